package no.retning.formats.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a pack was read; line numbers count from 1, and 0 means that no line says it.
 *
 * @param left the lines with text that nothing was read from
 */
public record Report(List<Understood> understood, List<Doubt> unsure, List<Left> left) {
    public Report {
        understood = List.copyOf(understood);
        unsure = List.copyOf(unsure);
        left = List.copyOf(left);
    }

    /**
     * Something the draft says, and the lines that say it.
     *
     * @param about the case's number or title, empty for the meeting itself
     */
    public record Understood(Field field, String about, String value, int firstLine, int lastLine) {}

    /**
     * Something a person must look at.
     *
     * @param value what the draft says, null where it says nothing
     * @param alternatives what else it could be
     */
    public record Doubt(
            Field field,
            String about,
            @Nullable String value,
            Reason reason,
            List<String> alternatives,
            int firstLine,
            int lastLine) {
        public Doubt {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A line that nothing was read from. */
    public record Left(int line, String text) {}

    /** Which part of the draft is meant. */
    public enum Field {
        BODY,
        MEETING_NUMBER,
        DATE,
        START,
        END,
        PLACE,
        NEXT_MEETING,
        MEMBER_CHANGE,
        ATTENDEE,
        CASE_TITLE,
        CASE_TYPE,
        CASE_PRESENTER,
        CASE_DAY,
        CASE_TIME,
        CASE_MINUTES,
        CASE_ATTACHMENTS,
        CASE_POINTS,
        CASE_PROPOSAL,
        CASE_DECISION
    }

    /** Why something is doubtful. */
    public enum Reason {
        /** The pack says nothing of it. */
        NOT_FOUND,
        /** The date was worked out from a time line that marks the meeting of the day. */
        FROM_TIME_LINE,
        /** The date is the first one in the pack, and nothing says what it is the date of. */
        UNLABELLED_DATE,
        /** The year is not written; it was taken from the numbers of the cases or the date of the meeting. */
        YEAR_INFERRED,
        /** The time was taken from the cases. */
        FROM_CASES,
        /** The pack says it in more than one way. */
        SAID_DIFFERENTLY,
        /** The questions stand before their heading, as when a slide's title comes last in the text. */
        STANDS_BEFORE_HEADING,
        /** The type was taken from the first word of the title. */
        FROM_TITLE,
        /** Title and presenter could not be told apart. */
        RUN_TOGETHER
    }
}
