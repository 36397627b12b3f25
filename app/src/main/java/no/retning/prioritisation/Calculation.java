package no.retning.prioritisation;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.formats.choicefile.ChoiceDocument;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What was computed of a prioritisation as it was then; of it only the state ever changes.
 *
 * @param problem canonical JSON, as {@code prioritise} reads it
 * @param input SHA-256 of the problem, in hexadecimal
 * @param engine what computed it
 * @param seconds how long it was allowed to take; what was not proved by then may come out otherwise another time
 * @param names of the options, by code
 */
public record Calculation(
        Header header,
        UUID prioritisation,
        @Nullable UUID ofCase,
        @Nullable UUID body,
        String problem,
        String input,
        String engine,
        double seconds,
        Map<String, String> names,
        ChoiceResult result)
        implements Recorded<Calculation> {
    public static final String KIND = "calculation";

    public Calculation {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** Nothing: it is called by its prioritisation and its day. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Prioritisation.scopes(ofCase, body);
    }

    /** What was asked, as it stands in the problem. */
    public ChoiceDocument asked() {
        return new ChoiceProblem(problem).document();
    }

    /** What an option is called. */
    public String called(String code) {
        return names.getOrDefault(code, code);
    }

    @Override
    public Calculation with(Header newHeader) {
        return new Calculation(newHeader, prioritisation, ofCase, body, problem, input, engine, seconds, names, result);
    }
}
