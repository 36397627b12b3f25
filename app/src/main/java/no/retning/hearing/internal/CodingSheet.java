package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingStance;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a person says what a passage is about.
 *
 * @param revision of the answer that it is read in
 */
record CodingSheet(List<HearingTheme> themes, HearingPoints.Point point, int revision) implements Sheet<HearingCoding> {
    private static final String THEME = "theme.";
    /** That it is about none of them is said, so that a form sent too soon is not taken for it. */
    private static final String NONE = "none";

    private static final String STANCE = "stance";

    @Override
    public Map<String, String> values(HearingCoding one) {
        var values = new TreeMap<String, String>();
        one.themes().forEach(theme -> values.put(THEME + theme, "true"));
        if (one.hasBeenRead() && one.themes().isEmpty()) {
            values.put(NONE, "true");
        }
        var stance = one.stance();
        values.put(STANCE, stance == null ? "" : stance.code());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var boxes = new ArrayList<Part>();
        for (var theme : themes) {
            boxes.add(form.named(
                    THEME + theme.header().id(),
                    "– ".repeat(HearingThemes.depth(theme, themes))
                            + form.reading().text(theme.title()).text()));
        }
        boxes.add(form.tick(NONE, "coding.none"));
        var parts = new ArrayList<Part>();
        parts.add(form.group("coding.themes", boxes));
        // What the respondent has said of where they stand needs no reading.
        if (point.stance() == null) {
            parts.add(form.select(STANCE, "coding.stance", stances(form)));
        }
        return parts;
    }

    private static List<Choice> stances(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(STANCE, "", form.words().of("coding.stance.unread")));
        for (var one : HearingStance.values()) {
            choices.add(form.choice(STANCE, one.code(), form.words().of("hearing.stance." + one.code())));
        }
        return choices;
    }

    @Override
    public HearingCoding read(HearingCoding one, Form form) {
        var given = new TreeSet<UUID>();
        themes.stream()
                .map(theme -> theme.header().id())
                .filter(theme -> form.isTicked(THEME + theme))
                .forEach(given::add);
        if (given.isEmpty() != form.isTicked(NONE)) {
            form.wrong(NONE, given.isEmpty() ? "coding.wrong.none" : "coding.wrong.both");
        }
        return one.read(revision, given, stance(form));
    }

    private @Nullable HearingStance stance(Form form) {
        var code = form.value(STANCE);
        if (point.stance() != null || code.isEmpty()) {
            return null;
        }
        var stance = HearingStance.find(code).orElse(null);
        if (stance == null) {
            form.wrong(STANCE, "form.wrong.choice");
        }
        return stance;
    }
}
