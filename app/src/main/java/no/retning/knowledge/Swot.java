package no.retning.knowledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * How things stand, summed up as strengths, weaknesses, opportunities and threats.
 *
 * @param owner the organisation or body that stands behind it
 * @param versionLabel what people call the version: {@code 0.7}; empty where it has no name
 * @param points quadrant by quadrant, within each as they were added
 */
public record Swot(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        String versionLabel,
        List<SwotPoint> points,
        List<ValidationRound> rounds,
        List<Suggestion> suggestions,
        Source source)
        implements Validated<Swot> {
    public static final String KIND = "swot";
    public static final String DRAFT = "draft";
    public static final String VALIDATION = "validation";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, VALIDATION, "adjustment", "finished");

    public Swot {
        points = points.stream()
                .sorted(Comparator.comparing(SwotPoint::quadrant))
                .toList();
        rounds = List.copyOf(rounds);
        suggestions = List.copyOf(suggestions);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public Swot with(Header newHeader) {
        return new Swot(newHeader, title, text, owner, versionLabel, points, rounds, suggestions, source);
    }

    public Swot saying(
            LocalisedText newTitle, LocalisedText newText, String newOwner, String newLabel, Source newSource) {
        return new Swot(header, newTitle, newText, newOwner, newLabel, points, rounds, suggestions, newSource);
    }

    /** With this point, in the place of the one with its id. */
    public Swot and(SwotPoint point) {
        return holding(Parts.and(points, point, SwotPoint::id));
    }

    public Swot withoutPoint(UUID point) {
        return holding(Parts.without(points, point, SwotPoint::id));
    }

    private Swot holding(List<SwotPoint> newPoints) {
        return new Swot(header, title, text, owner, versionLabel, newPoints, rounds, suggestions, source);
    }

    @Override
    public Map<UUID, LocalisedText> subjects() {
        var subjects = new LinkedHashMap<UUID, LocalisedText>();
        points.forEach(point -> subjects.put(point.id(), point.text()));
        return subjects;
    }

    @Override
    public Swot and(ValidationRound round) {
        return new Swot(
                header,
                title,
                text,
                owner,
                versionLabel,
                points,
                Parts.and(rounds, round, ValidationRound::id),
                suggestions,
                source);
    }

    @Override
    public Swot withoutRound(UUID round) {
        return new Swot(
                header,
                title,
                text,
                owner,
                versionLabel,
                points,
                Parts.without(rounds, round, ValidationRound::id),
                Parts.without(suggestions, round, Suggestion::round),
                source);
    }

    @Override
    public Swot and(Suggestion suggestion) {
        return hearing(Parts.and(suggestions, suggestion, Suggestion::id));
    }

    @Override
    public Swot withoutSuggestion(UUID suggestion) {
        return hearing(Parts.without(suggestions, suggestion, Suggestion::id));
    }

    private Swot hearing(List<Suggestion> newSuggestions) {
        return new Swot(header, title, text, owner, versionLabel, points, rounds, newSuggestions, source);
    }
}
