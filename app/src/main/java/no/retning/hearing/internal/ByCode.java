package no.retning.hearing.internal;

import java.util.function.BiFunction;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.ReturnCode;
import no.retning.page.Answer;
import no.retning.page.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pages of whoever has a code, and what is said to whoever has none. */
@Component
final class ByCode {
    private static final int NONE = 404;

    private final AnswerDrafts drafts;
    private final BeginningPages beginning;

    ByCode(AnswerDrafts drafts, BeginningPages beginning) {
        this.drafts = drafts;
        this.beginning = beginning;
    }

    ResponseEntity<byte[]> with(
            Reading reading, String typed, BiFunction<ReturnCode, AnswerDraft, ResponseEntity<byte[]>> page) {
        var code = ReturnCode.parse(typed);
        var draft = code.flatMap(drafts::find);
        return draft.isEmpty() ? Answer.page(NONE, beginning.unknown(reading)) : page.apply(code.get(), draft.get());
    }
}
