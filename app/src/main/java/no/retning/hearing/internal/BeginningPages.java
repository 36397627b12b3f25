package no.retning.hearing.internal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.Hearings;
import no.retning.hearing.ReturnCode;
import no.retning.page.Answer;
import no.retning.page.ClientAddress;
import no.retning.page.Field;
import no.retning.page.PaceLimit;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where anybody begins to answer a hearing, or comes back with a code. */
@Controller
class BeginningPages {
    private static final int WRONG = 422;
    private static final int NOT_DONE = 409;
    private static final int TOO_MANY = 429;

    private final Hearings hearings;
    private final AnswerDrafts drafts;
    private final DeadlineGate gate;
    private final PaceLimit limit;
    /** Counted once for all nodes. */
    private final int perMinute;

    private final StaticTemplates templates = new StaticTemplates();

    BeginningPages(
            Hearings hearings,
            AnswerDrafts drafts,
            DeadlineGate gate,
            @Value("${retning.hearing.begun-per-minute-from-one-place:200}") int perPlace,
            @Value("${retning.hearing.begun-per-minute:6000}") int perMinute) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.gate = gate;
        this.limit = new PaceLimit(perPlace, perMinute, Duration.ofMinutes(1));
        this.perMinute = perMinute;
    }

    @GetMapping("/horing/{slug}/besvar")
    ResponseEntity<byte[]> beginning(Reading reading, @PathVariable String slug) {
        var hearing = published(slug);
        return Answer.page(beginning(reading, hearing, null));
    }

    /** Nobody is told of a hearing that has not been opened. */
    private Hearing published(String slug) {
        return hearings.find(slug)
                .filter(one -> one.openedAt() != null)
                .orElseThrow(() -> new NoSuchRecord(Hearing.KIND, slug));
    }

    private JteModel beginning(Reading reading, Hearing hearing, @Nullable String problem) {
        var path = "/horing/" + hearing.header().slug() + "/besvar";
        boolean open = hearing.canBeAnswered() && gate.now(hearing).isInTime();
        return templates.hearingCode(new CodePage(
                reading.frame(reading.word("hearing.answer"), path).active("strategy"),
                reading.text(hearing.title()),
                problem != null
                        ? List.of(problem)
                        : open
                                ? List.of(
                                        reading.word("hearing.begin.lead", AnsweringViews.until(reading, hearing)),
                                        reading.word("hearing.begin.kept"),
                                        reading.word("hearing.begin.late"))
                                : List.of(reading.word("hearing.begin.closed")),
                reading.url(path),
                List.of(),
                open ? reading.word("hearing.begin") : "",
                false));
    }

    @PostMapping("/horing/{slug}/besvar")
    ResponseEntity<byte[]> begin(Reading reading, HttpServletRequest request, @PathVariable String slug) {
        var hearing = published(slug);
        if (!hearing.canBeAnswered() || !gate.now(hearing).isInTime()) {
            return Answer.page(NOT_DONE, beginning(reading, hearing, null));
        }
        if (!limit.admits(ClientAddress.of(request), 1) || drafts.lately() >= perMinute) {
            return Answer.page(TOO_MANY, beginning(reading, hearing, reading.word("hearing.wrong.tooMany")));
        }
        return Answer.seeOther(
                reading.url(AnswerPlaces.of(drafts.begin(hearing.header().id()))));
    }

    @GetMapping(AnswerPlaces.PATH)
    ResponseEntity<byte[]> code(Reading reading) {
        return Answer.page(code(reading, "", null, false));
    }

    /** Where the code in the address of a page leads to nothing. */
    JteModel unknown(Reading reading) {
        return code(reading, "", reading.word("hearing.wrong.code"), true);
    }

    private JteModel code(Reading reading, String typed, @Nullable String error, boolean secret) {
        var heading = reading.word("hearing.resume");
        return templates.hearingCode(new CodePage(
                reading.frame(heading, AnswerPlaces.PATH).active("strategy"),
                Text.of(heading),
                List.of(reading.word("hearing.code.lead")),
                reading.url(AnswerPlaces.PATH),
                List.of(Field.of("kode", reading.word("hearing.code"), typed)
                        .hint(reading.word("hearing.code.hint"))
                        .demanded()
                        .error(error)),
                reading.word("hearing.code.go"),
                secret));
    }

    @PostMapping(AnswerPlaces.PATH)
    ResponseEntity<byte[]> code(Reading reading, @RequestParam(name = "kode", defaultValue = "") String typed) {
        return ReturnCode.parse(typed)
                .filter(code -> drafts.find(code).isPresent())
                .map(code -> Answer.seeOther(reading.url(AnswerPlaces.of(code))))
                .orElseGet(() -> Answer.page(WRONG, code(reading, typed, reading.word("hearing.wrong.code"), false)));
    }
}
