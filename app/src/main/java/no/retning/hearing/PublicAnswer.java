package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.retning.edition.NamedFile;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An answer as everybody may read it; what it is not says on what ground. The name of a private person is never in it, for it
 * is told for a time only.
 *
 * @param answer its id; with the revision and the place of a point in it, a point is named for good
 * @param hearing the slug of the hearing
 * @param category how whoever holds the hearing sorts the first of the respondents who was invited; empty for others
 * @param person whether a private person answers
 * @param withheld the grounds on which something of it is withheld, each once
 * @param illustrative true where nobody gave it, and it only shows what an answer can be like; else null
 */
public record PublicAnswer(
        UUID answer,
        String hearing,
        int number,
        int revision,
        Standing standing,
        Instant receivedAt,
        String language,
        List<OnBehalfOf> respondents,
        boolean person,
        String category,
        boolean noRemarks,
        List<Point> points,
        List<Attachment> files,
        List<Ground> withheld,
        @Nullable Boolean illustrative) {
    public static final String FORMAT = "retning-hearing-answer-1";

    public PublicAnswer {
        respondents = List.copyOf(respondents);
        points = List.copyOf(points);
        files = List.copyOf(files);
        withheld = List.copyOf(withheld);
    }

    /** How much of an answer everybody may read. */
    public enum Standing {
        /** Nothing, while it is looked through. */
        WAITING("waiting"),
        PUBLISHED("published"),
        /** All but what is withheld. */
        PARTLY("partly"),
        /** Only that it is there, and why no more is told. */
        WITHHELD("withheld"),
        WITHDRAWN("withdrawn");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }

        /** Throws IllegalArgumentException for an unknown code. */
        @JsonCreator
        public static Standing of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such standing of an answer: " + code));
        }

        /** Whether there is something of it to read, be it only why there is no more. */
        public boolean isPublic() {
            return this == PUBLISHED || this == PARTLY || this == WITHHELD;
        }
    }

    /**
     * Why something is withheld, as it was when the answer was screened.
     *
     * @param law the provision, as one cites it
     */
    public record Ground(String code, String law, LocalisedText word) {}

    /**
     * One thing that the respondent says.
     *
     * @param index its place among the points of this revision, from 0; it keeps it whatever is withheld
     * @param about the question, paragraph or goal; null for the whole
     * @param text in order; what is withheld stands where it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            int index, @Nullable UUID about, @Nullable HearingStance stance, List<Segment> text) {
        public Point {
            text = List.copyOf(text);
        }
    }

    /**
     * A piece of text, or where one is withheld.
     *
     * @param text the piece; null where it is withheld
     * @param withheld the code of the ground; null where it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Segment(@Nullable String text, @Nullable String withheld) {}

    /**
     * Something that came with it.
     *
     * @param file null where it is withheld, for even what it is called may tell; where a redacted one lies beside it, that
     * @param withheld the code of the ground; null where nothing of it is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(
            @Nullable NamedFile file, @Nullable String withheld) {}
}
