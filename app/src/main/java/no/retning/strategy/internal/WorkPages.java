package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.edition.AsOf;
import no.retning.edition.Editions;
import no.retning.form.Visit;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.Header;
import no.retning.record.Ref;
import no.retning.strategy.Compositions;
import no.retning.strategy.PublicationState;
import no.retning.thread.BrokenThreads;
import no.retning.thread.LinkTypes;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import no.retning.thread.Walk.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What the pages of all things that are worked on share. */
@Component
final class WorkPages {
    static final String VIEW = "view";
    static final String REMOVED = "removed";

    private final Access access;
    private final Walk walk;
    private final LinkTypes types;
    private final BrokenThreads brokenThreads;
    private final Compositions compositions;
    private final Editions editions;
    private final Things things;

    WorkPages(
            Access access,
            @Qualifier("recordedWalk") Walk walk,
            LinkTypes types,
            BrokenThreads brokenThreads,
            Compositions compositions,
            Editions editions,
            Things things) {
        this.access = access;
        this.walk = walk;
        this.types = types;
        this.brokenThreads = brokenThreads;
        this.compositions = compositions;
        this.editions = editions;
        this.things = things;
    }

    void mayView(Visit visit, Header header) {
        access.require(visit.actor(), header.kind(), header.state(), VIEW);
    }

    void mayEdit(Visit visit, Header header) {
        access.require(visit.actor(), header.kind(), header.state(), "edit");
    }

    boolean may(Visit visit, Header header, String action) {
        return access.allows(visit.actor(), header.kind(), header.state(), action);
    }

    boolean maySee(Visit visit, String kind, String state) {
        return access.allows(visit.actor(), kind, state, VIEW);
    }

    boolean mayCreate(Visit visit, String kind, String state) {
        return access.allows(visit.actor(), kind, state, "create");
    }

    static @Nullable String receipt(Visit visit, @Nullable String done) {
        return done != null && visit.reading().words().has("strategy.done." + done)
                ? visit.word("strategy.done." + done)
                : null;
    }

    Link to(Visit visit, Ref ref) {
        return new Link(visit.url(WorkPaths.of(ref)), things.get(ref).name(visit.reading()));
    }

    /** When a thing was changed and, where it has editions of its own, whether that is published. */
    List<String> standing(Visit visit, Header header) {
        var said = new ArrayList<String>();
        var at = header.changedAt();
        if (at != null) {
            said.add(visit.word(
                    "strategy.changedAt",
                    Dates.minute(at, visit.reading().language().tag()).text()));
        }
        if (isPublication(header.kind())) {
            said.add(publication(visit, header.ref()));
        }
        if (header.state().equals(REMOVED)) {
            said.add(visit.word("strategy.removed"));
        }
        return said;
    }

    private static boolean isPublication(String kind) {
        return List.of("strategy", "structure", "document").contains(kind);
    }

    String publication(Visit visit, Ref ref) {
        var state = compositions.state(ref);
        if (state instanceof PublicationState.Changed changed) {
            return visit.word(
                    "strategy.publication.changed", changed.edition().number(), changed.items(), changed.links());
        }
        return state instanceof PublicationState.Unchanged unchanged
                ? visit.word(
                        "strategy.publication.unchanged", unchanged.edition().number())
                : visit.word("strategy.publication.never");
    }

    /** Edit, preview, publish, the edition that everybody sees, history: as far as one may. */
    List<Link> actions(Visit visit, Header header) {
        var actions = new ArrayList<Link>();
        var path = WorkPaths.of(header.ref());
        if (!WorkPaths.form(header.ref()).equals(path) && may(visit, header, "edit")) {
            actions.add(visit.link(path + "/rediger", "strategy.edit"));
        }
        if (isPublication(header.kind())) {
            actions.add(visit.link(path + "/forhandsvis", "strategy.preview"));
            if (may(visit, header, "publish")) {
                actions.add(visit.link(path + "/publiser", "strategy.publish"));
            }
        }
        if (isPublication(header.kind())) {
            editions.current(header.id())
                    .ifPresent(edition -> actions.add(
                            visit.link("/utgave/" + edition.sha256(), "strategy.edition", edition.number())));
        }
        actions.add(visit.link(WorkPaths.history(header.ref()), "strategy.history"));
        return actions;
    }

    WorkPage.Button button(Visit visit, Header header, String way, String key, @Nullable String about) {
        return new WorkPage.Button(
                visit.url(WorkPaths.of(header.ref()) + way),
                visit.hidden(Map.of("version", Long.toString(header.version()))),
                visit.word(key),
                about);
    }

    /** The button that removes, for who may. */
    List<WorkPage.Button> removal(Visit visit, Header header) {
        return may(visit, header, "remove")
                ? List.of(button(visit, header, "/fjern", "strategy." + header.kind() + ".remove", null))
                : List.of();
    }

    /** Up and down among its siblings, for who may. */
    List<WorkPage.Button> moves(Visit visit, Header header, boolean first, boolean last, String about) {
        var moves = new ArrayList<WorkPage.Button>();
        if (may(visit, header, "edit")) {
            if (!first) {
                moves.add(button(visit, header, "/flytt?vei=opp", "strategy.up", about));
            }
            if (!last) {
                moves.add(button(visit, header, "/flytt?vei=ned", "strategy.down", about));
            }
        }
        return moves;
    }

    WorkPage.Ties ties(Visit visit, Ref ref) {
        var reading = visit.reading();
        var back = walk.from(ref.id(), Direction.BACK, 1, AsOf.NOW);
        var onward = walk.from(ref.id(), Direction.ONWARD, 1, AsOf.NOW);
        var ends = things.all(Stream.concat(
                        back.stream().map(step -> step.from().ref().id()),
                        onward.stream().map(step -> step.to().ref().id()))
                .toList());
        var ties = new ArrayList<WorkPage.Tie>();
        for (var step : back) {
            ties.add(tie(reading, step, Direction.BACK, ends));
        }
        for (var step : onward) {
            ties.add(tie(reading, step, Direction.ONWARD, ends));
        }
        boolean mayTie = mayCreate(visit, "link", "active");
        var breaks = brokenThreads.at(ref).stream()
                .map(broken -> new WorkPage.Break(
                        reading.text(broken.rule().broken()),
                        mayTie
                                ? new Link(
                                        visit.url(WorkPaths.mend(broken)),
                                        reading.text(broken.rule().mend()))
                                : null))
                .toList();
        return new WorkPage.Ties(ties, breaks, mayTie ? visit.link(WorkPaths.tie(ref), "strategy.tie.add") : null);
    }

    private WorkPage.Tie tie(Reading reading, Step step, Direction direction, Map<UUID, Things.Thing> ends) {
        var far = step.far(direction);
        var end = ends.get(far.ref().id());
        var relation = types.find(step.type())
                .map(type -> reading.text(direction == Direction.ONWARD ? type.forward() : type.backward())
                        .text())
                .orElse(step.type());
        return new WorkPage.Tie(
                relation,
                end == null
                        ? new Link(reading.url(WorkPaths.of(far.ref())), reading.text(far.title()))
                        : new Link(reading.url(WorkPaths.of(far.ref())), end.nameWithKind(reading)),
                reading.proseOrNull(step.evidence()),
                reading.word(
                        "strategy.tie.said",
                        step.statedBy(),
                        reading.day(step.statedOn()).text()),
                step.source().illustrative(),
                Link.of(reading.url("/arbeid/trad/" + step.link()), reading.word("strategy.tie.edit")));
    }
}
