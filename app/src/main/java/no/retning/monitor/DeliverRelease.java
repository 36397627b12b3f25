package no.retning.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.cube.Differences;
import no.retning.engines.cube.Revisions;
import no.retning.form.Slugs;
import no.retning.governance.Phrases;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a release of delivered figures, as a draft: holds them against the truth, and so decides its version. */
@Component
public class DeliverRelease {
    private static final int LONGEST_NAME = 90;

    private final Commands commands;
    private final Releases releases;
    private final Indicators indicators;
    private final Figures figures;
    private final Phrases phrases;
    private final Concealment concealment;

    DeliverRelease(
            Commands commands,
            Releases releases,
            Indicators indicators,
            Figures figures,
            Phrases phrases,
            Concealment concealment) {
        this.concealment = concealment;
        this.commands = commands;
        this.releases = releases;
        this.indicators = indicators;
        this.figures = figures;
        this.phrases = phrases;
    }

    /**
     * What is delivered, and why.
     *
     * @param figures all of them, none about the same as another
     * @param text what is new, in words
     * @param correction what was wrong; null where nobody has said, or nothing was
     */
    public record Delivery(
            List<Observation> figures,
            ReleaseReason reason,
            LocalisedText text,
            @Nullable Correction correction,
            Source source) {
        public Delivery {
            figures = List.copyOf(figures);
        }

        public Delivery(List<Observation> figures, ReleaseReason reason, LocalisedText text, Source source) {
            this(figures, reason, text, null, source);
        }
    }

    /**
     * Figures as they would be published.
     *
     * @param more how many of them are hidden only because hidden ones could be computed from them
     */
    public record Prepared(List<Observation> figures, int more) {
        public Prepared {
            figures = List.copyOf(figures);
        }
    }

    /** Hides what must be hidden beside what is delivered so. */
    public Prepared prepare(Indicator indicator, List<Observation> delivered) {
        var concealed = concealment.of(indicator.definition(), delivered);
        return new Prepared(concealed, Concealment.more(delivered, concealed));
    }

    /** How figures stand to the truth: how large a step it would be, and how many changed in each way. */
    public record Comparison(Revisions.Step step, Map<String, Integer> changes, String version) {}

    /**
     * Saves a draft: of the release that is announced as the next, where one is.
     *
     * @throws no.retning.access.Refused if the actor may not
     * @throws UnfinishedRelease if another of the indicator is in work
     */
    public Release deliver(Actor actor, UUID indicator, Delivery delivery) {
        return deliver(actor, indicator, delivery, Release.DRAFT);
    }

    /** As {@link #deliver}, of figures that have been approved and published elsewhere before they came here. */
    public Release takeOver(Actor actor, UUID indicator, Delivery delivery) {
        return deliver(actor, indicator, delivery, Release.APPROVED);
    }

    private Release deliver(Actor actor, UUID indicator, Delivery delivery, String state) {
        return commands.together(() -> {
            releases.inWork(indicator).ifPresent(other -> {
                throw new UnfinishedRelease(other);
            });
            var draft = draft(actor, indicators.get(indicator), delivery, state);
            // One that was discarded keeps the name, and the version is free again.
            boolean taken = releases.find(draft.header().slug()).isPresent();
            var named = taken ? draft.with(Slugs.distinct(draft.header())) : draft;
            var promised = state.equals(Release.DRAFT) ? releases.announced(indicator) : Optional.<Release>empty();
            return promised.isEmpty()
                    ? commands.create(actor, releases, named)
                    : commands.change(
                            actor,
                            Releases.FILL,
                            releases,
                            promised.get().header().id(),
                            promised.get().header().version(),
                            named::as);
        });
    }

