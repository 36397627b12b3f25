package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A proposal is put before everybody, who may answer until its deadline.
 *
 * @param about what is heard: something that is published
 * @param edition the hash of the edition that is heard; empty until it is opened
 * @param archiveNumber in the archive of whoever holds it; empty where there is none
 * @param frame what is asked, by whom, and what is not asked
 * @param rules the code of the rule set that it is held by
 * @param departure why it is shorter than normal, or not held; null where it need not be said
 * @param openedAt null until it is opened
 * @param deadline null before it has one
 * @param extensions former deadlines, the first first
 * @param clarifications what was asked about it and answered to everybody
 * @param outcome what came of it; null until it has been summed up
 * @param suggests true where themes are suggested to those who code its answers; null where they are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hearing(
        Header header,
        LocalisedText title,
        HearingType type,
        Ref about,
        String edition,
        String archiveNumber,
        HearingFrame frame,
        List<HearingQuestion> questions,
        List<Invitation> invited,
        String rules,
        @Nullable Departure departure,
        @Nullable Instant openedAt,
        @Nullable Deadline deadline,
        List<Extension> extensions,
        List<Clarification> clarifications,
        @Nullable HearingOutcome outcome,
        @Nullable Boolean suggests)
        implements Recorded<Hearing> {
    public static final String KIND = "hearing";
    public static final String DRAFT = "draft";
    public static final String APPROVED = "approved";
    public static final String OPEN = "open";
    public static final String EXTENDED = "extended";
    public static final String CLOSED = "closed";
    public static final String ASSESSMENT = "assessment";
    public static final String SUMMARISED = "summarised";
    public static final String CONCLUDED = "concluded";
    /** In the order that it goes through them; it need not be extended. */
    public static final List<String> STATES =
            List.of(DRAFT, APPROVED, OPEN, EXTENDED, CLOSED, ASSESSMENT, SUMMARISED, CONCLUDED);

    private static final Set<String> ANSWERABLE = Set.of(OPEN, EXTENDED);
    private static final Set<String> TREATABLE = Set.of(CLOSED, ASSESSMENT, SUMMARISED, CONCLUDED);
    private static final Set<String> TOLD = Set.of(SUMMARISED, CONCLUDED);

    public Hearing {
        questions = List.copyOf(questions);
        invited = List.copyOf(invited);
        extensions = List.copyOf(extensions);
        clarifications = List.copyOf(clarifications);
        suggests = Boolean.TRUE.equals(suggests) ? Boolean.TRUE : null;
    }

    @Override
    public Hearing with(Header newHeader) {
        return with(newHeader, suggests);
    }

    /** Whether it has been opened and not closed; whether its deadline has passed, only the {@link DeadlineGate} says. */
    public boolean canBeAnswered() {
        return ANSWERABLE.contains(header.state());
    }

    /** Whether what was answered stands and can be treated. */
    public boolean canBeTreated() {
        return TREATABLE.contains(header.state());
    }

    /** Whether everybody is told what became of the answers. */
    public boolean tellsWhatChanged() {
        return TOLD.contains(header.state());
    }

    /** The day that its length is counted from: when it was opened, or today. */
    public LocalDate begins(LocalDate today) {
        return openedAt == null ? today : openedAt.atZone(Dates.ZONE).toLocalDate();
    }

    /** Written anew, and a draft again, for what was approved was something else; what has happened to it stays. */
    public Hearing written(
            LocalisedText newTitle,
            HearingType newType,
            Ref newAbout,
            String newArchiveNumber,
            HearingFrame newFrame,
            List<HearingQuestion> newQuestions,
            List<Invitation> newInvited,
            String newRules,
            @Nullable Departure newDeparture,
            @Nullable Deadline newDeadline) {
        return new Hearing(
                header.in(DRAFT),
                newTitle,
                newType,
                newAbout,
                edition,
                newArchiveNumber,
                newFrame,
                newQuestions,
                newInvited,
                newRules,
                newDeparture,
                openedAt,
                newDeadline,
                extensions,
                clarifications,
                outcome,
                suggests);
    }

    /**
     * Open for everybody.
     *
     * @param heard the hash of the edition of what is heard
     */
    public Hearing opened(Instant at, String heard) {
        return new Hearing(
                header.in(OPEN),
                title,
                type,
                about,
                heard,
                archiveNumber,
                frame,
                questions,
                invited,
                rules,
                departure,
                at,
                deadline,
                extensions,
                clarifications,
                outcome,
                suggests);
    }

    /** With more time; the former deadline is kept with the reason. */
    public Hearing extended(Deadline until, LocalisedText reason, LocalDate today) {
        if (deadline == null) {
            throw new IllegalStateException("A hearing without a deadline has nothing to extend");
        }
        var all = new ArrayList<>(extensions);
        all.add(new Extension(deadline, today, reason));
        return becoming(EXTENDED, until, all, clarifications, outcome);
    }

    /** With something asked and answered to everybody. */
    public Hearing clarified(Clarification one) {
        var all = new ArrayList<>(clarifications);
        all.add(one);
        return becoming(header.state(), deadline, extensions, all, outcome);
    }

    /** With what came of it. */
    public Hearing in(String state, @Nullable HearingOutcome newOutcome) {
        return becoming(state, deadline, extensions, clarifications, newOutcome);
    }

    /** With themes suggested to those who code its answers, or without. */
    public Hearing suggesting(boolean on) {
        return with(header, on);
    }

    private Hearing with(Header newHeader, @Nullable Boolean newSuggests) {
        return new Hearing(
                newHeader,
                title,
                type,
                about,
                edition,
                archiveNumber,
                frame,
                questions,
                invited,
                rules,
                departure,
                openedAt,
                deadline,
                extensions,
                clarifications,
                outcome,
                newSuggests);
    }

    private Hearing becoming(
            String state,
            @Nullable Deadline newDeadline,
            List<Extension> newExtensions,
            List<Clarification> newClarifications,
            @Nullable HearingOutcome newOutcome) {
        return new Hearing(
                header.in(state),
                title,
                type,
                about,
                edition,
                archiveNumber,
                frame,
                questions,
                invited,
                rules,
                departure,
                openedAt,
                newDeadline,
                newExtensions,
                newClarifications,
                newOutcome,
                suggests);
    }
}
