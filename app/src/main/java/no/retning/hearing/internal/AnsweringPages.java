package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import no.retning.form.Form;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.Crowded;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Hearings;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer;
import no.retning.page.Answer;
import no.retning.page.ClientAddress;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where anybody answers a hearing: writes, saves, looks through and sends. */
@Controller
class AnsweringPages {
    private static final int WRONG = 422;
    private static final int NOT_DONE = 409;
    private static final int NONE = 404;
    private static final int CROWDED = 503;

    private final Hearings hearings;
    private final AnswerDrafts drafts;
    private final HearingAnswers answers;
    private final SendAnswer send;
    private final DeadlineGate gate;
    private final AnswerFields fields;
    private final AnswerFiles files;
    private final AnsweringViews views;
    private final AnswerLetters letters;
    private final ByCode byCode;
    private final StaticTemplates templates = new StaticTemplates();

    AnsweringPages(
            Hearings hearings,
            AnswerDrafts drafts,
            HearingAnswers answers,
            SendAnswer send,
            DeadlineGate gate,
            AnswerFields fields,
            AnswerFiles files,
            AnsweringViews views,
            AnswerLetters letters,
            ByCode byCode) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.answers = answers;
        this.send = send;
        this.gate = gate;
        this.fields = fields;
        this.files = files;
        this.views = views;
        this.letters = letters;
        this.byCode = byCode;
    }

    // to write

    @GetMapping(AnswerPlaces.PATH + "/{code}")
    ResponseEntity<byte[]> one(
            Reading reading,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String endre,
            @RequestParam(required = false) @Nullable String lagret) {
        return byCode.with(reading, code, (key, draft) -> {
            if (endre == null && lagret == null && answers.find(draft.id()).isPresent()) {
                return Answer.seeOther(reading.url(AnswerPlaces.of(key) + "/kvittering"));
            }
            var saved = lagret == null ? null : reading.word("hearing.saved", key.printed());
            return Answer.page(templates.hearingAnswer(views.form(
                    reading,
                    hearings.get(draft.hearing()),
                    key,
                    draft,
                    Form.of(reading, draft.values()),
                    saved,
                    null)));
        });
    }

    /** @param act {@code check} to look it through; anything else saves */
    @PostMapping(AnswerPlaces.PATH + "/{code}")
    ResponseEntity<byte[]> save(
            Reading reading,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(name = "do", defaultValue = "save") String act,
            @RequestParam(defaultValue = "0") int saves) {
        return byCode.with(reading, code, (key, draft) -> {
            var form = Form.sent(reading, request);
            var hearing = hearings.get(draft.hearing());
            if (saves != draft.saves()) {
                return elsewhere(reading, hearing, key, form);
            }
            fields.measure(hearing, form);
            if (!form.isRight()) {
                return Answer.page(
                        WRONG,
                        templates.hearingAnswer(views.form(
                                reading, hearing, key, draft, form, null, reading.word("hearing.wrong.notSaved"))));
            }
            files.take(draft, ClientAddress.of(request), form);
            var kept = fields.kept(hearing, form);
            if (!drafts.save(draft.id(), saves, kept, letters.code(reading, hearing, key, draft, form))) {
                return elsewhere(reading, hearing, key, form);
            }
            letters.wake();
            if (act.equals("check")) {
                form.values().putAll(kept);
                fields.read(hearing, form);
            }
            if (!form.isRight()) {
                var now = drafts.find(key).orElseThrow();
                return Answer.page(
                        WRONG,
                        templates.hearingAnswer(views.form(
                                reading, hearing, key, now, form, reading.word("hearing.saved", key.printed()), null)));
            }
            var way = act.equals("check") ? "/kontroll" : "?lagret";
            return Answer.seeOther(reading.url(AnswerPlaces.of(key) + way));
        });
    }

    private ResponseEntity<byte[]> elsewhere(Reading reading, Hearing hearing, ReturnCode code, Form form) {
        var now = drafts.find(code).orElseThrow();
        return Answer.page(
                NOT_DONE,
                templates.hearingAnswer(
                        views.form(reading, hearing, code, now, form, null, reading.word("hearing.wrong.elsewhere"))));
    }

    // to send

    @GetMapping(AnswerPlaces.PATH + "/{code}/kontroll")
    ResponseEntity<byte[]> check(Reading reading, @PathVariable String code) {
        return byCode.with(reading, code, (key, draft) -> check(reading, key, draft, 200, null));
    }

    private ResponseEntity<byte[]> check(
            Reading reading, ReturnCode code, AnswerDraft draft, int status, @Nullable String problem) {
        var hearing = hearings.get(draft.hearing());
        var form = Form.of(reading, draft.values());
        var words = fields.read(hearing, form);
        if (!form.isRight()) {
            return Answer.page(
                    WRONG, templates.hearingAnswer(views.form(reading, hearing, code, draft, form, null, problem)));
        }
        var ruling = gate.now(hearing).ruling();
        boolean before = answers.find(draft.id()).isPresent();
        return Answer.page(
                status,
                templates.hearingSaid(views.check(reading, hearing, code, draft, words, ruling, before, problem)));
    }

    @PostMapping(AnswerPlaces.PATH + "/{code}/send")
    ResponseEntity<byte[]> send(
            Reading reading,
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") int saves,
            @RequestParam(defaultValue = "false") boolean late) {
        return byCode.with(reading, code, (key, draft) -> {
            var hearing = hearings.get(draft.hearing());
            var form = Form.of(reading, draft.values());
            var words = fields.read(hearing, form);
            if (!form.isRight()) {
                return check(reading, key, draft, WRONG, null);
            }
            // What was read is what is held against what is saved when it gets its turn.
            int seen = saves == draft.saves() ? draft.saves() : -1;
            try {
                var outcome = send.send(
                        draft.id(),
                        seen,
                        words,
                        late,
                        receipt -> letters.receipt(reading, hearing, key, words, receipt));
                return sent(reading, key, draft, outcome);
            } catch (Crowded crowded) {
                return crowded(reading, key, draft, crowded.again());
            }
        });
    }

    private ResponseEntity<byte[]> crowded(Reading reading, ReturnCode code, AnswerDraft draft, Duration again) {
        var page = check(reading, code, draft, CROWDED, reading.word("hearing.wrong.crowded", again.toSeconds()));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(again.toSeconds()))
                .body(page.getBody());
    }

    private ResponseEntity<byte[]> sent(
            Reading reading, ReturnCode code, AnswerDraft draft, SendAnswer.Outcome outcome) {
        return switch (outcome) {
            case SendAnswer.Outcome.Received received -> {
                letters.wake();
                yield Answer.seeOther(reading.url(AnswerPlaces.of(code) + "/kvittering?takk"));
            }
            case SendAnswer.Outcome.TooLate late ->
                check(reading, code, draft, NOT_DONE, reading.word("hearing.wrong.tooLate"));
            case SendAnswer.Outcome.Shut shut ->
                check(reading, code, draft, NOT_DONE, reading.word("hearing.wrong.shut"));
            case SendAnswer.Outcome.Changed changed ->
                check(reading, code, draft, NOT_DONE, reading.word("hearing.wrong.changed"));
            case SendAnswer.Outcome.Exhausted exhausted ->
                check(reading, code, draft, NOT_DONE, ReceiptPages.exhausted(reading));
        };
    }
}
