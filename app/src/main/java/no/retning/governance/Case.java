package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A matter before one body. It exists before it has a meeting; what other bodies do with the same matter are cases of their
 * own under the same topic.
 *
 * @param number null until it is on the agenda of a meeting that is called, and for what takes no number
 * @param frozen whether the number has been sent out and so never changes again
 * @param late whether it was sent out after the rest of the pack
 * @param sensitiveTitle what only those who work with it read; empty where the title says all
 * @param text what it is about
 * @param decision as adopted; never the proposal, which stays what it was
 * @param withheld the legal basis on which everything but number, title and time is withheld; empty where nothing is
 * @param noAttachments whether somebody has said that there are none
 */
public record Case(
        Header header,
        UUID body,
        @Nullable UUID topic,
        @Nullable SeriesNumber number,
        boolean frozen,
        boolean late,
        LocalisedText title,
        LocalisedText sensitiveTitle,
        CaseTypes types,
        LocalisedText text,
        List<Presenter> presenters,
        Placement placement,
        List<LocalisedText> discussionPoints,
        LocalisedText proposedDecision,
        LocalisedText decision,
        @Nullable Outcome outcome,
        String withheld,
        boolean noAttachments,
        Handling handling,
        Source source)
        implements Recorded<Case> {
    public static final String KIND = "case";

    public Case {
        presenters = List.copyOf(presenters);
        discussionPoints = List.copyOf(discussionPoints);
    }

    /** A proposal to a body with a paper that was drafted for somebody, who goes on writing from there. */
    public static Case drafted(
            Actor by,
            Body body,
            CaseTypes types,
            LocalisedText title,
            LocalisedText text,
            List<LocalisedText> discussionPoints,
            LocalisedText proposedDecision) {
        return proposal(
                Ids.next(),
                body.header().id(),
                types,
                title,
                text,
                discussionPoints,
                proposedDecision,
                new Handling(by.account(), null, ""));
    }

    /** A proposal to a body as it begins: without meeting, number or attachments. */
    static Case proposal(
            UUID id,
            UUID body,
            CaseTypes types,
            LocalisedText title,
            LocalisedText text,
            List<LocalisedText> discussionPoints,
            LocalisedText proposedDecision,
            Handling handling) {
        return new Case(
                Header.draft(id, KIND, id.toString(), Cases.PROPOSED),
                body,
                null,
                null,
                false,
                false,
                title,
                LocalisedText.NONE,
                types,
                text,
                List.of(),
                Placement.none(types.minutes()),
                discussionPoints,
                proposedDecision,
                LocalisedText.NONE,
                null,
                "",
                true,
                handling,
                Source.NONE);
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body, header.id());
    }

    /** Whether its content is withheld; not called as JSON would call the field of the basis. */
    public boolean holdsBack() {
        return !withheld.isBlank();
    }

    /** Whether it has been sent out with the meeting it now stands on the agenda of. */
    @JsonIgnore
    public boolean isSent() {
        return frozen
                && !header.state().equals(Cases.ACCEPTED)
                && !header.state().equals(Cases.PROPOSED);
    }

    /** As it is when the pack it was read from is put aside: its number is free again. */
    Case freed(Header newHeader) {
        return copy(newHeader, body, null, false, late, placement.off(), decision, outcome, handling);
    }

    @JsonIgnore
    public @Nullable UUID meeting() {
        return placement.meeting();
    }

    @Override
    public Case with(Header newHeader) {
        return copy(newHeader, body, number, frozen, late, placement, decision, outcome, handling);
    }

    Case with(Placement newPlacement) {
        return copy(header, body, number, frozen, late, newPlacement, decision, outcome, handling);
    }

    Case with(Handling newHandling) {
        return copy(header, body, number, frozen, late, placement, decision, outcome, newHandling);
    }

    Case numbered(SeriesNumber newNumber) {
        return copy(header, body, newNumber, frozen, late, placement, decision, outcome, handling);
    }

    /** Sent out under this name: from now on the number stays. */
    Case sent(Header newHeader, boolean afterTheRest, Placement newPlacement) {
        return copy(newHeader, body, number, true, afterTheRest, newPlacement, decision, outcome, handling);
    }

    /**
     * As treated: with what was adopted and how it ended.
     *
     * @throws Hindrance if no case of its types can end so
     */
    public Case decided(LocalisedText newDecision, @Nullable Outcome newOutcome) {
        if (newOutcome != null && !types.outcomes().contains(newOutcome)) {
            throw new Hindrance(Hindrance.Reason.ILLEGAL_OUTCOME);
        }
        return copy(header, body, number, frozen, late, placement, newDecision, newOutcome, handling);
    }

    Case before(UUID newBody) {
        return copy(header, newBody, null, false, false, placement.off(), decision, outcome, handling);
    }

    Case under(UUID newTopic) {
        return new Case(
                header,
                body,
                newTopic,
                number,
                frozen,
                late,
                title,
                sensitiveTitle,
                types,
                text,
                presenters,
                placement,
                discussionPoints,
                proposedDecision,
                decision,
                outcome,
                withheld,
                noAttachments,
                handling,
                source);
    }

    Case telling(LocalisedText newText) {
        return new Case(
                header,
                body,
                topic,
                number,
                frozen,
                late,
                title,
                sensitiveTitle,
                types,
                newText,
                presenters,
                placement,
                discussionPoints,
                proposedDecision,
                decision,
                outcome,
                withheld,
                noAttachments,
                handling,
                source);
    }

    private Case copy(
            Header newHeader,
            UUID newBody,
            @Nullable SeriesNumber newNumber,
            boolean nowFrozen,
            boolean nowLate,
            Placement newPlacement,
            LocalisedText newDecision,
            @Nullable Outcome newOutcome,
            Handling newHandling) {
        return new Case(
                newHeader,
                newBody,
                topic,
                newNumber,
                nowFrozen,
                nowLate,
                title,
                sensitiveTitle,
                types,
                text,
                presenters,
                newPlacement,
                discussionPoints,
                proposedDecision,
                newDecision,
                newOutcome,
                withheld,
                noAttachments,
                newHandling,
                source);
    }

    /** What of it may leave: without what is decided before the minutes are approved, and without what is withheld. */
    Case publicly(boolean withDecision) {
        boolean hidden = holdsBack();
        return new Case(
                header,
                body,
                topic,
                number,
                frozen,
                late,
                title,
                LocalisedText.NONE,
                types,
                hidden ? LocalisedText.NONE : text,
                hidden ? List.of() : presenters,
                placement.planned(),
                hidden ? List.of() : discussionPoints,
                hidden ? LocalisedText.NONE : proposedDecision,
                hidden || !withDecision ? LocalisedText.NONE : decision,
                hidden || !withDecision ? null : outcome,
                withheld,
                noAttachments,
                Handling.NONE,
                source);
    }
}
