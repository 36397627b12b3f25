package no.retning.hearing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an answer that counts, with what people have read it as being about.
 *
 * @param by the kind of respondent: the category it was invited under, {@link #PERSON} or {@link #ORGANISATION}
 * @param codings of the answer as it is now, one from each who has coded it
 */
public record CodedPassage(HearingPoints.Point point, String by, List<HearingCoding> codings) {
    /** A private person. */
    public static final String PERSON = ":person";
    /** An organisation that was invited under no category, or not at all. */
    public static final String ORGANISATION = ":organisation";

    public CodedPassage {
        codings = List.copyOf(codings);
    }

    /** The themes that at least half of those who coded it gave it. */
    public Set<UUID> themes() {
        var all = new TreeSet<UUID>();
        codings.forEach(one -> all.addAll(one.themes()));
        all.removeIf(theme ->
                2 * codings.stream().filter(one -> one.themes().contains(theme)).count() < codings.size());
        return all;
    }

    /** As the respondent has said it; else as the coders read it, where they read it as the same; else null. */
    public @Nullable HearingStance stance() {
        if (point.stance() != null) {
            return point.stance();
        }
        var read = codings.stream()
                .map(HearingCoding::stance)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return read.size() == 1 ? read.iterator().next() : null;
    }

    /** Whether two who coded it gave it other themes. */
    public boolean isDisputed() {
        return codings.stream().map(HearingCoding::themes).distinct().count() > 1;
    }

    public boolean isCodedBy(@Nullable UUID coder) {
        return codings.stream().anyMatch(one -> Objects.equals(one.coder(), coder));
    }
}
