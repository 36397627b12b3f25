package no.retning.monitor.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.engines.cube.Revisions;
import no.retning.instance.Problem;
import no.retning.monitor.Figures;
import no.retning.monitor.Fingerprint;
import no.retning.monitor.Indicator;
import no.retning.monitor.Observation;
import no.retning.monitor.PublishRelease;
import no.retning.monitor.Release;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.Releases;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Releases with all their figures, as files of a package; each comes after the one that it followed. */
@Component
@Order(22)
final class ReleaseFiles implements PackagePart {
    private static final String PUBLISHED = "published";
    private static final String PUBLISH = "publish";
    private static final String LOOKED_THROUGH =
            "differ from those that are to be approved or have been; leave them, or give the release back first";
    private static final Map<String, String> DIFFERENT = Map.of(
            Release.PUBLISHED, "differ from those of the published release; leave them, and make another release",
            Release.DISCARDED, "differ from those of a release that was given up; make another release");
    private static final Set<String> PUBLISHABLE = Set.of(Release.APPROVED, Release.PUBLISHED);
    private static final Set<String> OPEN = Set.of(Release.ANNOUNCED, Release.DRAFT, Release.REVIEW, Release.APPROVED);

    /** Figures can still come to these. */
    private static final Set<String> TAKES = Set.of(Release.ANNOUNCED, Release.DRAFT);

    private final Releases releases;
    private final Figures figures;
    private final PublishRelease publish;
    private final Headers headers;

    ReleaseFiles(Releases releases, Figures figures, PublishRelease publish, Headers headers) {
        this.releases = releases;
        this.figures = figures;
        this.publish = publish;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "releases";
    }

    @Override
    public String comment() {
        return "All figures of an indicator as they were published at a moment, and what was new in them.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(releases);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var indicator = catalogue.neededRef(spot, "indicator", Set.of(Indicator.KIND));
        var moment = moment(spot);
        var said = FigureFields.read(spot);
        var present = entry.present() == null ? null : releases.get(entry.ref().id());
        var sha256 = Fingerprint.of(said);
        boolean same = present != null && isSame(present, said, sha256);
        if (present != null && !same && !TAKES.contains(present.header().state())) {
            spot.fault("figures", DIFFERENT.getOrDefault(present.header().state(), LOOKED_THROUGH));
        }
        // What lies here has come as far as people have taken it; a file takes it no further.
        var written = Choices.word(spot, "state", OPEN, Release.APPROVED);
        boolean waits = present != null && present.header().state().equals(Release.ANNOUNCED);
        var state = present == null || waits ? written : present.header().state();
        if (spot.flag(PUBLISH) && !PUBLISHABLE.contains(state)) {
            spot.fault(PUBLISH, "is true of a release that nobody has approved; have it approved first");
        }
        var reason = Choices.of(spot, "reason", ReleaseReason.values(), ReleaseReason::code, ReleaseReason.ROUTINE);
        var release = new Release(
                catalogue.header(entry, state),
                spot.neededTexts("title"),
                indicator == null ? IndicatorSheet.NONE : indicator.id(),
                version(spot),
                Choices.of(spot, "step", Revisions.Step.values(), ReleaseFiles::code, Revisions.Step.MINOR),
                changes(spot),
                spot.number("definition", 1),
                reason,
                spot.texts("text"),
                CorrectionFields.read(spot, reason, catalogue, present == null ? null : present.correction()),
                present == null ? Set.of() : present.writers(),
                present == null ? null : present.assurance(),
                moment,
                said.size(),
                sha256,
                spot.source(),
                AnnouncementFields.read(spot, written.equals(Release.ANNOUNCED)),
                same ? null : said);
        return Thing.of(release, spot, release.indicator());
    }

    /** Of a published one all that it says in the open; of one in work what is hidden, too. */
    private boolean isSame(Release present, List<Observation> said, String sha256) {
        return present.stands()
                ? present.sha256().equals(sha256)
                : Set.copyOf(figures.delivered(present.header().id())).equals(Set.copyOf(said));
    }

    private static String code(Revisions.Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant moment(Spot spot) {
        var written = spot.word(PUBLISHED);
        if (written != null && !spot.flag(PUBLISH)) {
            spot.fault(PUBLISHED, "is a moment at which it was published; add “publish: true”, or take it away");
        }
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeParseException malformed) {
            spot.fault(PUBLISHED, "“%s” is no moment; write it as in 2026-01-31T08:00:00Z".formatted(written));
            return null;
        }
    }

    private static String version(Spot spot) {
        var version = spot.needed("version");
        if (!version.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            spot.fault("version", "“%s” is no version; write it as in 1.0.0".formatted(version));
        }
        return version;
    }

    private static Map<String, Integer> changes(Spot spot) {
        var changes = new TreeMap<String, Integer>();
        for (var one : spot.list("changes")) {
            changes.put(one.needed("kind"), one.number("count", 0));
            one.finish();
        }
        return changes;
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref release, Set<UUID> together) {
        var one = releases.get(release.id());
        if (one.stands()) {
            return false;
        }
        // In the order of time, whatever that of their names.
        var before = one.header().predecessor();
        if (before != null && together.contains(before)) {
            publish(actor, new Ref(Release.KIND, before), together);
        }
        try {
            publish.publish(actor, release.id(), one.header().version(), one.published());
            return true;
        } catch (PublishRelease.TooEarly early) {
            throw new Problem(one.header().slug() + ": " + early.getMessage(), early);
        }
    }

    @Override
    public List<Written> write() {
        return releases.all().stream()
                .filter(one -> !one.header().state().equals(Release.DISCARDED))
                .map(this::written)
                .toList();
    }

    private Written written(Release one) {
        var header = one.header();
        boolean published = one.stands();
        var file = PackageYaml.group().put("kind", Release.KIND);
        file.setAll(PackageYaml.thing(header));
        if (!published) {
            file.put("state", header.state());
        }
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.since(file, header, header.predecessor());
        file.put("indicator", named(one.indicator()))
                .put("version", one.version())
                .put("step", code(one.step()))
                .put("definition", one.definition())
                .put("reason", one.reason().code());
        new TreeMap<>(one.changes())
                .forEach((kind, count) ->
                        file.withArray("changes").addObject().put("kind", kind).put("count", count));
        PackageYaml.texts(file, "text", one.text());
        var correction = one.correction();
        if (correction != null) {
            var finder = correction.foundBy();
            CorrectionFields.write(file, correction, finder == null ? null : named(finder));
        }
        AnnouncementFields.write(file, one.announced());
        var moment = published ? one.published() : null;
        if (moment != null) {
            file.put(PUBLISHED, moment.toString());
        }
        PackageYaml.source(file, one.source());
        file.put(PUBLISH, published);
        var said = moment == null ? figures.delivered(header.id()) : figures.asOf(one.indicator(), moment);
        said.forEach(figure -> file.withArray("figures").add(FigureFields.write(figure)));
        return new Written(header.slug(), file);
    }

    private String named(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }
}
