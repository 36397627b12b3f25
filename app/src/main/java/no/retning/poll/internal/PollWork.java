package no.retning.poll.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.access.Refused;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.poll.AbandonPoll;
import no.retning.poll.ClosePoll;
import no.retning.poll.CopyPoll;
import no.retning.poll.KeyMissing;
import no.retning.poll.NotReady;
import no.retning.poll.OpenPoll;
import no.retning.poll.Poll;
import no.retning.poll.PollStates;
import no.retning.poll.Polls;
import no.retning.poll.ReleaseSeat;
import no.retning.poll.RevealPoll;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where polls are prepared and run. */
@Controller
@RequestMapping("/arbeid/avstemning")
class PollWork {
    private static final Logger LOG = LoggerFactory.getLogger(PollWork.class);
    static final String ALL = "/arbeid/avstemning";
    private static final int MOST = 200;
    private static final int NOT_DONE = 409;

    private final Polls polls;
    private final PollStates states;
    private final PollSheet sheet;
    private final PollViews views;
    private final Saving saving;
    private final Access access;
    private final OpenPoll open;
    private final ReleaseSeat release;
    private final ClosePoll close;
    private final AbandonPoll abandon;
    private final RevealPoll reveal;
    private final CopyPoll copy;
    private final StaticTemplates templates = new StaticTemplates();

    PollWork(
            Polls polls,
            PollStates states,
            PollSheet sheet,
            PollViews views,
            Saving saving,
            Access access,
            OpenPoll open,
            ReleaseSeat release,
            ClosePoll close,
            AbandonPoll abandon,
            RevealPoll reveal,
            CopyPoll copy) {
        this.polls = polls;
        this.states = states;
        this.sheet = sheet;
        this.views = views;
        this.saving = saving;
        this.access = access;
        this.open = open;
        this.release = release;
        this.close = close;
        this.abandon = abandon;
        this.reveal = reveal;
        this.copy = copy;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var rows = polls.all(MOST).stream()
                .filter(poll -> access.allows(visit.actor(), poll, Polls.VIEW))
                .map(poll -> new PollListPage.Row(
                        visit.reading().link(path(poll), poll.title()),
                        visit.reading().text(poll.audience()).text(),
                        PollViews.state(visit, poll),
                        poll.isDraft() || poll.isAbandoned()
                                ? ""
                                : String.valueOf(states.of(poll).answers())))
                .toList();
        return Answer.page(templates.pollList(new PollListPage(
                visit.frame(visit.word("poll.polls"), ALL, "poll"),
                rows,
                access.allows(visit.actor(), Poll.draft(Ids.next(), null, Set.of()), "create")
                        ? List.of(visit.link(ALL + "/ny", "poll.add"))
                        : List.of())));
    }

    /**
     * @param om what it is held about, as kind/id
     * @param organ the ids of what gives roles in it: a body, a case
     */
    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(
            Visit visit,
            @RequestParam(required = false) @Nullable String om,
            @RequestParam(required = false) @Nullable List<UUID> organ) {
        return saving.start(visit, draft(Ids.next(), om, organ), sheet, newPlace(visit, null, om, organ));
    }

    @PostMapping
    ResponseEntity<byte[]> create(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String om,
            @RequestParam(required = false) @Nullable List<UUID> organ) {
        var form = Form.sent(visit.reading(), request);
        var blank = draft(form.id(), om, organ);
        var next = visit.url(path(blank) + "?kvittering=saved");
        return saving.create(visit, polls, blank, sheet, form, newPlace(visit, form.id(), om, organ), next);
    }

