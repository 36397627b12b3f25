/**
 * How sign-in, sessions and the request chain work; nobody else's concern.
 *
 * <p>Tokens are random, live in cookies and are stored only as hashes; time is the database's.
 */
@NullMarked
package no.retning.identity.internal;

import org.jspecify.annotations.NullMarked;
