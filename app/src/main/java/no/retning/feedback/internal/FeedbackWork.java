package no.retning.feedback.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.feedback.Feedback;
import no.retning.feedback.Feedbacks;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where the secretariat reads answers and says what was done with them. */
@Controller
@RequestMapping("/arbeid/tilbakemeldinger")
class FeedbackWork {
    private static final String ALL = "/arbeid/tilbakemeldinger";
    private static final int MOST_OPEN = 200;
    private static final int MOST_HANDLED = 50;
    private static final String VIEW = "view";

    private final Feedbacks feedbacks;
    private final HandlingSheet sheet;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    FeedbackWork(Feedbacks feedbacks, HandlingSheet sheet, Saving saving, Access access) {
        this.feedbacks = feedbacks;
        this.sheet = sheet;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit, @RequestParam(required = false) @Nullable String kvittering) {
        access.require(visit.actor(), Feedback.KIND, Feedback.NEW, VIEW);
        return Answer.page(templates.feedbackList(new FeedbackListPage(
                visit.frame(visit.word("feedback.heading"), ALL, "feedback"),
                kvittering == null ? null : visit.word("feedback.done"),
                lines(visit, feedbacks.open(MOST_OPEN)),
                lines(visit, feedbacks.handled(MOST_HANDLED)))));
    }

    private static List<FeedbackListPage.Line> lines(Visit visit, List<Feedback> answers) {
        return answers.stream()
                .map(answer -> new FeedbackListPage.Line(
                        visit.reading().day(answer.at()),
                        Link.of(visit.url(ALL + "/" + answer.header().id()), found(visit, answer)),
                        answer.page(),
                        answer.text().value(),
                        answer.isHandled() ? answer.note() : changed(visit, answer)))
                .toList();
    }

    private static String found(Visit visit, Feedback answer) {
        return visit.word(answer.found() ? "feedback.found" : "feedback.notFound");
    }

    private static @Nullable String changed(Visit visit, Feedback answer) {
        var edition = answer.changedSince();
        return edition == null ? null : visit.word("feedback.changedSince", edition);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var answer = feedbacks.get(id);
        access.require(visit.actor(), Feedback.KIND, answer.header().state(), VIEW);
        boolean mayHandle =
                access.allows(visit.actor(), Feedback.KIND, answer.header().state(), Feedbacks.HANDLE);
        var place = place(visit, answer);
        return Answer.page(templates.feedbackOne(new FeedbackPage(
                place.frame(),
                place.heading(),
                Dates.minute(answer.at(), visit.reading().language().tag()).text(),
                Link.of(answer.page(), answer.page()),
                answer.text().value().isEmpty() ? null : answer.text().value(),
                changed(visit, answer),
                answer.isHandled() ? answer.note() : null,
                mayHandle ? saving.form(visit, answer, sheet, place) : null)));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> handle(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var answer = feedbacks.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit,
                Feedbacks.HANDLE,
                feedbacks,
                id,
                sheet,
                form,
                place(visit, answer),
                visit.url(ALL + "?kvittering=handled"));
    }

    private static Place place(Visit visit, Feedback answer) {
        var path = ALL + "/" + answer.header().id();
        var heading = found(visit, answer);
        return new Place(
                visit.frame(heading, path, "feedback", visit.link(ALL, "feedback.heading")),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(ALL, "form.back"));
    }
}
