package no.retning.poll;

import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the questions of a poll to another body, so that the results can be compared. */
@Component
public class CopyPoll {
    private final Commands commands;
    private final Polls polls;

    CopyPoll(Commands commands, Polls polls) {
        this.commands = commands;
        this.polls = polls;
    }

    /**
     * @param audience who is asked this time
     * @param about what the new poll is held about
     * @param scopes the other body, and what else gives roles in the new poll
     * @return a draft in the same series
     * @throws no.retning.access.Refused if the actor may not
     */
    public Poll copy(Actor actor, Poll poll, LocalisedText audience, @Nullable Ref about, Set<UUID> scopes) {
        return commands.create(actor, polls, poll.copy(Ids.next(), audience, about, scopes));
    }
}
