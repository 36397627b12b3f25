package no.retning.portfolio;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Ids;
import org.springframework.stereotype.Component;

/** Opens a round: the owner of every measure that is running is asked how it stands, last time's answers filled in. */
@Component
public class OpenRound {
    private final Commands commands;
    private final Rounds rounds;
    private final Reports reports;
    private final Measures measures;

    OpenRound(Commands commands, Rounds rounds, Reports reports, Measures measures) {
        this.commands = commands;
        this.rounds = rounds;
        this.reports = reports;
        this.measures = measures;
    }

    /**
     * @param seen the version of the round that the actor had before their eyes
     * @throws no.retning.access.Refused if the actor may not, or it has been opened before
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Round open(Actor actor, UUID round, long seen) {
        return commands.together(() -> {
            var opened =
                    commands.change(actor, Rounds.START, rounds, round, seen, before -> before.opened(rounds.now()));
            var last = reports.lastDelivered();
            for (var measure : measures.in(Measures.RUNNING)) {
                var id = measure.header().id();
                var said = last.get(id);
                var prefilled =
                        said == null ? Answers.of(measure) : said.answers().withoutNews();
                commands.create(actor, reports, Report.asked(Ids.next(), round, id, prefilled));
            }
            return opened;
        });
    }
}
