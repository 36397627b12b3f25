package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Something that answers to a hearing speak of.
 *
 * @param parent the wider theme that it is part of, or null
 * @param text what is meant by it, so that two who code by it mean the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingTheme(
        Header header,
        LocalisedText title,
        UUID hearing,
        @Nullable UUID parent,
        LocalisedText text) implements Recorded<HearingTheme> {
    public static final String KIND = "hearing-theme";
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";

    static Set<String> states() {
        return Set.of(ACTIVE, REMOVED);
    }

    public static HearingTheme blank(UUID id, UUID hearing) {
        return new HearingTheme(
                Header.draft(id, KIND, "ny", ACTIVE), LocalisedText.NONE, hearing, null, LocalisedText.NONE);
    }

    @Override
    public HearingTheme with(Header newHeader) {
        return new HearingTheme(newHeader, title, hearing, parent, text);
    }

    public HearingTheme written(LocalisedText newTitle, @Nullable UUID newParent, LocalisedText newText) {
        return new HearingTheme(header, newTitle, hearing, newParent, newText);
    }
}
