/** What governance does behind its records: the standing of who has a seat, the pages to work in, packages of bodies. */
@NullMarked
package no.retning.governance.internal;

import org.jspecify.annotations.NullMarked;
