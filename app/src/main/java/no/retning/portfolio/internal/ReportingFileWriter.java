package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.time.Instant;
import no.retning.bundle.PackagePart.Written;
import no.retning.bundle.PackageYaml;
import no.retning.command.Headers;
import no.retning.portfolio.Answers;
import no.retning.portfolio.AsLocked;
import no.retning.portfolio.Issue;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Rating;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Round;
import no.retning.portfolio.RoundCompositions;
import no.retning.strategy.PublicationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** How a round of reporting is written as a file of a package. */
@Component
final class ReportingFileWriter {
    private final Reports reports;
    private final RoundCompositions compositions;
    private final Headers headers;

    ReportingFileWriter(Reports reports, RoundCompositions compositions, Headers headers) {
        this.reports = reports;
        this.compositions = compositions;
        this.headers = headers;
    }

    Written write(Round round) {
        var header = round.header();
        var file = PackageYaml.group().put("kind", Round.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", round.title());
        file.put("state", header.state());
        moment(file, "openedAt", round.openedAt());
        moment(file, "cutOff", round.cutOff());
        file.put("scale", round.scale());
        PackageYaml.texts(file, "analysis", round.analysis());
        round.issues().forEach(issue -> write(file.withArray("issues").addObject(), issue));
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        reports.of(header.id()).forEach(report -> file.withArray("reports").add(write(report)));
        return new Written(header.slug(), file);
    }

    private void write(ObjectNode to, Issue issue) {
        var measure = issue.measure();
        if (measure != null) {
            to.put(
                    "measure",
                    Measure.KIND + "/" + headers.find(measure).orElseThrow().slug());
        }
        PackageYaml.texts(to, "title", issue.title());
        PackageYaml.texts(to, "text", issue.text());
    }

    private ObjectNode write(Report report) {
        var one = PackageYaml.thing(report.header());
        one.put("state", report.header().state())
                .put(
                        "measure",
                        Measure.KIND + "/"
                                + headers.find(report.measure()).orElseThrow().slug());
        write(one, report.answers());
        if (!report.prefilled().equals(report.answers())) {
            write(one.putObject("prefilled"), report.prefilled());
        }
        rating(one, "lastRating", report.lastRating());
        rating(one, "officeRating", report.officeRating());
        PackageYaml.texts(one, "officeText", report.officeText());
        moment(one, "startedAt", report.startedAt());
        moment(one, "deliveredAt", report.deliveredAt());
        for (var erratum : report.errata()) {
            var row = one.withArray("errata").addObject();
            row.put("day", erratum.day().toString());
            PackageYaml.texts(row, "text", erratum.text());
            PackageYaml.texts(row, "reason", erratum.reason());
        }
        if (report.asLocked() != null) {
            write(one.putObject("asLocked"), report.asLocked());
        }
        return one;
    }

    private void write(ObjectNode to, AsLocked seen) {
        PackageYaml.texts(to, "title", seen.title());
        PackageYaml.texts(to, "owner", seen.owner());
        if (seen.mainGoal() != null) {
            headers.find(seen.mainGoal()).ifPresent(goal -> to.put("mainGoal", goal.kind() + "/" + goal.slug()));
        }
        PackageYaml.texts(to, "goal", seen.goal());
        to.put("phase", seen.phase());
        amount(to, "p50", seen.p50());
    }

    private static void write(ObjectNode to, Answers answers) {
        rating(to, "rating", answers.rating());
        PackageYaml.texts(to, "reason", answers.reason());
        if (!answers.dimensions().isEmpty()) {
            var dimensions = to.putObject("dimensions");
            answers.dimensions().forEach((one, rating) -> rating(dimensions, one, rating));
        }
        PackageYaml.texts(to, "news", answers.news());
        to.put("risk", answers.risk().code());
        to.put("phase", answers.phase());
        amount(to, "p50", answers.p50());
        amount(to, "p85", answers.p85());
        var year = answers.priceYear();
        if (year != null) {
            to.put("priceYear", year);
        }
        var promised = answers.promised();
        PackageYaml.word(to, "promised", promised == null ? null : promised.toString());
    }

    private static void rating(ObjectNode to, String field, @Nullable Rating rating) {
        if (rating != null) {
            to.put(field, rating.code());
        }
    }

    private static void amount(ObjectNode to, String field, @Nullable BigDecimal amount) {
        if (amount != null) {
            to.put(field, amount);
        }
    }

    private static void moment(ObjectNode to, String field, @Nullable Instant moment) {
        if (moment != null) {
            to.put(field, moment.toString());
        }
    }
}
