package no.retning.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An answer to "did you find what you were looking for?".
 *
 * @param page path of the page, with its language prefix
 * @param thing what the page shows, where it is one published thing
 * @param text in the answerer's own words; at most {@link #LONGEST_TEXT} characters
 * @param at when the question was answered
 * @param note what was done with it
 * @param changedSince the number of the thing's edition that was published while this lay open
 */
public record Feedback(
        Header header,
        String page,
        @Nullable Ref thing,
        boolean found,
        Personal text,
        Instant at,
        String note,
        @Nullable Integer changedSince)
        implements Recorded<Feedback> {
    public static final String KIND = "feedback";
    public static final String NEW = "new";
    public static final String HANDLED = "handled";
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_PAGE = 500;

    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @JsonIgnore
    public boolean isHandled() {
        return header.state().equals(HANDLED);
    }

    @Override
    public Feedback with(Header newHeader) {
        return new Feedback(newHeader, page, thing, found, text, at, note, changedSince);
    }

    public Feedback saying(Personal words) {
        return new Feedback(header, page, thing, found, words, at, note, changedSince);
    }

    public Feedback handled(String done) {
        return new Feedback(header.in(HANDLED), page, thing, found, text, at, done, changedSince);
    }

    public Feedback changedBy(int edition) {
        return new Feedback(header, page, thing, found, text, at, note, edition);
    }
}
