package no.retning.portfolio.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.portfolio.Answers;
import no.retning.portfolio.AsLocked;
import no.retning.portfolio.Erratum;
import no.retning.portfolio.Issue;
import no.retning.portfolio.Measure;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.PublishRound;
import no.retning.portfolio.Rating;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.RiskLevel;
import no.retning.portfolio.Round;
import no.retning.portfolio.RoundCompositions;
import no.retning.portfolio.Rounds;
import no.retning.portfolio.Scale;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rounds of reporting as files of a package, each with its reports. The case that a body treated one in stays behind: cases
 * are not in packages.
 */
@Component
@Order(5)
final class ReportingFiles implements PackagePart {
    private final Rounds rounds;
    private final Reports reports;
    private final RoundCompositions compositions;
    private final PublishRound publish;
    private final PortfolioTerms terms;
    private final ReportingFileWriter writer;

    ReportingFiles(
            Rounds rounds,
            Reports reports,
            RoundCompositions compositions,
            PublishRound publish,
            PortfolioTerms terms,
            ReportingFileWriter writer) {
        this.rounds = rounds;
        this.reports = reports;
        this.compositions = compositions;
        this.publish = publish;
        this.terms = terms;
        this.writer = writer;
    }

    @Override
    public String folder() {
        return "rounds";
    }

    @Override
    public String comment() {
        return "A round of reporting on the measures of the portfolio, with what each owner said.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(rounds, reports);
    }

    @Override
    public void inside(Entry entry, Catalogue catalogue) {
        var spots = entry.spot().list("reports");
        for (int i = 0; i < spots.size(); i++) {
            catalogue.add(Report.KIND, spots.get(i), entry, i);
        }
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        return entry.ref().kind().equals(Round.KIND) ? round(entry, catalogue) : report(entry, catalogue);
    }

    private Thing round(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var issues = spot.list("issues").stream()
                .map(one -> {
                    var about = catalogue.ref(one, "measure", Set.of(Measure.KIND));
                    var issue =
                            new Issue(about == null ? null : about.id(), one.neededTexts("title"), one.texts("text"));
                    one.finish();
                    return issue;
                })
                .toList();
        var reportedOn = new HashSet<String>();
        spot.list("reports").forEach(one -> {
            var measure = one.word("measure");
            if (measure != null && !reportedOn.add(measure)) {
                one.fault(
                        "measure",
                        "“%s” is reported on before in the round; take one of the reports away".formatted(measure));
            }
        });
        var cutOff = instant(spot, "cutOff");
        if (!spot.has("cutOff")) {
            spot.fault("cutOff", "is missing; write it as in 2026-01-31T11:00:00Z");
        }
        var round = new Round(
                catalogue.header(
                        entry, Choices.word(spot, "state", rounds.about().states(), Rounds.CREATED)),
                spot.neededTexts("title"),
                instant(spot, "openedAt"),
                Objects.requireNonNullElse(cutOff, Instant.EPOCH),
                Choices.word(
                        spot,
                        "scale",
                        terms.scales().stream().map(Scale::code).collect(Collectors.toSet()),
                        terms.scales().getLast().code()),
                spot.texts("analysis"),
                issues,
                List.of());
        return Thing.of(
                round,
                spot,
                issues.stream().map(Issue::measure).filter(Objects::nonNull).toArray(UUID[]::new));
    }

    private Thing report(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var round = Objects.requireNonNull(entry.container()).ref().id();
        var about = catalogue.neededRef(spot, "measure", Set.of(Measure.KIND));
        var measure = about == null ? RiskSheet.NOTHING : about.id();
        var prefilled = spot.group("prefilled");
        var report = new Report(
                catalogue.header(
                        entry, Choices.word(spot, "state", reports.about().states(), Reports.OPEN)),
                round,
                measure,
                answers(spot),
                prefilled == null ? answers(spot) : answers(prefilled),
                rating(spot, "lastRating"),
                rating(spot, "officeRating"),
                spot.texts("officeText"),
                instant(spot, "startedAt"),
                instant(spot, "deliveredAt"),
                spot.list("errata").stream().map(ReportingFiles::erratum).toList(),
                asLocked(spot, catalogue));
        if (prefilled != null) {
            prefilled.finish();
        }
        return Thing.of(report, spot, round, measure);
    }

    private @Nullable AsLocked asLocked(Spot spot, Catalogue catalogue) {
        var group = spot.group("asLocked");
        if (group == null) {
            return null;
        }
        var goal = catalogue.ref(group, "mainGoal", Set.of(Goal.KIND));
        var seen = new AsLocked(
                group.neededTexts("title"),
                group.texts("owner"),
                goal == null ? null : goal.id(),
                group.texts("goal"),
                Choices.word(group, "phase", terms.phases().keySet(), terms.firstPhase()),
                group.amount("p50"));
        group.finish();
        return seen;
    }

    private static Erratum erratum(Spot spot) {
        var erratum = new Erratum(
                Objects.requireNonNullElse(spot.day("day"), LocalDate.EPOCH),
                spot.neededTexts("text"),
                spot.neededTexts("reason"));
        spot.finish();
        return erratum;
    }

    private Answers answers(Spot spot) {
        var dimensions = new TreeMap<String, Rating>();
        var group = spot.group("dimensions");
        if (group != null) {
            for (var one : Answers.DIMENSIONS) {
                var rating = rating(group, one);
                if (rating != null) {
                    dimensions.put(one, rating);
                }
            }
            group.finish();
        }
        int year = spot.number("priceYear", 0);
        return new Answers(
                rating(spot, "rating"),
                spot.texts("reason"),
                dimensions,
                spot.texts("news"),
                Choices.of(spot, "risk", RiskLevel.values(), RiskLevel::code, RiskLevel.UNKNOWN),
                Choices.word(spot, "phase", terms.phases().keySet(), terms.firstPhase()),
                spot.amount("p50"),
                spot.amount("p85"),
                year == 0 ? null : (Integer) year,
                spot.day("promised"));
    }

    private static @Nullable Rating rating(Spot spot, String field) {
        return spot.has(field) ? Choices.of(spot, field, Rating.values(), Rating::code, Rating.GREEN) : null;
    }

    private static @Nullable Instant instant(Spot spot, String field) {
        var word = spot.word(field);
        if (word == null) {
            return null;
        }
        try {
            return Instant.parse(word);
        } catch (DateTimeParseException malformed) {
            spot.fault(field, "“%s” is no moment; write it as in 2026-01-31T11:00:00Z".formatted(word));
            return null;
        }
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref round, Set<UUID> together) {
        if (compositions.state(round.id()) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, round.id(), rounds.get(round.id()).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return rounds.all().stream().map(writer::write).toList();
    }
}
