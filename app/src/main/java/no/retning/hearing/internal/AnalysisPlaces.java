package no.retning.hearing.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.form.Visit;
import no.retning.hearing.CodedPassage;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnalysis;
import no.retning.hearing.HearingStance;
import no.retning.hearing.HearingTheme;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/** Where the answers to a hearing are coded and counted. */
final class AnalysisPlaces {
    static final String THEME = "tema";
    static final String BY = "hvem";
    static final String STANCE = "syn";
    static final String DISPUTED = "uenige";
    static final String UNSAID = "usagt";

    private AnalysisPlaces() {}

    static String all(UUID hearing) {
        return HearingPlaces.of(hearing) + "/analyse";
    }

    static Link all(Visit visit, Hearing hearing) {
        return visit.link(all(hearing.header().id()), "coding.analysis");
    }

    static String coding(UUID hearing) {
        return HearingPlaces.of(hearing) + "/koding";
    }

    /** The passages that a count is of. */
    static String passages(UUID hearing, HearingAnalysis.Wanted wanted) {
        var asked = new ArrayList<String>();
        add(asked, THEME, wanted.theme() == null ? null : wanted.theme().toString());
        add(asked, BY, wanted.by());
        add(asked, STANCE, wanted.unsaid() ? UNSAID : code(wanted.stance()));
        return all(hearing) + "/steder" + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    /** The passages that the coders differ on. */
    static String disputed(UUID hearing) {
        return all(hearing) + "/steder?" + DISPUTED + "=ja";
    }

    private static void add(ArrayList<String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String code(@Nullable HearingStance stance) {
        return stance == null ? null : stance.code();
    }

    /** What a kind of respondent is called. */
    static String kind(Visit visit, String by) {
        return switch (by) {
            case CodedPassage.PERSON -> visit.word("coding.by.person");
            case CodedPassage.ORGANISATION -> visit.word("coding.by.organisation");
            default -> by;
        };
    }

    /** Themes as they are called, those that are in use. */
    static String called(Visit visit, List<HearingTheme> all, Set<UUID> themes) {
        return all.stream()
                .filter(theme -> themes.contains(theme.header().id()))
                .map(theme -> visit.reading().text(theme.title()).text())
                .collect(Collectors.joining(", "));
    }

    static String stance(Visit visit, @Nullable HearingStance stance) {
        return visit.word(stance == null ? "coding.stance.unsaid" : "hearing.stance." + stance.code());
    }
}
