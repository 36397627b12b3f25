/**
 * Hearings: what is heard, by what rules, until when; who was asked; what they answered and what became of it.
 *
 * <p>Whether something comes in time is decided in one place, by the database's clock. Anybody may answer without an
 * account; what was sent once is one answer, however often it was sent, and each has a receipt that can be checked.
 */
@NullMarked
package no.retning.hearing;

import org.jspecify.annotations.NullMarked;
