package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A question that has good reasons on more than one side.
 *
 * @param title the question
 * @param theme what part of the strategy work it belongs to; empty where that has not been said
 * @param owner the organisation or body that stands behind it
 * @param grounds findings, points of SWOTs and parts of scenario sets that it springs from
 * @param resolution null until it is resolved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dilemma(
        Header header,
        LocalisedText title,
        LocalisedText text,
        LocalisedText theme,
        String owner,
        List<Pole> poles,
        List<Stance> stances,
        List<Ref> grounds,
        @Nullable Resolution resolution,
        Source source)
        implements Recorded<Dilemma> {
    public static final String KIND = "dilemma";
    public static final String DRAFT = "draft";
    public static final String OPEN = "open";
    public static final String RESOLVED = "resolved";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, OPEN, RESOLVED);

    public Dilemma {
        poles = List.copyOf(poles);
        stances = List.copyOf(stances);
        grounds = List.copyOf(grounds);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public Dilemma with(Header newHeader) {
        return new Dilemma(newHeader, title, text, theme, owner, poles, stances, grounds, resolution, source);
    }

    public Dilemma asking(
            LocalisedText newTitle,
            LocalisedText newText,
            LocalisedText newTheme,
            String newOwner,
            List<Ref> newGrounds,
            Source newSource) {
        return new Dilemma(
                header, newTitle, newText, newTheme, newOwner, poles, stances, newGrounds, resolution, newSource);
    }

    /** With this pole, in the place of the one with its id. */
    public Dilemma and(Pole pole) {
        return between(Parts.and(poles, pole, Pole::id), stances);
    }

    /** Without this pole; who leaned to it leans to none. */
    public Dilemma withoutPole(UUID pole) {
        return between(
                Parts.without(poles, pole, Pole::id),
                stances.stream()
                        .map(one -> Objects.equals(one.pole(), pole) ? one.leaningTo(null) : one)
                        .toList());
    }

    /** With this stance, in the place of the one with its id. */
    public Dilemma and(Stance stance) {
        return between(poles, Parts.and(stances, stance, Stance::id));
    }

    public Dilemma withoutStance(UUID stance) {
        return between(poles, Parts.without(stances, stance, Stance::id));
    }

    private Dilemma between(List<Pole> newPoles, List<Stance> newStances) {
        return new Dilemma(header, title, text, theme, owner, newPoles, newStances, grounds, resolution, source);
    }

    /** A draft, or open for everybody; if it was resolved, it no longer is. */
    public Dilemma unresolved(String state) {
        return settled(header.in(state), null);
    }

    public Dilemma resolved(Resolution how) {
        return settled(header.in(RESOLVED), how);
    }

    private Dilemma settled(Header newHeader, @Nullable Resolution how) {
        return new Dilemma(newHeader, title, text, theme, owner, poles, stances, grounds, how, source);
    }
}
