package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.AnswerReceipts;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Hearings;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer;
import no.retning.page.Answer;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where whoever answered reads their receipts, fetches what was hashed, and takes the answer back. */
@Controller
class ReceiptPages {
    private static final int NOT_DONE = 409;

    private final Hearings hearings;
    private final AnswerDrafts drafts;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final SendAnswer send;
    private final DeadlineGate gate;
    private final AnsweringViews views;
    private final ByCode byCode;
    private final StaticTemplates templates = new StaticTemplates();

    ReceiptPages(
            Hearings hearings,
            AnswerDrafts drafts,
            HearingAnswers answers,
            AnswerReceipts receipts,
            SendAnswer send,
            DeadlineGate gate,
            AnsweringViews views,
            ByCode byCode) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.answers = answers;
        this.receipts = receipts;
        this.send = send;
        this.gate = gate;
        this.views = views;
        this.byCode = byCode;
    }

    static String exhausted(Reading reading) {
        return reading.word("hearing.wrong.revisions", SendAnswer.MOST_REVISIONS);
    }

    @GetMapping(AnswerPlaces.PATH + "/{code}/kvittering")
    ResponseEntity<byte[]> receipt(
            Reading reading, @PathVariable String code, @RequestParam(required = false) @Nullable String takk) {
        return byCode.with(
                reading,
                code,
                (key, draft) -> receipt(
                        reading, key, draft, 200, takk == null ? null : reading.word("hearing.receipt.thanks"), null));
    }

    private ResponseEntity<byte[]> receipt(
            Reading reading,
            ReturnCode code,
            AnswerDraft draft,
            int status,
            @Nullable String done,
            @Nullable String problem) {
        var found = answers.find(draft.id());
        if (found.isEmpty()) {
            return Answer.seeOther(reading.url(AnswerPlaces.of(code)));
        }
        var answer = found.get();
        var hearing = hearings.get(answer.hearing());
        return Answer.page(
                status,
                templates.hearingSaid(views.receipt(
                        reading,
                        hearing,
                        code,
                        new SendAnswer.Words(answer.title(), answer.content(), answer.contact()),
                        receipts.of(draft.id()),
                        answer.header().state().equals(HearingAnswer.WITHDRAWN),
                        gate.now(hearing).isInTime(),
                        done,
                        problem)));
    }

    /** The very bytes that were hashed. */
    @GetMapping(AnswerPlaces.PATH + "/{code}/kvittering/{revision}.json")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable int revision) {
        return ReturnCode.parse(code).flatMap(drafts::find).stream()
                .flatMap(draft -> receipts.of(draft.id()).stream())
                .filter(one -> one.revision() == revision)
                .findFirst()
                .map(one -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"svar-%d-%d.json\"".formatted(one.number(), one.revision()))
                        .body(one.body().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(AnswerPlaces.PATH + "/{code}/trekk")
    ResponseEntity<byte[]> withdraw(
            Reading reading, @PathVariable String code, @RequestParam(defaultValue = "0") int revision) {
        return byCode.with(reading, code, (key, draft) -> {
            if (answers.find(draft.id()).isEmpty()) {
                return Answer.seeOther(reading.url(AnswerPlaces.of(key)));
            }
            return switch (send.withdraw(draft.id(), revision)) {
                case SendAnswer.Outcome.Received withdrawn ->
                    Answer.seeOther(reading.url(AnswerPlaces.of(key) + "/kvittering"));
                case SendAnswer.Outcome.TooLate late ->
                    receipt(reading, key, draft, NOT_DONE, null, reading.word("hearing.wrong.withdrawLate"));
                case SendAnswer.Outcome.Shut shut ->
                    receipt(reading, key, draft, NOT_DONE, null, reading.word("hearing.wrong.withdrawLate"));
                case SendAnswer.Outcome.Changed changed ->
                    receipt(reading, key, draft, NOT_DONE, null, reading.word("hearing.wrong.changed"));
                case SendAnswer.Outcome.Exhausted exhausted ->
                    receipt(reading, key, draft, NOT_DONE, null, exhausted(reading));
            };
        });
    }
}
