package no.retning.poll;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A poll.
 *
 * @param audience who is asked: a body, those at a conference
 * @param about what it is held about: a case, a goal …
 * @param scopes where a role must be held to count here: the body that is asked, the case
 * @param secret whether nobody can learn who answered what; else each says for whom they answer
 * @param participants in an open poll, whom one can answer for
 * @param namesPersons whether they are persons and not organisations: a day after closing they are forgotten
 * @param series shared by polls that put the same questions to several bodies
 * @param code eight digits by which one joins; null until it opens
 * @param revealed whether the result may be seen
 * @param closedAt when it was closed or abandoned, by the database's clock
 * @param result once it is closed and revealed
 */
public record Poll(
        Header header,
        LocalisedText title,
        LocalisedText audience,
        @Nullable Ref about,
        Set<UUID> scopes,
        boolean secret,
        List<Personal> participants,
        boolean namesPersons,
        List<Question> questions,
        UUID series,
        @Nullable String code,
        boolean revealed,
        @Nullable Instant closedAt,
        @Nullable PollResult result)
        implements Recorded<Poll> {
    public static final String KIND = "poll";
    public static final String DRAFT = "draft";
    public static final String OPEN = "open";
    public static final String CLOSED = "closed";
    /** It ended, and what was answered is lost. */
    public static final String ABANDONED = "abandoned";

    public Poll {
        scopes = Set.copyOf(scopes);
        participants = List.copyOf(participants);
        questions = List.copyOf(questions);
    }

    /** A poll not yet asked. */
    public static Poll draft(UUID id, @Nullable Ref about, Set<UUID> scopes) {
        return new Poll(
                Header.draft(id, KIND, "ny", DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                about,
                scopes,
                true,
                List.of(),
                false,
                List.of(),
                id,
                null,
                false,
                null,
                null);
    }

    @JsonIgnore
    public boolean isDraft() {
        return header.state().equals(DRAFT);
    }

    @JsonIgnore
    public boolean isOpen() {
        return header.state().equals(OPEN);
    }

    @JsonIgnore
    public boolean isClosed() {
        return header.state().equals(CLOSED);
    }

    @JsonIgnore
    public boolean isAbandoned() {
        return header.state().equals(ABANDONED);
    }

    /** Whether it can be opened: there is a question, every one is complete, and an open poll has participants. */
    @JsonIgnore
    public boolean isComplete() {
        return !title.isEmpty()
                && !questions.isEmpty()
                && questions.stream().allMatch(Question::isComplete)
                && (secret || !participants.isEmpty());
    }

    /** Seeing a secret poll's result grow would show who answered what to whoever watches the room. */
    @JsonIgnore
    public boolean isReadyToReveal() {
        return !revealed && (isClosed() || isOpen() && !secret);
    }

    @Override
    public Poll with(Header newHeader) {
        return new Poll(
                newHeader,
                title,
                audience,
                about,
                scopes,
                secret,
                participants,
                namesPersons,
                questions,
                series,
                code,
                revealed,
                closedAt,
                result);
    }

    public Poll asking(LocalisedText newTitle, LocalisedText newAudience, List<Question> newQuestions) {
        return new Poll(
                header,
                newTitle,
                newAudience,
                about,
                scopes,
                secret,
                participants,
                namesPersons,
                newQuestions,
                series,
                code,
                revealed,
                closedAt,
                result);
    }

    public Poll answeredBy(boolean isSecret, List<Personal> newParticipants, boolean arePersons) {
        return new Poll(
                header,
                title,
                audience,
                about,
                scopes,
                isSecret,
                newParticipants,
                arePersons,
                questions,
                series,
                code,
                revealed,
                closedAt,
                result);
    }

    Poll opened(String newCode) {
        return ran(OPEN, newCode, revealed, null, null);
    }

    Poll closed(Instant at, @Nullable PollResult shown) {
        return ran(CLOSED, code, revealed, at, shown);
    }

    /** What was shown of it so far is lost with the rest. */
    Poll abandoned(Instant at) {
        return ran(ABANDONED, code, false, at, null);
    }

    Poll revealed(@Nullable PollResult shown) {
        return ran(header.state(), code, true, closedAt, shown);
    }

    private Poll ran(
            String state,
            @Nullable String newCode,
            boolean isRevealed,
            @Nullable Instant at,
            @Nullable PollResult shown) {
        return new Poll(
                header.in(state),
                title,
                audience,
                about,
                scopes,
                secret,
                participants,
                namesPersons,
                questions,
                series,
                newCode,
                isRevealed,
                at,
                shown);
    }

    /** The same questions for another body. */
    Poll copy(UUID id, LocalisedText newAudience, @Nullable Ref newAbout, Set<UUID> newScopes) {
        return new Poll(
                Header.draft(id, KIND, "kopi-" + id, DRAFT),
                title,
                newAudience,
                newAbout,
                new TreeSet<>(newScopes),
                secret,
                List.of(),
                namesPersons,
                questions,
                series,
                null,
                false,
                null,
                null);
    }
}
