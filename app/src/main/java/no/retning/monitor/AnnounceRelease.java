package no.retning.monitor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Slugs;
import no.retning.governance.Phrases;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** Tells everybody when figures are to come, before there are any; the next that are delivered become the release. */
@Component
public class AnnounceRelease {
    private final Commands commands;
    private final Releases releases;
    private final Indicators indicators;
    private final Figures figures;
    private final DeliverRelease deliver;
    private final Phrases phrases;

    AnnounceRelease(
            Commands commands,
            Releases releases,
            Indicators indicators,
            Figures figures,
            DeliverRelease deliver,
            Phrases phrases) {
        this.commands = commands;
        this.releases = releases;
        this.indicators = indicators;
        this.figures = figures;
        this.deliver = deliver;
        this.phrases = phrases;
    }

    /**
     * Announces a release of each of some indicators, all or none.
     *
     * @param at when they are to come
     * @param text what they will hold
     * @throws no.retning.access.Refused if the actor may not
     */
    public List<Release> announce(Actor actor, List<UUID> all, Instant at, LocalisedText text) {
        var told = new Announcement(at, text, figures.now(), List.of());
        return commands.together(() -> all.stream()
                .map(indicator -> {
                    var release = empty(indicators.get(indicator)).announced(told);
                    boolean taken = releases.find(release.header().slug()).isPresent();
                    return commands.create(
                            actor, releases, taken ? release.with(Slugs.distinct(release.header())) : release);
                })
                .toList());
    }

    private Release empty(Indicator indicator) {
        var blank = deliver.blank(indicator);
        return blank.with(Slugs.named(blank.header(), indicator.title()).in(Release.ANNOUNCED))
                .called(title(indicator));
    }

    private LocalisedText title(Indicator indicator) {
        return phrases.all(words -> words.of("release.announced.title", phrases.in(indicator.title(), words)));
    }

    /** Given up. What was announced is announced still, and waits for other figures; itself given up, nothing comes. */
    public Release discarded(Release before) {
        return before.announced() == null || before.header().state().equals(Release.ANNOUNCED)
                ? before.with(before.header().in(Release.DISCARDED))
                : deliver.blank(indicators.get(before.indicator()))
                        .called(title(indicators.get(before.indicator())))
                        .announced(before.announced())
                        .without(before.header().in(Release.ANNOUNCED));
    }
}
