package no.retning.feedback.internal;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.feedback.Feedback;
import no.retning.feedback.Feedbacks;
import no.retning.page.Answer;
import no.retning.page.ErrorPage;
import no.retning.page.Field;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Personal;
import no.retning.site.ThanksPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/**
 * Where anyone answers: yes or no first, then thanks, with room for a few words. The address of the thanks holds the id of
 * the answer, which nobody can guess; for an hour it lets one add words, once.
 */
@Controller
class AnswerPages {
    private static final Duration TIME_TO_TELL = Duration.ofHours(1);
    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;

    private final Feedbacks feedbacks;
    private final AnsweredPage pages;
    private final Commands commands;
    private final int perMinute;
    private final StaticTemplates templates = new StaticTemplates();

    AnswerPages(
            Feedbacks feedbacks,
            AnsweredPage pages,
            Commands commands,
            @Value("${retning.feedback.per-minute:60}") int perMinute) {
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.commands = commands;
        this.perMinute = perMinute;
    }

    @PostMapping("/tilbakemelding")
    ResponseEntity<byte[]> answer(
            Reading reading,
            @RequestParam(defaultValue = "/") String page,
            @RequestParam(defaultValue = "") String found) {
        if (!found.equals("yes") && !found.equals("no")) {
            return Answer.page(400, templates.pageError(ErrorPage.notUnderstood(reading.frame("", "/"))));
        }
        if (feedbacks.lately() >= perMinute) {
            return Answer.page(TOO_MANY, tooMany(reading));
        }
        var id = Ids.next();
        var path = pages.path(page);
        commands.create(
                Actor.PUBLIC,
                feedbacks,
                new Feedback(
                        Header.draft(id, Feedback.KIND, "svar-" + id, Feedback.NEW),
                        path,
                        pages.thing(path).orElse(null),
                        found.equals("yes"),
                        Personal.NONE,
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        "",
                        null));
        return Answer.seeOther(reading.url("/tilbakemelding/takk/" + id));
    }

    private JteModel tooMany(Reading reading) {
        return templates.pageError(new ErrorPage(
                reading.frame(reading.word("feedback.tooMany.heading"), "/"),
                reading.word("feedback.tooMany.heading"),
                reading.word("feedback.tooMany.happened"),
                null,
                reading.word("feedback.tooMany.advice"),
                List.of(Link.of(reading.url("/"), reading.word("page.error.home"))),
                null));
    }

    @GetMapping("/tilbakemelding/takk/{token}")
    ResponseEntity<byte[]> thanks(Reading reading, @PathVariable UUID token) {
        var feedback = feedbacks.get(token);
        return Answer.page(page(reading, feedback, canTell(feedback) ? field(reading, "") : null));
    }

    @PostMapping("/tilbakemelding/tekst")
    ResponseEntity<byte[]> tell(
            Reading reading, @RequestParam UUID token, @RequestParam(defaultValue = "") String text) {
        var feedback = feedbacks.get(token);
        var thanks = reading.url("/tilbakemelding/takk/" + token);
        var words = text.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.equals(feedback.text().value())) {
            return Answer.seeOther(thanks);
        }
        var field = field(reading, words);
        if (words.length() > Feedback.LONGEST_TEXT) {
            return wrong(reading, feedback, field.error(reading.word("feedback.tooLong", Feedback.LONGEST_TEXT)));
        }
        if (!canTell(feedback)) {
            return wrong(reading, feedback, field.error(reading.word("feedback.tooLate")));
        }
        try {
            commands.change(
                    Actor.PUBLIC,
                    Feedbacks.TELL,
                    feedbacks,
                    token,
                    feedback.header().version(),
                    said -> said.saying(new Personal(words)));
            return Answer.seeOther(thanks);
        } catch (Conflict toldAlready) {
            return wrong(reading, feedback, field.error(reading.word("feedback.tooLate")));
        }
    }

    private ResponseEntity<byte[]> wrong(Reading reading, Feedback feedback, Field field) {
        return Answer.page(WRONG, page(reading, feedback, field));
    }

    private static boolean canTell(Feedback feedback) {
        return feedback.text().value().isEmpty()
                && !feedback.isHandled()
                && feedback.at().plus(TIME_TO_TELL).isAfter(Instant.now());
    }

    private static Field field(Reading reading, String words) {
        return Field.of("text", reading.word("site.thanks.comment"), words).hint(reading.word("site.thanks.hint"));
    }

    private JteModel page(Reading reading, Feedback feedback, @Nullable Field field) {
        return templates.siteThanks(new ThanksPage(
                reading.frame(
                        reading.word("site.thanks.title"),
                        "/tilbakemelding/takk/" + feedback.header().id()),
                feedback.found(),
                field,
                feedback.header().id().toString(),
                Link.of(feedback.page(), reading.word("site.thanks.back"))));
    }
}
