package no.retning.monitor.internal;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.instance.Problem;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.monitor.Observation;
import no.retning.monitor.PublishRelease;
import no.retning.monitor.Release;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.Releases;
import no.retning.monitor.UnfinishedRelease;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures that were published before they came here: each version in its order, the truth from its own day. */
@Component
final class PastReleases {
    static final String INDICATOR = "indicator";
    static final String AS_OF = "as-of";

    private static final Actor IMPORT = Actor.system("import");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final int MORNING = 8;

    private final Commands commands;
    private final Indicators indicators;
    private final Releases releases;
    private final DeliverRelease deliver;
    private final PublishRelease publish;
    private final Figures figures;

    PastReleases(
            Commands commands,
            Indicators indicators,
            Releases releases,
            DeliverRelease deliver,
            PublishRelease publish,
            Figures figures) {
        this.commands = commands;
        this.indicators = indicators;
        this.releases = releases;
        this.deliver = deliver;
        this.publish = publish;
        this.figures = figures;
    }

    /** @param day null where nobody says, and it is of now */
    record Version(String file, @Nullable LocalDate day, List<Observation> figures) {}

    Indicator indicator(Map<String, String> options) {
        var slug = options.get(INDICATOR);
        return Optional.ofNullable(slug)
                .flatMap(indicators::find)
                .orElseThrow(() -> new Problem(
                        List.of(
                                slug == null
                                        ? "Say of which indicator the figures are: --indicator ID"
                                        : "There is no indicator " + slug,
                                "Known: "
                                        + indicators.all().stream()
                                                .map(one -> one.header().slug())
                                                .collect(Collectors.joining(", "))),
                        null));
    }

    /** By the option, or the name of the file, as in {@code 3-2-1.24.2023-03-21.csv}. */
    Version version(String file, Map<String, String> options, List<Observation> said) {
        var named = DAY.matcher(file);
        var written = options.containsKey(AS_OF) ? options.get(AS_OF) : named.find() ? named.group(1) : null;
        try {
            return new Version(file, written == null ? null : LocalDate.parse(written), said);
        } catch (DateTimeParseException malformed) {
            throw new Problem("“%s” is no day; write --as-of as in 2026-01-31".formatted(written), malformed);
        }
    }

    /** All of them, or none. */
    void land(Indicator indicator, List<Version> versions, boolean dryRun, PrintStream out) {
        versions.forEach(version -> conceal(indicator, version, out));
        if (dryRun) {
            versions.forEach(version -> out.println("%s: %d figures, the truth from %s"
                    .formatted(
                            version.file(), version.figures().size(), version.day() == null ? "now" : version.day())));
            out.println("Nothing has been saved: this was a dry run.");
            return;
        }
        var landed = landed(indicator, versions);
        landed.forEach(release -> out.println("%s %s: %s %s"
                .formatted(indicator.header().slug(), release.version(), release.step(), release.changes())));
        out.println("All of it has been saved.");
    }

    private void conceal(Indicator indicator, Version version, PrintStream out) {
        int more = deliver.prepare(indicator, version.figures()).more();
        if (more > 0) {
            out.println(
                    "%s: %d more are hidden, from which the hidden could be computed".formatted(version.file(), more));
        }
    }

    private List<Release> landed(Indicator indicator, List<Version> versions) {
        try {
            return commands.together(() ->
                    versions.stream().map(version -> land(indicator, version)).toList());
        } catch (UnfinishedRelease | PublishRelease.TooEarly another) {
            throw new Problem(indicator.header().slug() + ": " + another.getMessage(), another);
        }
    }

    private Release land(Indicator indicator, Version version) {
        var approved = deliver.takeOver(
                IMPORT,
                indicator.header().id(),
                new DeliverRelease.Delivery(
                        version.figures(),
                        ReleaseReason.ROUTINE,
                        LocalisedText.NONE,
                        new Source(version.file(), null, false)));
        return publish.publish(IMPORT, approved.header().id(), approved.header().version(), moment(indicator, version));
    }

    /** In the morning of its day; of several on one day the later after the earlier. */
    private @Nullable Instant moment(Indicator indicator, Version version) {
        var day = version.day();
        if (day == null) {
            return null;
        }
        var morning = day.atTime(MORNING, 0).atZone(Dates.ZONE).toInstant();
        if (morning.isAfter(figures.now())) {
            throw new Problem("%s: %s has not come yet".formatted(version.file(), day));
        }
        var last =
                releases.last(indicator.header().id()).map(Release::published).orElse(null);
        if (last == null || morning.isAfter(last)) {
            return morning;
        }
        var lastDay = last.atZone(Dates.ZONE).toLocalDate();
        if (lastDay.isAfter(day)) {
            throw new Problem("%s: figures of %s have been published already; give the versions in order"
                    .formatted(version.file(), lastDay));
        }
        return last.plusSeconds(1);
    }
}
