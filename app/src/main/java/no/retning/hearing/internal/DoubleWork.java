package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.hearing.Doubles;
import no.retning.hearing.HearingAnswers;
import no.retning.page.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Joins answers that are one, and parts them again. */
@Controller
class DoubleWork {
    private final Doubles doubles;
    private final HearingAnswers answers;
    private final Access access;

    DoubleWork(Doubles doubles, HearingAnswers answers, Access access) {
        this.doubles = doubles;
        this.answers = answers;
        this.access = access;
    }

    @PostMapping(AnswerWork.PATH + "/{id}/sla-sammen")
    ResponseEntity<byte[]> join(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), answers.get(id), HearingAnswers.JOIN);
        var form = Form.sent(visit.reading(), request);
        return pressed(
                visit, id, () -> doubles.join(visit.actor(), id, form.version(), UUID.fromString(form.value("into"))));
    }

    @PostMapping(AnswerWork.PATH + "/{id}/skill")
    ResponseEntity<byte[]> part(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), answers.get(id), HearingAnswers.PART);
        var form = Form.sent(visit.reading(), request);
        return pressed(visit, id, () -> doubles.part(visit.actor(), id, form.version()));
    }

    /** Whoever pressed what is no longer so sees on the page how it is now. */
    private ResponseEntity<byte[]> pressed(Visit visit, UUID id, Runnable step) {
        var page = visit.url(LettersWork.of(answers.get(id).hearing()));
        try {
            step.run();
            return Answer.seeOther(page + "?kvittering");
        } catch (Conflict | IllegalArgumentException changed) {
            return Answer.seeOther(page + "?kvittering=unchanged");
        }
    }
}
