package no.retning.governance;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.Header;
import no.retning.record.Ids;
import org.springframework.stereotype.Component;

/** Lets a body's numbers of a year go on from those that were given before they were kept here. */
@Component
public class StartNumbers {
    private final Commands commands;
    private final AllNumberSeries all;
    private final Counter counter;

    StartNumbers(Commands commands, AllNumberSeries all, Counter counter) {
        this.commands = commands;
        this.all = all;
        this.counter = counter;
    }

    /**
     * @param casesBefore the last case number given elsewhere
     * @param meetingsBefore the last meeting number given elsewhere
     * @throws Hindrance if numbers of that year have been given here already, or no reason is given
     */
    public NumberSeries after(Actor actor, UUID body, int year, int casesBefore, int meetingsBefore, String reason) {
        if (reason.isBlank()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.together(() -> {
            counter.hold(body, year);
            if (!counter.begin(body, year, Counter.CASE, casesBefore)
                    || !counter.begin(body, year, Counter.MEETING, meetingsBefore)) {
                throw new Hindrance(Reason.NUMBERS_GIVEN);
            }
            var present = all.of(body, year);
            if (present.isPresent()) {
                var header = present.get().header();
                return commands.change(
                        actor,
                        AllNumberSeries.EDIT,
                        all,
                        header.id(),
                        header.version(),
                        before -> new NumberSeries(
                                before.header(), body, year, casesBefore, meetingsBefore, reason.strip()));
            }
            var id = Ids.next();
            return commands.create(
                    actor,
                    all,
                    new NumberSeries(
                            Header.draft(id, NumberSeries.KIND, id.toString(), AllNumberSeries.ACTIVE),
                            body,
                            year,
                            casesBefore,
                            meetingsBefore,
                            reason.strip()));
        });
    }
}
