/**
 * Who may do what: one readable file, {@code access.yaml}, read by the enforcement, the documentation page and the tests.
 *
 * <p>Closed by default: a route, kind, state, action or field that the file does not name is refused, and the application
 * does not start (nor the build pass) when code and file disagree.
 */
@NullMarked
package no.retning.access;

import org.jspecify.annotations.NullMarked;
