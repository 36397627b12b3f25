package no.retning.formats.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of an agenda; what the pack does not say is null or empty.
 *
 * @param number null where the agenda has none, as often for any other business
 * @param types in the order written, several where the type is combined
 * @param day the day of the case, in a meeting of several days that says so
 * @param talk minutes of presentation, the first of {@code 20+10}, or all the minutes where only one number stands
 * @param discussion minutes of discussion, the second of {@code 20+10}
 * @param noAttachments whether the pack says in words that there are none
 * @param proposal the proposed decision
 * @param decision the decision as minuted
 */
public record DraftCase(
        @Nullable CaseNumber number,
        String title,
        List<CaseType> types,
        List<Presenter> presenters,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable Integer talk,
        @Nullable Integer discussion,
        List<String> attachments,
        boolean noAttachments,
        List<DiscussionPoint> points,
        @Nullable String proposal,
        @Nullable String decision) {
    public DraftCase {
        types = List.copyOf(types);
        presenters = List.copyOf(presenters);
        attachments = List.copyOf(attachments);
        points = List.copyOf(points);
    }
}
