package no.retning.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * One look at how things stand, in sections, with what was found in each.
 *
 * @param text what it is about, ahead of its sections
 * @param owner the organisation or body that stands behind it
 * @param versionLabel what people call the version: {@code 0.7}; empty where it has no name
 * @param sections in reading order
 * @param targets how mature e-health is for sustainable development goals, by their numbers
 */
public record Analysis(
        Header header,
        LocalisedText title,
        LocalisedText text,
        AnalysisType type,
        String owner,
        String versionLabel,
        List<AnalysisSection> sections,
        List<TargetMaturity> targets,
        List<ValidationRound> rounds,
        List<Suggestion> suggestions,
        Source source)
        implements Validated<Analysis> {
    public static final String KIND = "analysis";
    public static final String DRAFT = "draft";
    public static final String VALIDATION = "validation";
    public static final String ADJUSTMENT = "adjustment";
    public static final String FINISHED = "finished";
    /** In the order that a version goes through them. */
    public static final List<String> STATES = List.of(DRAFT, VALIDATION, ADJUSTMENT, FINISHED);

    public Analysis {
        sections = List.copyOf(sections);
        targets = targets.stream().sorted(TargetMaturity.IN_ORDER).toList();
        rounds = List.copyOf(rounds);
        suggestions = List.copyOf(suggestions);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public Analysis with(Header newHeader) {
        return new Analysis(
                newHeader, title, text, type, owner, versionLabel, sections, targets, rounds, suggestions, source);
    }

    public Analysis saying(
            LocalisedText newTitle,
            LocalisedText newText,
            AnalysisType newType,
            String newOwner,
            String newLabel,
            Source newSource) {
        return new Analysis(
                header,
                newTitle,
                newText,
                newType,
                newOwner,
                newLabel,
                sections,
                targets,
                rounds,
                suggestions,
                newSource);
    }

    /**
     * The draft of the next version. It says what the finished one says until somebody changes it; who validated that one, and
     * what they suggested, stays with its edition.
     */
    public Analysis renewed(String newLabel) {
        return new Analysis(
                header.in(DRAFT), title, text, type, owner, newLabel, sections, targets, List.of(), List.of(), source);
    }

    /**
     * With this section, and no other with its id.
     *
     * @param after the section that it follows, or null to be the first
     */
    public Analysis and(AnalysisSection section, @Nullable UUID after) {
        return reading(Parts.placed(sections, section, after, AnalysisSection::id), suggestions);
    }

    /** Without this section; what was suggested of it is about the whole. */
    public Analysis withoutSection(UUID section) {
        return reading(
                Parts.without(sections, section, AnalysisSection::id),
                suggestions.stream()
                        .map(one -> section.equals(one.point()) ? one.aboutTheWhole() : one)
                        .toList());
    }

    private Analysis reading(List<AnalysisSection> newSections, List<Suggestion> newSuggestions) {
        return new Analysis(
                header, title, text, type, owner, versionLabel, newSections, targets, rounds, newSuggestions, source);
    }

    /** With this target, in the place of the one with its id. */
    public Analysis and(TargetMaturity target) {
        return mapping(Parts.and(targets, target, TargetMaturity::id));
    }

    public Analysis withoutTarget(UUID target) {
        return mapping(Parts.without(targets, target, TargetMaturity::id));
    }

    private Analysis mapping(List<TargetMaturity> newTargets) {
        return new Analysis(
                header, title, text, type, owner, versionLabel, sections, newTargets, rounds, suggestions, source);
    }

    @Override
    public Map<UUID, LocalisedText> subjects() {
        var subjects = new LinkedHashMap<UUID, LocalisedText>();
        sections.forEach(section -> subjects.put(section.id(), section.title()));
        return subjects;
    }

    @Override
    public Analysis and(ValidationRound round) {
        return validated(Parts.and(rounds, round, ValidationRound::id), suggestions);
    }

    @Override
    public Analysis withoutRound(UUID round) {
        return validated(
                Parts.without(rounds, round, ValidationRound::id),
                Parts.without(suggestions, round, Suggestion::round));
    }

    @Override
    public Analysis and(Suggestion suggestion) {
        return validated(rounds, Parts.and(suggestions, suggestion, Suggestion::id));
    }

    @Override
    public Analysis withoutSuggestion(UUID suggestion) {
        return validated(rounds, Parts.without(suggestions, suggestion, Suggestion::id));
    }

    private Analysis validated(List<ValidationRound> newRounds, List<Suggestion> newSuggestions) {
        return new Analysis(
                header, title, text, type, owner, versionLabel, sections, targets, newRounds, newSuggestions, source);
    }
}
