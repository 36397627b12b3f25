package no.retning.strategy.internal;

import java.util.List;
import no.retning.command.Conflict;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.ErrorPage;
import no.retning.page.Link;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import retning.view.StaticTemplates;

/** Somebody pressed a button (move, remove, publish) on a page that had grown old: nothing was typed, nothing is done. */
@ControllerAdvice
class StaleButtons {
    private static final int CONFLICT = 409;

    private final StaticTemplates templates = new StaticTemplates();

    @ExceptionHandler
    ResponseEntity<byte[]> stale(Conflict conflict, Visit visit) {
        var ref = conflict.saved().header().ref();
        var heading = visit.word("form.conflict.heading");
        return Answer.page(
                CONFLICT,
                templates.pageError(new ErrorPage(
                        visit.frame(heading, WorkPaths.of(ref), "desk"),
                        heading,
                        visit.word("strategy.stale.happened"),
                        visit.word("strategy.stale.kept"),
                        visit.word("strategy.stale.advice"),
                        List.of(Link.of(visit.url(WorkPaths.of(ref)), visit.word("strategy.stale.look"))),
                        null)));
    }
}
