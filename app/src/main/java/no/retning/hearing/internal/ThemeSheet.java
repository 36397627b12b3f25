package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.page.Choice;

/**
 * The form of a theme.
 *
 * @param all those of the hearing
 */
record ThemeSheet(HearingTheme one, List<HearingTheme> all) implements Sheet<HearingTheme> {
    private static final String PARENT = "parent";

    @Override
    public Map<String, String> values(HearingTheme theme) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", theme.title());
        values.put(PARENT, Objects.toString(theme.parent(), ""));
        Form.put(values, "text", theme.text());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "remark.theme.title", 1),
                form.select(PARENT, "remark.theme.parent", choices(form)),
                form.texts("text", "remark.theme.text", 3));
    }

    /** No theme is part of itself, or of what is part of it. */
    private List<Choice> choices(Form form) {
        var id = one.header().id();
        return choices(
                form,
                PARENT,
                all.stream()
                        .filter(other -> !HearingThemes.isWithin(other.header().id(), id, all))
                        .toList());
    }

    /** Those in a tree, each as far in as it stands. */
    static List<Choice> choices(Form form, String field, List<HearingTheme> all) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        all.forEach(theme -> choices.add(form.choice(
                field,
                theme.header().id().toString(),
                "– ".repeat(HearingThemes.depth(theme, all))
                        + form.reading().text(theme.title()).text())));
        return choices;
    }

    @Override
    public HearingTheme read(HearingTheme theme, Form form) {
        return theme.written(
                form.demandedText("title"), Options.idOrNone(form, PARENT, choices(form)), form.text("text"));
    }
}
