package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a measure was held against the criteria for being in the portfolio, and what was decided of it.
 *
 * @param criteria the version of the criteria that it was held against
 * @param answers by the code of the criterion
 * @param day when it was assessed
 * @param by who assessed it, as a role or a body
 * @param ruling what was decided, or null until then
 */
public record Admission(
        Header header,
        UUID measure,
        String criteria,
        TreeMap<String, Answer> answers,
        LocalDate day,
        String by,
        @Nullable Ruling ruling,
        Source source)
        implements Recorded<Admission> {
    public static final String KIND = "admission";

    /** @param reason why it is so */
    public record Answer(Met met, LocalisedText reason) {
        static final Answer NONE = new Answer(Met.UNCLEAR, LocalisedText.NONE);
    }

    /**
     * A decision.
     *
     * @param by who decided
     * @param conditions what must be done for it to hold, or empty
     */
    public record Ruling(LocalDate day, String by, LocalisedText conditions) {}

    @Override
    public Set<UUID> scopes() {
        return Set.of(measure);
    }

    /** Nothing: it is called by the measure. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    /** Unclear until somebody has answered. */
    public Answer answer(String criterion) {
        return answers.getOrDefault(criterion, Answer.NONE);
    }

    @JsonIgnore
    public Map<String, Met> met() {
        var met = new TreeMap<String, Met>();
        answers.forEach((code, answer) -> met.put(code, answer.met()));
        return met;
    }

    public Admission ruled(String state, Ruling decided) {
        return new Admission(header.in(state), measure, criteria, answers, day, by, decided, source);
    }

    @Override
    public Admission with(Header newHeader) {
        return new Admission(newHeader, measure, criteria, answers, day, by, ruling, source);
    }
}
