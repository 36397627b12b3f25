package no.retning.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a case, which only those who work with it see.
 *
 * @param proposer the account that proposed it; null for the system
 * @param owner the account that answers for it; null before somebody does
 * @param reason why it was last declined, routed, postponed or withdrawn; empty where nothing had to be said
 */
public record Handling(@Nullable UUID proposer, @Nullable UUID owner, String reason) {
    public static final Handling NONE = new Handling(null, null, "");

    Handling because(String newReason) {
        return new Handling(proposer, owner, newReason);
    }
}
