package no.retning.governance.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.Hindrance;
import no.retning.page.Answer;
import no.retning.record.Recorded;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a step with a meeting or a case and goes on, or shows the page again with what hinders it. */
@Component
final class Taking {
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;

    private final Access access;

    Taking(Access access) {
        this.access = access;
    }

    boolean may(Visit visit, Recorded<?> record, String action) {
        return access.allows(visit.actor(), record, action);
    }

    void require(Visit visit, Recorded<?> record, String action) {
        access.require(visit.actor(), record, action);
    }

    /** @param page shows the record again with a status and what was wrong */
    ResponseEntity<byte[]> take(
            Visit visit,
            Recorded<?> record,
            String action,
            Form form,
            Runnable step,
            String next,
            BiFunction<Integer, String, ResponseEntity<byte[]>> page) {
        access.require(visit.actor(), record, action);
        if (!form.isRight()) {
            return page.apply(WRONG, visit.word("meeting.hindered.form"));
        }
        try {
            step.run();
            return Answer.seeOther(visit.url(next));
        } catch (Hindrance hindrance) {
            return page.apply(WRONG, visit.word(hindrance.reason().words(), hindrance.details()));
        } catch (NothingChanged nothing) {
            return page.apply(WRONG, visit.word("meeting.hindered.nothingnew"));
        } catch (Conflict conflict) {
            return page.apply(CONFLICT, visit.word("meeting.hindered.conflict"));
        }
    }

    /** @param key of the words of the button */
    FormView form(Visit visit, Recorded<?> record, String path, String key, List<Part> parts, Object... about) {
        Map<String, String> hidden = new TreeMap<>();
        hidden.put("version", Long.toString(record.header().version()));
        return new FormView(visit.url(path), visit.hidden(hidden), parts, visit.word(key, about), null);
    }
}
