/**
 * Governance: bodies that advise, the seats that organisations have in them, and who held which seat when.
 *
 * <p>A seat gives the account of who holds it a role within the body, from the next request on. A body is published as
 * editions, so that an old paper keeps the names of its own day.
 */
@NullMarked
package no.retning.governance;

import org.jspecify.annotations.NullMarked;
