package no.retning.knowledge;

import java.util.UUID;

/**
 * The question of a poll that something came from.
 *
 * @param question counted from 0
 */
public record FromPoll(UUID poll, int question) {
    @Override
    public String toString() {
        return poll + ":" + question;
    }
}
