package no.retning.monitor;

import java.io.Serial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back a release that everybody has seen. What was said stays said: it is found as of its days, and another release follows it
 * that says why, and says again what the one before it said, or nothing where there was none.
 */
@Component
public class RetractRelease {
    private final Commands commands;
    private final Releases releases;
    private final Figures figures;
    private final DeliverRelease deliver;
    private final PublishRelease publish;

    RetractRelease(
            Commands commands, Releases releases, Figures figures, DeliverRelease deliver, PublishRelease publish) {
        this.commands = commands;
        this.releases = releases;
        this.figures = figures;
        this.deliver = deliver;
        this.publish = publish;
    }

    /** It is not what is true now, or takes another back itself. */
    public static final class NotInForce extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        NotInForce(Release release) {
            super("%s is not in force".formatted(release.header().slug()));
        }
    }

    /** Whether it is what is true now, by the clock of the database, and not itself the taking back of another. */
    public boolean isInForce(Release release) {
        var now = figures.now();
        return release.reason() != ReleaseReason.WITHDRAWAL
                && releases.of(release.indicator()).stream()
                        .filter(one -> hasCome(one, now))
                        .findFirst()
                        .filter(one -> one.header().id().equals(release.header().id()))
                        .isPresent();
    }

    private static boolean hasCome(Release release, Instant now) {
        var moment = release.published();
        return release.stands() && moment != null && !moment.isAfter(now);
    }

    /** The next of the indicator, in work or waiting until its embargo lifts: it was held against this one, and must go first. */
    public Optional<Release> inTheWay(Release release) {
        var now = figures.now();
        return releases.inWork(release.indicator())
                .or(() -> releases.last(release.indicator()).filter(last -> !hasCome(last, now)));
    }

    /** Whether another has taken it back. */
    public boolean isTakenBack(Release release) {
        var after = releases.of(release.indicator()).stream()
                .filter(Release::stands)
                .takeWhile(other -> !other.header().id().equals(release.header().id()))
                .reduce((later, next) -> next);
        return release.stands()
                && after.filter(next -> next.reason() == ReleaseReason.WITHDRAWAL)
                        .isPresent();
    }

    /** The one whose figures are in force again when it is taken back; none where it was the first. */
    public Optional<Release> before(Release release) {
        var moment = release.published();
        return releases.of(release.indicator()).stream()
                .filter(Release::stands)
                .filter(other -> other.published() != null
                        && moment != null
                        && other.published().isBefore(moment))
                .findFirst();
    }

    /**
     * Takes it back at once. One person can: what is in force again has been looked through before, and figures that are wrong should
     * not stand while somebody else is looked for.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @param why as everybody reads it
     * @return the release that follows it
     * @throws NotInForce if it is not what is true now
     * @throws UnfinishedRelease if another is {@link #inTheWay in the way}
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Release retract(Actor actor, UUID id, long seen, LocalisedText why) {
        return commands.together(() -> {
            var wrong = commands.change(actor, Releases.RETRACT, releases, id, seen, before -> {
                if (!isInForce(before)) {
                    throw new NotInForce(before);
                }
                inTheWay(before).ifPresent(next -> {
                    throw new UnfinishedRelease(next);
                });
                return before;
            });
            var former = before(wrong).orElse(null);
            var again = deliver.again(actor, wrong, former, said(wrong, former), why);
            return publish.publish(actor, again.header().id(), again.header().version(), null);
        });
    }

    /** What has been hidden since stays hidden: whoever hid it meant to protect somebody. */
    private List<Observation> said(Release wrong, @Nullable Release former) {
        var moment = wrong.published();
        var then = former == null ? null : former.published();
        if (moment == null || then == null) {
            return List.of();
        }
        var hidden = figures.asOf(wrong.indicator(), moment).stream()
                .filter(Observation::hidden)
                .map(Observation::key)
                .collect(Collectors.toSet());
        var said = new ArrayList<Observation>();
        for (var one : figures.asOf(wrong.indicator(), then)) {
            said.add(hidden.contains(one.key()) ? one.concealed() : one);
        }
        return said;
    }
}
