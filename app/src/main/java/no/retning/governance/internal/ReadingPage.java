package no.retning.governance.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Status.Shape;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a pack, to be confirmed or put aside.
 *
 * @param standing whether somebody has said that it is right
 * @param confirm null when that has been said
 * @param discard null when it is too late
 */
public record ReadingPage(
        Frame frame,
        @Nullable String problem,
        Text title,
        String standing,
        String file,
        List<Row> rows,
        @Nullable FormView confirm,
        @Nullable FormView discard,
        List<Left> left) {
    /**
     * One field.
     *
     * @param about the case; empty for the meeting
     * @param lang of the value
     * @param why what makes it doubtful, or null
     * @param lines where it stands in the pack; empty where no line says it
     */
    public record Row(
            String about,
            String field,
            String value,
            String lang,
            Shape shape,
            String certainty,
            @Nullable String why,
            List<String> alternatives,
            String lines) {}

    public record Left(int line, String text) {}
}
