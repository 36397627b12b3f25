/**
 * Who is at the keyboard: accounts known by an identity provider, the roles they hold between two dates, and their sessions.
 *
 * <p>Every request passes the chain kept here: hardening headers, Fetch Metadata, the routes of the access file, CSRF. A
 * controller asks for an {@link no.retning.access.Actor} as an argument and gets the visitor in the roles that hold today.
 * There are no local passwords.
 */
@NullMarked
package no.retning.identity;

import org.jspecify.annotations.NullMarked;