    private static Poll draft(UUID id, @Nullable String about, @Nullable List<UUID> scopes) {
        return Poll.draft(id, about == null ? null : Ref.parse(about), scopes == null ? Set.of() : Set.copyOf(scopes));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id, @Nullable String about, @Nullable List<UUID> scopes) {
        var heading = visit.word("poll.add");
        var query = Stream.concat(
                        about == null ? Stream.of() : Stream.of("om=" + Ref.parse(about)),
                        scopes == null ? Stream.of() : scopes.stream().map(scope -> "organ=" + scope))
                .collect(Collectors.joining("&"));
        return new Place(
                visit.frame(heading, ALL + "/ny", "poll", visit.link(ALL, "poll.polls")),
                heading,
                visit.url(ALL + (query.isEmpty() ? "" : "?" + query)),
                visit.url(ALL + "/" + id),
                visit.link(ALL, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var poll = polls.get(id);
        access.require(visit.actor(), poll, Polls.VIEW);
        return Answer.page(templates.pollWork(views.page(visit, poll, place(visit, poll), kvittering, null)));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var poll = polls.get(id);
        var form = Form.sent(visit.reading(), request);
        var anchor = form.value("add").isEmpty() ? "" : "#lagre";
        var next = visit.url(path(poll) + "?kvittering=saved" + anchor);
        return saving.change(visit, polls, id, sheet, form, place(visit, poll), next);
    }

    @PostMapping("/{id}/apne")
    ResponseEntity<byte[]> open(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return step(visit, id, version, "opened", "poll.fault.open", () -> open.open(visit.actor(), id, version));
    }

    /** @param plass the seat's place among the participants, from 0 */
    @PostMapping("/{id}/frigi")
    ResponseEntity<byte[]> release(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "-1") int plass) {
        return step(
                visit,
                id,
                version,
                "released",
                "poll.fault.release",
                () -> release.release(visit.actor(), id, version, plass));
    }

    @PostMapping("/{id}/lukk")
    ResponseEntity<byte[]> close(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return step(visit, id, version, "closed", "poll.fault.open", () -> close.close(visit.actor(), id, version));
    }

    @PostMapping("/{id}/avbryt")
    ResponseEntity<byte[]> abandon(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return step(
                visit,
                id,
                version,
                "abandoned",
                "poll.fault.abandon",
                () -> abandon.abandon(visit.actor(), id, version));
    }

    @PostMapping("/{id}/vis")
    ResponseEntity<byte[]> reveal(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return step(
                visit, id, version, "revealed", "poll.fault.reveal", () -> reveal.reveal(visit.actor(), id, version));
    }

    private ResponseEntity<byte[]> step(Visit visit, UUID id, long version, String done, String fault, Runnable step) {
        try {
            step.run();
            return Answer.seeOther(visit.url(ALL + "/" + id + "?kvittering=" + done));
        } catch (NotReady notReady) {
            return again(visit, id, fault);
        } catch (Conflict conflict) {
            return again(visit, id, "poll.fault.conflict");
        } catch (KeyMissing missing) {
            LOG.error("Nothing was done with a poll", missing);
            return again(visit, id, "poll.fault.key");
        } catch (Refused refused) {
            if (isOld(visit, polls.get(id), version)) {
                return again(visit, id, "poll.fault.conflict");
            }
            throw refused;
        }
    }

    /** Whether the page stood open since the poll was in another state, before the eyes of somebody who runs polls. */
    private boolean isOld(Visit visit, Poll poll, long version) {
        return version > 0
                && version < poll.header().version()
                && access.allows(visit.actor(), poll.with(poll.header().in(Poll.OPEN)), Polls.CLOSE);
    }

    private ResponseEntity<byte[]> again(Visit visit, UUID id, String fault) {
        var poll = polls.get(id);
        return Answer.page(
                NOT_DONE, templates.pollWork(views.page(visit, poll, place(visit, poll), null, visit.word(fault))));
    }

    @PostMapping("/{id}/kopier")
    ResponseEntity<byte[]> copy(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String om,
            @RequestParam(required = false) @Nullable List<UUID> organ) {
        var poll = polls.get(id);
        access.require(visit.actor(), poll, Polls.VIEW);
        var copied = copy.copy(
                visit.actor(),
                poll,
                LocalisedText.NONE,
                om == null ? poll.about() : Ref.parse(om),
                organ == null ? poll.scopes() : Set.copyOf(organ));
        return Answer.seeOther(visit.url(path(copied) + "?kvittering=copied"));
    }

    private static Place place(Visit visit, Poll poll) {
        var title = visit.reading().text(poll.title()).text();
        return new Place(
                visit.frame(title, path(poll), "poll", visit.link(ALL, "poll.polls")),
                title,
                visit.url(path(poll)),
                visit.url(path(poll)),
                visit.link(ALL, "form.back"));
    }

    static String path(Poll poll) {
        return ALL + "/" + poll.header().id();
    }
}
