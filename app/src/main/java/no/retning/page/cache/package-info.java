/**
 * Public pages and assets served from memory, ahead of the framework.
 *
 * <p>A page is kept with the tags of what it was made from, and a publication evicts exactly the pages that carry one of
 * its tags, on every node. Promise: whoever asks after a publication was acknowledged on a node never gets an older page
 * from that node. What belongs to one person is never kept. Pages must be the same for everyone who asks for the same
 * address: they may not be built from other request headers (Host among them) or from cookies.
 */
@NamedInterface("cache")
@NullMarked
package no.retning.page.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
