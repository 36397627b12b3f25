package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import no.retning.form.Form;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.AnswerReceipts;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Hearings;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer;
import no.retning.page.Answer;
import no.retning.page.ClientAddress;
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

/** Where anybody answers a hearing: writes, saves, looks through, sends, changes and withdraws. */
@Controller
class AnsweringPages {
    private static final int WRONG = 422;
    private static final int NOT_DONE = 409;
    private static final int NONE = 404;

    private final Hearings hearings;
    private final AnswerDrafts drafts;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final SendAnswer send;
    private final DeadlineGate gate;
    private final AnswerFields fields;
    private final AnswerFiles files;
    private final AnsweringViews views;
    private final AnswerLetters letters;
    private final BeginningPages beginning;
    private final StaticTemplates templates = new StaticTemplates();

    AnsweringPages(
            Hearings hearings,
            AnswerDrafts drafts,
            HearingAnswers answers,
            AnswerReceipts receipts,
            SendAnswer send,
            DeadlineGate gate,
            AnswerFields fields,
            AnswerFiles files,
            AnsweringViews views,
            AnswerLetters letters,
            BeginningPages beginning) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.answers = answers;
        this.receipts = receipts;
        this.send = send;
        this.gate = gate;
        this.fields = fields;
        this.files = files;
        this.views = views;
        this.letters = letters;
        this.beginning = beginning;
    }

    // whose it is

    private ResponseEntity<byte[]> with(
            Reading reading, String typed, BiFunction<ReturnCode, AnswerDraft, ResponseEntity<byte[]>> page) {
        var code = ReturnCode.parse(typed);
        var draft = code.flatMap(drafts::find);
        return draft.isEmpty() ? Answer.page(NONE, beginning.unknown(reading)) : page.apply(code.get(), draft.get());
    }

    // to write

    @GetMapping(AnswerPlaces.PATH + "/{code}")
    ResponseEntity<byte[]> one(
            Reading reading,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String endre,
            @RequestParam(required = false) @Nullable String lagret) {
        return with(reading, code, (key, draft) -> {
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
        return with(reading, code, (key, draft) -> {
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
        return with(reading, code, (key, draft) -> check(reading, key, draft, 200, null));
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
        return with(reading, code, (key, draft) -> {
            var hearing = hearings.get(draft.hearing());
            var form = Form.of(reading, draft.values());
            var words = fields.read(hearing, form);
            if (!form.isRight()) {
                return check(reading, key, draft, WRONG, null);
            }
            // What was read is what is held against what is saved when it gets its turn.
            int seen = saves == draft.saves() ? draft.saves() : -1;
            var outcome = send.send(
                    draft.id(), seen, words, late, receipt -> letters.receipt(reading, hearing, key, words, receipt));
            return sent(reading, key, draft, outcome);
        });
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
            case SendAnswer.Outcome.Exhausted exhausted -> check(reading, code, draft, NOT_DONE, exhausted(reading));
        };
    }

    private static String exhausted(Reading reading) {
        return reading.word("hearing.wrong.revisions", SendAnswer.MOST_REVISIONS);
    }

    // what was sent

    @GetMapping(AnswerPlaces.PATH + "/{code}/kvittering")
    ResponseEntity<byte[]> receipt(
            Reading reading, @PathVariable String code, @RequestParam(required = false) @Nullable String takk) {
        return with(
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
        return with(reading, code, (key, draft) -> {
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
