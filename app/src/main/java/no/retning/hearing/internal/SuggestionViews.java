package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.engines.suggestion.Suggestion;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnalysis;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.SuggestThemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Themes that are suggested to whoever codes a passage, each with its reason, and what became of them. */
@Component
final class SuggestionViews {
    /** Says in the address of a form what its reader saw, as the ids of the themes. */
    static final String SEEN = "foreslatt";

    private static final int CLUES = 5;

    private final SuggestThemes suggest;
    private final HearingThemes themes;
    private final Access access;

    SuggestionViews(SuggestThemes suggest, HearingThemes themes, Access access) {
        this.suggest = suggest;
        this.themes = themes;
        this.access = access;
    }

    /** For a passage that this person has not coded; null where suggestions are off. */
    @Nullable
    List<Suggestion<UUID>> of(Visit visit, Hearing hearing, HearingPoints.Point point) {
        var coder = visit.actor().account();
        return coder == null || hearing.suggests() == null
                ? null
                : suggest.of(hearing.header().id(), coder, point.whole());
    }

    static @Nullable Collection<UUID> themes(@Nullable List<Suggestion<UUID>> suggested) {
        return suggested == null
                ? null
                : suggested.stream().map(Suggestion::name).toList();
    }

    /** As it stands in an address; empty where suggestions were off. */
    static String query(@Nullable Collection<UUID> seen) {
        return seen == null
                ? ""
                : "&" + SEEN + "=" + seen.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** What an address says was seen; null where it says nothing, or nothing is suggested. Only themes in use are taken. */
    @Nullable
    Set<UUID> seen(Hearing hearing, @Nullable String named) {
        if (named == null || hearing.suggests() == null) {
            return null;
        }
        var names = List.of(named.split(",", -1));
        return themes.of(hearing.header().id()).stream()
                .map(one -> one.header().id())
                .filter(one -> names.contains(one.toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each theme with the words that speak for it. */
    Section section(Visit visit, Hearing hearing, List<Suggestion<UUID>> suggested) {
        var all = themes.of(hearing.header().id());
        return new Section(
                visit.word("suggestion.suggestions"),
                null,
                visit.word("suggestion.none"),
                List.of(visit.word("remark.theme"), visit.word("suggestion.why")),
                suggested.stream()
                        .map(one -> new Row(
                                List.of(
                                        Cell.of(AnalysisPlaces.called(visit, all, Set.of(one.name()))),
                                        Cell.of(why(visit, one))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static String why(Visit visit, Suggestion<UUID> one) {
        var words = one.clues().stream()
                .limit(CLUES)
                .map(clue -> visit.word("suggestion.clue", clue.word(), clue.within(), clue.outside(), one.others()))
                .collect(Collectors.joining(", "));
        return visit.word("suggestion.because", one.named(), one.alike(), words);
    }

    /** Whether they are given, and how many of those that were the coders followed. */
    Section outcome(Visit visit, Hearing hearing, HearingAnalysis analysis) {
        var rows = new ArrayList<Row>();
        var codings = analysis.passages().stream()
                .flatMap(one -> one.codings().stream())
                .toList();
        rows.add(row(
                visit.word("suggestion.standing"),
                visit.word(hearing.suggests() == null ? "suggestion.off" : "suggestion.on")));
        if (analysis.hadSuggestions()) {
            rows.add(row(visit.word("suggestion.followed"), followed(visit, codings)));
        }
        return new Section(
                visit.word("suggestion.suggestions"),
                null,
                "",
                List.of(visit.word("hearing.field"), visit.word("hearing.value")),
                rows,
                List.of());
    }

    private static Row row(String what, String value) {
        return new Row(List.of(Cell.of(what), Cell.of(value)), List.of());
    }

    private static String followed(Visit visit, List<HearingCoding> codings) {
        int suggested = codings.stream()
                .filter(HearingCoding::hadSuggestions)
                .mapToInt(one -> one.suggested() == null ? 0 : one.suggested().size())
                .sum();
        int followed = codings.stream().mapToInt(one -> one.followed().size()).sum();
        return visit.word("suggestion.followed.of", followed, suggested);
    }

    /** Turns them on or off, for those who may. */
    List<Button> buttons(Visit visit, Hearing hearing) {
        if (!access.allows(visit.actor(), hearing, Hearings.SUGGEST)) {
            return List.of();
        }
        boolean off = hearing.suggests() == null;
        return List.of(new Button(
                visit.url(SuggestionSwitch.of(hearing.header().id())),
                visit.hidden(Map.of(
                        "version",
                        Long.toString(hearing.header().version()),
                        SuggestionSwitch.ON,
                        Boolean.toString(off))),
                visit.word(off ? "suggestion.turnOn" : "suggestion.turnOff"),
                ""));
    }
}
