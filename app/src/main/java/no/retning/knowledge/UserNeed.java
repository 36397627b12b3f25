package no.retning.knowledge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * What somebody needs of the services, and which goals are to meet it.
 *
 * @param title the need
 * @param owner the organisation or body that recorded it
 * @param findings that show it
 * @param goals that are to meet it
 */
public record UserNeed(
        Header header,
        LocalisedText title,
        LocalisedText text,
        NeedGroup group,
        String owner,
        List<UUID> findings,
        List<UUID> goals,
        Source source)
        implements Recorded<UserNeed> {
    public static final String KIND = "user-need";
    public static final String DRAFT = "draft";
    public static final String CONFIRMED = "confirmed";
    public static final List<String> STATES = List.of(DRAFT, CONFIRMED);

    public UserNeed {
        findings = List.copyOf(findings);
        goals = List.copyOf(goals);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public UserNeed with(Header newHeader) {
        return new UserNeed(newHeader, title, text, group, owner, findings, goals, source);
    }
}
