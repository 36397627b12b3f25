package no.retning.site;

import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.portfolio.Answers;
import no.retning.portfolio.LockRound;
import no.retning.portfolio.Measure;
import no.retning.portfolio.OpenRound;
import no.retning.portfolio.PublishRound;
import no.retning.portfolio.Rating;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.record.LocalisedText;
import no.retning.site.NothingWithheldLeavesTest.Withheld;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;

/** What is kept back of rounds of reporting, beside one that is published. */
final class KeptInRounds {
    private static final Actor SYSTEM = Actor.system("prøve");
    private static final Instant DELIVERED = Instant.parse("2026-01-06T09:00:00Z");

    private final Commands commands;
    private final Rounds rounds;
    private final Reports reports;
    private final OpenRound opening;
    private final LockRound locking;
    private final PublishRound publishing;
    private final List<UUID> kept = new ArrayList<>();

    KeptInRounds(TestInstance instance) {
        commands = instance.bean(Commands.class);
        rounds = instance.bean(Rounds.class);
        reports = instance.bean(Reports.class);
        opening = instance.bean(OpenRound.class);
        locking = instance.bean(LockRound.class);
        publishing = instance.bean(PublishRound.class);
    }

    /** Says of the measure what must not be told, in rounds that have come as far as they can without telling it. */
    List<UUID> about(Measure measure) {
        var told = opened("fortalt");
        report(told, measure, nb("Det går som planlagt."), DELIVERED);
        publish(analysed(locked(told), nb("Alt i alt går det som planlagt.")));

        report(opened("begynt"), measure, Withheld.REPORT_THAT_IS_NOT_DELIVERED.text(), null);
        var given = opened("levert");
        assessed(
                report(given, measure, Withheld.DELIVERED_REPORT.text(), DELIVERED),
                Withheld.WORDS_OF_THE_OFFICE.text());
        var ended = opened("last");
        report(ended, measure, Withheld.LOCKED_REPORT.text(), DELIVERED);
        analysed(locked(ended), Withheld.ANALYSIS_THAT_IS_NOT_PUBLISHED.text());
        return kept;
    }

    private Round opened(String slug) {
        var made = commands.create(SYSTEM, rounds, round(slug));
        var id = made.header().id();
        kept.add(id);
        return opening.open(SYSTEM, id, made.header().version());
    }

    private Report report(Round round, Measure measure, LocalisedText words, @Nullable Instant at) {
        var asked = reports.of(round.header().id()).stream()
                .filter(one -> one.measure().equals(measure.header().id()))
                .findFirst()
                .orElseThrow();
        kept.add(asked.header().id());
        var before = asked.answers();
        var answers = new Answers(
                Rating.GREEN,
                words,
                Map.of(),
                words,
                before.risk(),
                before.phase(),
                before.p50(),
                before.p85(),
                before.priceYear(),
                before.promised());
        return commands.change(
                SYSTEM,
                Reports.REPORT,
                reports,
                asked.header().id(),
                asked.header().version(),
                report -> report.answered(answers, at));
    }

    private void assessed(Report report, LocalisedText words) {
        commands.change(
                SYSTEM,
                Reports.ASSESS,
                reports,
                report.header().id(),
                report.header().version(),
                before -> before.assessed(Rating.RED, words));
    }

    private Round locked(Round round) {
        return locking.lock(SYSTEM, round.header().id(), round.header().version());
    }

    private Round analysed(Round round, LocalisedText words) {
        return commands.change(
                SYSTEM,
                Rounds.ANALYSE,
                rounds,
                round.header().id(),
                round.header().version(),
                before -> before.analysed(words, List.of()));
    }

    private void publish(Round round) {
        publishing.publish(SYSTEM, round.header().id(), round.header().version(), Publish.Occasion.ORDINARY);
    }
}
