package no.retning.hearing.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.form.Part;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where one reads what is heard and answers it.
 *
 * @param receipt what was just done, or null
 * @param problem what came between, or null
 * @param code as one writes it down
 * @param until the deadline, in words
 */
public record AnsweringPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String problem,
        Text title,
        Link hearing,
        String code,
        String until,
        String action,
        Map<String, String> hidden,
        List<Part> who,
        List<Piece> pieces,
        List<Piece> questions,
        List<Part> whole,
        List<Part> files) {
    /**
     * A piece of what is heard, or a question.
     *
     * @param heading null where it has none
     * @param about what it is in a few words, for whoever hears the page and not sees what a field stands beside
     * @param parts empty where one cannot say anything to just this
     * @param open whether something has been said to it
     */
    public record Piece(
            String anchor, @Nullable Text heading, @Nullable Prose prose, Text about, List<Part> parts, boolean open) {}

    public List<Field> fields() {
        return Stream.of(
                        who.stream(),
                        questions.stream().flatMap(piece -> piece.parts().stream()),
                        pieces.stream().flatMap(piece -> piece.parts().stream()),
                        whole.stream(),
                        files.stream())
                .flatMap(parts -> parts)
                .flatMap(Part::fields)
                .map(Part.Named::field)
                .toList();
    }
}
