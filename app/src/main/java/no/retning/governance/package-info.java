/**
 * Governance: bodies that advise, the seats that organisations have in them, and who held which seat when.
 *
 * <p>A seat gives the account of who holds it a role within the body, from the next request on. A body is published as
 * editions, so that an old paper keeps the names of its own day. What is noted in a meeting becomes its minutes, which a
 * later meeting approves: then all of it is locked, and only corrections follow.
 */
@NullMarked
package no.retning.governance;

import org.jspecify.annotations.NullMarked;
