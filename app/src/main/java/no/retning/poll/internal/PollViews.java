package no.retning.poll.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.access.Access;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.poll.AbandonPoll;
import no.retning.poll.Poll;
import no.retning.poll.PollStates;
import no.retning.poll.Polls;
import no.retning.poll.QuestionType;
import no.retning.poll.ReleaseSeat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a poll that is prepared or run shows. */
@Component
final class PollViews {
    private static final int HALF = 4;
    private static final String CASE = "case";

    private final Polls polls;
    private final PollStates states;
    private final ReleaseSeat release;
    private final AbandonPoll abandon;
    private final PollSheet sheet;
    private final Saving saving;
    private final Access access;

    PollViews(
            Polls polls,
            PollStates states,
            ReleaseSeat release,
            AbandonPoll abandon,
            PollSheet sheet,
            Saving saving,
            Access access) {
        this.polls = polls;
        this.states = states;
        this.release = release;
        this.abandon = abandon;
        this.sheet = sheet;
        this.saving = saving;
        this.access = access;
    }

    static String state(Visit visit, Poll poll) {
        return visit.word("poll.state." + poll.header().state() + (poll.revealed() ? ".revealed" : ""));
    }

    PollPage page(Visit visit, Poll poll, Place place, @Nullable String done, @Nullable String fault) {
        boolean isEditable = poll.isDraft() && saving.mayEdit(visit, poll);
        var now = poll.isDraft() ? null : states.of(poll);
        boolean isLost = abandon.isLost(poll);
        boolean isOpenable = !isLost && (now == null || now.openable());
        var code = poll.code();
        return new PollPage(
                place.frame(),
                done != null && visit.reading().words().has("poll.done." + done)
                        ? visit.word("poll.done." + done)
                        : null,
                fault == null && !isOpenable ? visit.word(isLost ? "poll.fault.key" : "poll.fault.keyGone") : fault,
                visit.reading().text(poll.title()),
                standing(visit, poll),
                code == null || poll.isAbandoned() ? null : code.substring(0, HALF) + " " + code.substring(HALF),
                links(visit, poll),
                buttons(visit, poll, isLost),
                now == null ? null : BoardView.of(visit.reading(), now),
                isOpenable ? seats(visit, poll) : List.of(),
                isLost && access.allows(visit.actor(), poll, Polls.ABANDON)
                        ? button(visit, poll, "/avbryt", "poll.abandon", false)
                        : null,
                isEditable ? saving.form(visit, poll, sheet, place) : null,
                isEditable && poll.questions().size() < PollSheet.MOST_QUESTIONS ? additions(visit) : Map.of(),
                !poll.questions().isEmpty()
                                && access.allows(
                                        visit.actor(), poll.with(poll.header().in(Poll.DRAFT)), "create")
                        ? button(visit, poll, "/kopier", "poll.copy", false)
                        : null);
    }

    private static List<String> standing(Visit visit, Poll poll) {
        var said = new ArrayList<String>();
        said.add(state(visit, poll));
        said.add(visit.word(poll.secret() ? "poll.secrecy.secret" : "poll.secrecy.open"));
        if (!poll.audience().isEmpty()) {
            said.add(visit.word(
                    "poll.asked", visit.reading().text(poll.audience()).text()));
        }
        return said;
    }

    private List<Link> links(Visit visit, Poll poll) {
        var links = new ArrayList<Link>();
        var about = poll.about();
        if (about != null && about.kind().equals(CASE)) {
            links.add(visit.link("/arbeid/sak/" + about.id(), "poll.toCase"));
        }
        if (poll.code() != null && !poll.isAbandoned()) {
            links.add(visit.link("/avstemning/" + poll.code() + "/skjerm", "poll.toScreen"));
        }
        if (poll.isOpen()) {
            links.add(visit.link("/avstemning/" + poll.code(), "poll.toVote"));
        }
        if (polls.series(poll.series()).size() > 1) {
            links.add(visit.link(PollWork.path(poll) + "/sammenlign", "poll.compare"));
        }
        return links;
    }

    private List<PollPage.Button> buttons(Visit visit, Poll poll, boolean isLost) {
        var buttons = new ArrayList<PollPage.Button>();
        if (poll.isDraft() && access.allows(visit.actor(), poll, Polls.OPEN)) {
            buttons.add(button(visit, poll, "/apne", "poll.open", true));
        }
        if (poll.isOpen() && !isLost && access.allows(visit.actor(), poll, Polls.CLOSE)) {
            buttons.add(button(visit, poll, "/lukk", "poll.close", true));
        }
        if (poll.isReadyToReveal() && !isLost && access.allows(visit.actor(), poll, Polls.REVEAL)) {
            buttons.add(button(visit, poll, "/vis", "poll.reveal", poll.isClosed()));
        }
        return buttons;
    }

    private List<PollPage.Button> seats(Visit visit, Poll poll) {
        if (poll.secret() || !poll.isOpen() || !access.allows(visit.actor(), poll, Polls.RELEASE)) {
            return List.of();
        }
        return release.taken(poll).stream()
                .map(seat -> new PollPage.Button(
                        visit.url(PollWork.path(poll) + "/frigi"),
                        visit.hidden(Map.of(
                                "version", Long.toString(poll.header().version()), "plass", Integer.toString(seat))),
                        visit.word("poll.release", poll.participants().get(seat).value()),
                        false))
                .toList();
    }

    private static PollPage.Button button(Visit visit, Poll poll, String way, String key, boolean isPrimary) {
        return new PollPage.Button(
                visit.url(PollWork.path(poll) + way),
                visit.hidden(Map.of("version", Long.toString(poll.header().version()))),
                visit.word(key),
                isPrimary);
    }

    private static Map<String, String> additions(Visit visit) {
        var additions = new LinkedHashMap<String, String>();
        for (var type : QuestionType.values()) {
            additions.put(type.code(), visit.word("poll.type." + type.code()));
        }
        return additions;
    }
}
