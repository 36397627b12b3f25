package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a hearing.
 *
 * @param title its number and, where it is given for organisations, theirs; never the name of a person
 * @param number counts within the hearing, from 1
 * @param revision counts how often it has been sent with other words, from 1
 * @param receivedAt when it was last sent, by the database's clock
 * @param late whether that was after the deadline, as it is now
 * @param accepted whether a late one counts; null until that has been decided, and for those in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingAnswer(
        Header header,
        LocalisedText title,
        UUID hearing,
        int number,
        int revision,
        AnswerContent content,
        AnswerContact contact,
        Instant receivedAt,
        boolean late,
        @Nullable Boolean accepted)
        implements Recorded<HearingAnswer> {
    public static final String KIND = "hearing-answer";
    public static final String RECEIVED = "received";
    public static final String WITHDRAWN = "withdrawn";

    /** It came by two ways; another is the one that counts. */
    public static final String JOINED = "joined";

    static Set<String> states() {
        return Set.of(RECEIVED, WITHDRAWN, JOINED);
    }

    @Override
    public HearingAnswer with(Header newHeader) {
        return new HearingAnswer(
                newHeader, title, hearing, number, revision, content, contact, receivedAt, late, accepted);
    }

    /** Whether it stands, and came in time or has been let in. */
    public boolean counts() {
        return header.state().equals(RECEIVED) && (!late || Boolean.TRUE.equals(accepted));
    }

    /** Sent anew, with other words; what it said before stays in its receipts. */
    public HearingAnswer replaced(
            LocalisedText newTitle, AnswerContent newContent, AnswerContact newContact, DeadlineGate.Verdict came) {
        return new HearingAnswer(
                header.in(RECEIVED),
                newTitle,
                hearing,
                number,
                revision + 1,
                newContent,
                newContact,
                came.at(),
                !came.isInTime(),
                null);
    }

    /** With a decision on whether it counts though it was late. */
    public HearingAnswer ruled(boolean counts) {
        return new HearingAnswer(header, title, hearing, number, revision, content, contact, receivedAt, late, counts);
    }

    /**
     * The same words, given for others than was thought.
     *
     * @param organisations none where a private person answers
     * @param newTitle after them, never after a person
     * @param person the name of a private person; empty for organisations
     */
    public HearingAnswer givenFor(List<OnBehalfOf> organisations, LocalisedText newTitle, Personal person) {
        return new HearingAnswer(
                header,
                newTitle,
                hearing,
                number,
                revision,
                content.givenFor(organisations),
                new AnswerContact(person, contact.name(), contact.email()),
                receivedAt,
                late,
                accepted);
    }

    /** Without anything that says who wrote it. */
    public HearingAnswer forgotten() {
        return new HearingAnswer(
                header, title, hearing, number, revision, content, AnswerContact.NONE, receivedAt, late, accepted);
    }
}
