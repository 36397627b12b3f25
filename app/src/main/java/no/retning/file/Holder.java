package no.retning.file;

import no.retning.access.Actor;

/**
 * A capability that keeps things with files says who may have them; a file that nobody speaks for is not there. What an
 * edition shown to the public names, everybody may have.
 */
public interface Holder {
    /**
     * Whether something that names this file lets this actor see it today.
     *
     * @param sha256 64 small hexadecimal digits
     */
    boolean admits(Actor actor, String sha256);
}
