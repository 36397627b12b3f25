package no.retning.poll.internal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import no.retning.form.Form;
import no.retning.page.Answer;
import no.retning.page.ClientAddress;
import no.retning.page.Field;
import no.retning.page.Reading;
import no.retning.poll.Ballot;
import no.retning.poll.Poll;
import no.retning.poll.PollStates;
import no.retning.poll.Polls;
import no.retning.poll.Voting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where anyone in the room joins by code and answers, without an account. */
@Controller
@RequestMapping("/avstemning")
class VotePages {
    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;
    private static final int NONE = 404;
    private static final int NOT_NOW = 503;

    private final Polls polls;
    private final PollStates states;
    private final Voting voting;
    private final Guesses guesses;
    private final StaticTemplates templates = new StaticTemplates();

    VotePages(Polls polls, PollStates states, Voting voting, Guesses guesses) {
        this.polls = polls;
        this.states = states;
        this.voting = voting;
        this.guesses = guesses;
    }

    @GetMapping
    ResponseEntity<byte[]> join(Reading reading) {
        return Answer.page(join(reading, "", null));
    }

    private JteModel join(Reading reading, String code, @Nullable String error) {
        var field = Field.of("kode", reading.word("poll.join.code"), code)
                .hint(reading.word("poll.join.code.hint"))
                .demanded()
                .error(error);
        return templates.pollJoin(new JoinPage(reading.frame(reading.word("poll.join"), "/avstemning"), field));
    }

    @PostMapping
    ResponseEntity<byte[]> join(
            Reading reading, HttpServletRequest request, @RequestParam(name = "kode", defaultValue = "") String typed) {
        var code = typed.replaceAll("[\\s-]", "");
        if (!code.matches("\\d{8}")) {
            return Answer.page(WRONG, join(reading, typed, reading.word("poll.wrong.codeForm")));
        }
        return in(reading, request, code, typed, poll -> Answer.seeOther(reading.url("/avstemning/" + code)));
    }

    /** What is answered in the poll with this code, or that there is none, or that somebody tries too many. */
    private ResponseEntity<byte[]> in(
            Reading reading,
            HttpServletRequest request,
            String code,
            String typed,
            Function<Poll, ResponseEntity<byte[]>> answer) {
        var address = ClientAddress.of(request);
        if (guesses.isTooMany(address)) {
            return Answer.page(TOO_MANY, join(reading, typed, reading.word("poll.wrong.tooMany")));
        }
        var poll = polls.find(code);
        if (poll.isPresent()) {
            return answer.apply(poll.get());
        }
        guesses.wrong(address);
        return Answer.page(NONE, join(reading, typed, reading.word("poll.wrong.code")));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> one(
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String takk) {
        return in(reading, request, code, code, poll -> one(reading, request, response, poll, takk != null));
    }

    private ResponseEntity<byte[]> one(
            Reading reading, HttpServletRequest request, HttpServletResponse response, Poll poll, boolean thanked) {
        if (!poll.isOpen()) {
            return Answer.page(page(reading, poll, AnswerSheet.of(poll, reading, null), null, false));
        }
        if (!states.of(poll).openable()) {
            var blank = AnswerSheet.of(poll, reading, null);
            return Answer.page(NOT_NOW, page(reading, poll, blank, reading.word("poll.wrong.key"), false));
        }
        var token = Device.token(request);
        if (token.isEmpty()) {
            Device.give(response);
        }
        var given = token.flatMap(device -> voting.given(poll.header().id(), device));
        var receipt = thanked && given.isPresent() ? reading.word("poll.receipt") : null;
        return Answer.page(
                page(reading, poll, AnswerSheet.of(poll, reading, given.orElse(null)), receipt, given.isPresent()));
    }

    @PostMapping("/{code}")
    ResponseEntity<byte[]> answer(
            Reading reading, HttpServletRequest request, HttpServletResponse response, @PathVariable String code) {
        return in(reading, request, code, code, poll -> answer(reading, request, response, poll));
    }

    private ResponseEntity<byte[]> answer(
            Reading reading, HttpServletRequest request, HttpServletResponse response, Poll poll) {
        var sheet = new AnswerSheet(poll, reading, sent(request));
        if (!poll.isOpen()) {
            return closed(reading, poll);
        }
        var ballot = sheet.read();
        var token = Device.token(request);
        if (token.isEmpty()) {
            // Without it the same form sent twice would be two answers.
            Device.give(response);
            return Answer.page(WRONG, page(reading, poll, sheet, reading.word("poll.wrong.device"), false));
        }
        if (!sheet.isRight()) {
            return Answer.page(WRONG, page(reading, poll, sheet, null, false));
        }
        return answer(reading, poll, sheet, token.get(), ballot);
    }

    private ResponseEntity<byte[]> answer(Reading reading, Poll poll, AnswerSheet sheet, String token, Ballot ballot) {
        return switch (voting.answer(poll, token, ballot)) {
            case COUNTED -> Answer.seeOther(reading.url("/avstemning/" + poll.code() + "?takk"));
            case CLOSED -> closed(reading, poll);
            case SEAT_TAKEN -> {
                sheet.wrongSeat("poll.wrong.seatTaken");
                yield Answer.page(WRONG, page(reading, poll, sheet, null, false));
            }
            case KEY_MISSING -> Answer.page(NOT_NOW, page(reading, poll, sheet, reading.word("poll.wrong.key"), false));
            case FULL -> Answer.page(TOO_MANY, page(reading, poll, sheet, reading.word("poll.wrong.full"), false));
        };
    }

    /** The answer came too late. */
    private ResponseEntity<byte[]> closed(Reading reading, Poll poll) {
        var now = polls.get(poll.header().id());
        var sheet = AnswerSheet.of(now, reading, null);
        return Answer.page(409, page(reading, now, sheet, reading.word("poll.wrong.closed"), false));
    }

    private static TreeMap<String, String> sent(HttpServletRequest request) {
        var values = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Form.plain(all[0])));
        return values;
    }

    private JteModel page(Reading reading, Poll poll, AnswerSheet sheet, @Nullable String receipt, boolean isAnswered) {
        var path = "/avstemning/" + poll.code();
        var title = reading.text(poll.title());
        return templates.pollVote(new VotePage(
                reading.frame(title.text(), path),
                title,
                receipt,
                sheet.faults(),
                reading.word(poll.secret() ? "poll.how.secret" : "poll.how.open"),
                poll.isOpen() ? sheet.seats() : List.of(),
                sheet.seatError(),
                poll.isOpen() ? sheet.questions() : List.of(),
                reading.url(path),
                isAnswered,
                !poll.isOpen() ? BoardView.of(reading, states.of(poll)) : null));
    }
}
