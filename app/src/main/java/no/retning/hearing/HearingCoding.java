package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What one person reads a passage of an answer as being about. Others who read it say so for themselves.
 *
 * @param point the passage, all of it
 * @param revision of the answer, as it was read; {@link #UNREAD} before it has been
 * @param coder the account of whoever read it; null where the instance itself did
 * @param themes none where it is about none of them
 * @param stance where the coder reads the respondent as standing; null where that cannot be read from it
 * @param suggested the themes that were suggested to the coder before they first coded it; null where none could be, for
 *     suggestions were off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingCoding(
        Header header,
        UUID hearing,
        SaidPoint point,
        int revision,
        @Nullable UUID coder,
        Set<UUID> themes,
        @Nullable HearingStance stance,
        @Nullable Set<UUID> suggested)
        implements Recorded<HearingCoding> {
    public static final String KIND = "hearing-coding";
    public static final String ACTIVE = "active";
    /** The revision of what has not been read yet. */
    public static final int UNREAD = 0;

    public HearingCoding {
        themes = new TreeSet<>(themes);
        suggested = suggested == null ? null : new TreeSet<>(suggested);
    }

    static Set<String> states() {
        return Set.of(ACTIVE);
    }

    /** Of a passage that the coder has not read before. */
    public static HearingCoding blank(UUID id, UUID hearing, SaidPoint point, int revision, @Nullable UUID coder) {
        return new HearingCoding(
                Header.draft(id, KIND, id.toString(), ACTIVE), hearing, point, revision, coder, Set.of(), null, null);
    }

    /** It has none: the passage says which it is. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public HearingCoding with(Header newHeader) {
        return new HearingCoding(newHeader, hearing, point, revision, coder, themes, stance, suggested);
    }

    /** Read again, as the answer is now. */
    public HearingCoding read(int newRevision, Set<UUID> newThemes, @Nullable HearingStance newStance) {
        return new HearingCoding(header, hearing, point, newRevision, coder, newThemes, newStance, suggested);
    }

    /** Whether the coder has said something, be it that it is about none of the themes. */
    public boolean hasBeenRead() {
        return revision != UNREAD;
    }

    /** With what was suggested before it was coded. */
    public HearingCoding afterSuggestions(@Nullable Set<UUID> newSuggested) {
        return new HearingCoding(header, hearing, point, revision, coder, themes, stance, newSuggested);
    }

    /** Whether the coder had a theme suggested before they said anything. */
    public boolean hadSuggestions() {
        return suggested != null && !suggested.isEmpty();
    }

    /** Those suggested that the coder gave it. */
    public Set<UUID> followed() {
        var both = new TreeSet<>(themes);
        both.retainAll(suggested == null ? Set.of() : suggested);
        return both;
    }
}
