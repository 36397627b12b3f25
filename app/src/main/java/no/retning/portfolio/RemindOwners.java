package no.retning.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.identity.Accounts;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.mail.Postman;
import no.retning.page.Dates;
import no.retning.page.Reading;
import no.retning.page.Readings;
import no.retning.record.Languages;
import no.retning.record.Personal;
import no.retning.register.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to everybody who is to report in a round and has not: one message for each measure, with the way to its form. */
@Component
public class RemindOwners {
    private final Commands commands;
    private final Rounds rounds;
    private final Reports reports;
    private final Measures measures;
    private final People people;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Postman postman;
    private final Readings readings;
    private final Languages languages;

    RemindOwners(
            Commands commands,
            Rounds rounds,
            Reports reports,
            Measures measures,
            People people,
            Accounts accounts,
            Outbox outbox,
            Postman postman,
            Readings readings,
            Languages languages) {
        this.commands = commands;
        this.rounds = rounds;
        this.reports = reports;
        this.measures = measures;
        this.people = people;
        this.accounts = accounts;
        this.outbox = outbox;
        this.postman = postman;
        this.readings = readings;
        this.languages = languages;
    }

    /**
     * @param seen the version of the round that the actor had before their eyes
     * @return how many messages were written; who has no account with an address gets none
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the round since {@code seen}
     */
    public int remind(Actor actor, UUID round, long seen) {
        int written = commands.together(() -> {
            var open = commands.change(actor, Rounds.REMIND, rounds, round, seen, same -> same);
            var letters = letters(open);
            outbox.put(letters);
            return letters.size();
        });
        postman.wake();
        return written;
    }

    private List<Letter> letters(Round round) {
        var silent = reports.of(round.header().id()).stream()
                .filter(report -> !report.isDelivered())
                .toList();
        var about = measures.of(silent.stream().map(Report::measure).toList());
        var reading = readings.in(languages.first());
        var letters = new ArrayList<Letter>();
        for (var report : silent) {
            var measure = Objects.requireNonNull(about.get(report.measure()));
            var to = address(measure.reporter());
            if (to != null) {
                letters.add(letter(reading, round, report, measure, to));
            }
        }
        return letters;
    }

    private @Nullable Personal address(@Nullable UUID reporter) {
        if (reporter == null) {
            return null;
        }
        var account = people.get(reporter).account();
        if (account == null) {
            return null;
        }
        var known = accounts.get(account);
        return known.isActive() && known.email().value().contains("@") ? known.email() : null;
    }

    private static Letter letter(Reading reading, Round round, Report report, Measure measure, Personal to) {
        var title = reading.text(measure.title()).text();
        return new Letter(
                report.header().id(),
                to,
                reading.word("round.mail.subject", title),
                reading.word(
                        "round.mail.text",
                        title,
                        reading.text(round.title()).text(),
                        Dates.minute(round.cutOff(), reading.language().tag()).text(),
                        reading.site().origin() + "/arbeid/rapport/"
                                + report.header().id()));
    }
}
