package no.retning.governance;

import java.util.List;
import java.util.Set;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What everybody may see of a meeting: itself from the day it is called, its cases from the day they are sent out. */
@Component
public class MeetingEditions {
    /** The label of an edition that brings what came after the pack. */
    public static final String SUPPLEMENT = "ettersending";

    private static final Set<String> DECIDED = Set.of(Meetings.APPROVED_MINUTES, Meetings.ARCHIVED);

    private final Cases cases;
    private final Composer composer;
    private final Editions editions;

    MeetingEditions(Cases cases, Composer composer, Editions editions) {
        this.cases = cases;
        this.composer = composer;
        this.editions = editions;
    }

    /**
     * What would be published of the meeting as given, with its cases as they are recorded now. What was decided comes
     * along when the minutes are approved.
     */
    public Composition of(Meeting meeting, String label) {
        boolean decided = DECIDED.contains(meeting.header().state());
        var items = cases.on(meeting.header().id()).stream()
                .filter(Case::isSent)
                .map(one -> composer.item(one.publicly(decided), List.of()))
                .toList();
        return new Composition(composer.item(meeting, items), List.of(), label);
    }

    /** Publishes; the caller's command changes the meeting and so has decided that the actor may. */
    Edition publish(Meeting meeting, String label, LocalisedText reason) {
        return editions.publish(of(meeting, label), reason, false);
    }

    public boolean isPublished(Meeting meeting) {
        return editions.current(meeting.header().id()).isPresent();
    }

    /** Whether something has changed since the meeting was last published; not if it never was. */
    public boolean isOutdated(Meeting meeting) {
        return editions.current(meeting.header().id())
                .filter(edition -> !edition.item()
                        .json()
                        .equals(of(meeting, edition.label()).item().json()))
                .isPresent();
    }
}
