package no.retning.monitor;

import java.io.Serial;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Replacement;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a release says the truth from a moment on: at once, when an embargo lifts, or as it once was. */
@Component
public class PublishRelease {
    private final Commands commands;
    private final Releases releases;
    private final Indicators indicators;
    private final Figures figures;
    private final Concealment concealment;
    private final Organisations organisations;
    private final Replacement replacement;

    PublishRelease(
            Commands commands,
            Releases releases,
            Indicators indicators,
            Figures figures,
            Concealment concealment,
            Organisations organisations,
            Replacement replacement) {
        this.organisations = organisations;
        this.replacement = replacement;
        this.commands = commands;
        this.releases = releases;
        this.indicators = indicators;
        this.figures = figures;
        this.concealment = concealment;
    }

    /** A release cannot become the truth before, or at the same moment as, one that did so already. */
    public static final class TooEarly extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final Instant last;

        TooEarly(Instant last) {
            super("The last release is the truth from %s; another comes after it".formatted(last));
            this.last = last;
        }

        public Instant last() {
            return last;
        }
    }

    /** Everybody has been told of another moment that lies ahead: it comes then, or is moved first, with the reason. */
    public static final class Promised extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final Instant at;

        Promised(Instant at) {
            super("It is announced for %s: publish it then, or move it first".formatted(at));
            this.at = at;
        }

        public Instant at() {
            return at;
        }
    }

    /**
     * Publishes a release.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @param from when it is the truth, by the clock of the database; null for now
     * @throws Promised if it is announced for another moment that lies ahead
     * @throws TooEarly if another is the truth from then or later
     * @throws no.retning.access.Refused if the actor may not, or nobody has approved it
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Release publish(Actor actor, UUID release, long seen, @Nullable Instant from) {
        return commands.change(
                actor,
                Releases.PUBLISH,
                releases,
                release,
                seen,
                before -> {
                    // A change holds the journal, so no other of the indicator is published meanwhile.
                    var now = figures.now();
                    var moment = from == null ? now : from;
                    var promised = before.announced();
                    if (promised != null
                            && !promised.isOverdue(now)
                            && !promised.at().equals(moment)) {
                        throw new Promised(promised.at());
                    }
                    releases.last(before.indicator()).map(Release::published).ifPresent(last -> {
                        if (!moment.isAfter(last)) {
                            throw new TooEarly(last);
                        }
                    });
                    var concealed = concealed(before);
                    figures.establish(before.indicator(), release, moment);
                    replacement.announceFigures(before.indicator());
                    return named(concealed).publishedAt(moment);
                },
                Map::of);
    }

    /** What is told outside of who found an error is what they are called now, whatever they are called later. */
    private Release named(Release release) {
        var correction = release.correction();
        var finder = correction == null ? null : correction.foundBy();
        return finder == null
                ? release
                : release.foundBy(organisations.get(finder).title());
    }

    /** However it came here, nothing of it is published from which what it hides can be computed. */
    private Release concealed(Release release) {
        var id = release.header().id();
        if (!figures.hidesAny(id)) {
            return release;
        }
        var said = figures.delivered(id);
        var definition = indicators.get(release.indicator()).definitions().stream()
                .filter(one -> one.version() == release.definition())
                .findFirst()
                .orElseThrow();
        var concealed = concealment.of(definition, said);
        if (Concealment.more(said, concealed) == 0) {
            return release;
        }
        figures.deliver(id, concealed);
        return release.saying(Fingerprint.of(concealed));
    }
}