    /**
     * Saves what is to follow a release that is taken back, approved as it was the first time.
     *
     * @param wrong the one that is taken back
     * @param former what is said again, counted as it was; null where there was nothing before
     * @param said the figures of the former, as they may be told now
     * @throws no.retning.access.Refused if the actor may not
     * @throws UnfinishedRelease if another of the indicator is in work
     */
    Release again(Actor actor, Release wrong, @Nullable Release former, List<Observation> said, LocalisedText why) {
        releases.inWork(wrong.indicator()).ifPresent(other -> {
            throw new UnfinishedRelease(other);
        });
        var indicator = indicators.get(wrong.indicator());
        var as = former == null ? wrong : former;
        var definition = indicator.definitions().stream()
                .filter(one -> one.version() == as.definition())
                .findFirst()
                .orElseThrow();
        var concealed = concealment.of(definition, said);
        var delivery = new Delivery(concealed, ReleaseReason.WITHDRAWAL, why, as.source());
        var draft = draft(
                        actor,
                        indicator,
                        definition,
                        concealed,
                        compare(indicator, definition, concealed),
                        delivery,
                        Release.APPROVED)
                .assured(as.assurance());
        boolean taken = releases.find(draft.header().slug()).isPresent();
        return commands.create(actor, releases, taken ? draft.with(Slugs.distinct(draft.header())) : draft);
    }

    /** One of an indicator that is not saved and says nothing, to ask whether somebody may make one. */
    public Release blank(Indicator indicator) {
        return new Release(
                Header.draft(Ids.next(), Release.KIND, "ny", Release.DRAFT),
                LocalisedText.NONE,
                indicator.header().id(),
                Versions.FIRST,
                Revisions.Step.NONE,
                Map.of(),
                indicator.definition().version(),
                ReleaseReason.ROUTINE,
                LocalisedText.NONE,
                null,
                Set.of(),
                null,
                null,
                0,
                Fingerprint.of(List.of()),
                Source.NONE,
                null,
                null);
    }

    private Release draft(Actor actor, Indicator indicator, Delivery delivery, String state) {
        var said = prepare(indicator, delivery.figures()).figures();
        return draft(actor, indicator, indicator.definition(), said, compare(indicator, said), delivery, state);
    }

    private Release draft(
            Actor actor,
            Indicator indicator,
            Definition definition,
            List<Observation> said,
            Comparison compared,
            Delivery delivery,
            String state) {
        var slug = indicator.header().slug();
        var name =
                slug.length() > LONGEST_NAME ? slug.substring(0, LONGEST_NAME).replaceAll("-+$", "") : slug;
        return new Release(
                Header.draft(
                                Ids.next(),
                                Release.KIND,
                                name + "-" + compared.version().replace('.', '-'),
                                state)
                        .after(releases.last(indicator.header().id())
                                .map(before -> before.header().id())
                                .orElse(null)),
                title(indicator, compared.version()),
                indicator.header().id(),
                compared.version(),
                compared.step(),
                compared.changes(),
                definition.version(),
                delivery.reason(),
                delivery.text(),
                delivery.correction(),
                actor.account() == null ? Set.of() : Set.of(actor.account()),
                null,
                null,
                said.size(),
                Fingerprint.of(said),
                delivery.source(),
                null,
                said);
    }

    private LocalisedText title(Indicator indicator, String version) {
        return phrases.all(words -> words.of("release.title", phrases.in(indicator.title(), words), version));
    }

    /** What would become of the truth. @param delivered as they would be published */
    public Comparison compare(Indicator indicator, List<Observation> delivered) {
        return compare(indicator, indicator.definition(), delivered);
    }

    private Comparison compare(Indicator indicator, Definition definition, List<Observation> delivered) {
        var last = releases.last(indicator.header().id());
        if (last.isEmpty()) {
            return new Comparison(Revisions.Step.MINOR, Map.of("NEW", delivered.size()), Versions.FIRST);
        }
        var before = last.get();
        var differences = Differences.between(
                FigureCells.of(definition, figures.latest(indicator.header().id())),
                FigureCells.of(definition, delivered),
                before.definition() != definition.version());
        var changes = new LinkedHashMap<String, Integer>();
        differences.counts().forEach((kind, count) -> changes.put(kind.name(), count));
        return new Comparison(differences.step(), changes, Versions.after(before.version(), differences.step()));
    }
}
