package no.retning.monitor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.AreaScheme;
import no.retning.monitor.AreaType;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/** The form of how the country is divided into areas. */
record AreaSheet() implements Sheet<AreaScheme> {
    private static final String TYPE = "type";
    private static final String AREAS = "areas";
    private static final String CHANGES = "changes";
    private static final int ROWS = 12;

    /** One that is not saved yet. */
    static AreaScheme blank(UUID id) {
        return new AreaScheme(
                Header.draft(id, AreaScheme.KIND, "ny", AreaScheme.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                AreaType.MUNICIPALITY,
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public Map<String, String> values(AreaScheme scheme) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", scheme.title());
        Form.put(values, "text", scheme.text());
        values.put(TYPE, scheme.type().code());
        values.put(AREAS, scheme.areas().stream().map(AreaLines::line).collect(Collectors.joining("\n")));
        values.put(CHANGES, scheme.changes().stream().map(AreaLines::line).collect(Collectors.joining("\n")));
        Form.put(values, "source", scheme.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "area.title", 1),
                form.texts("text", "area.text", 3),
                form.select(
                        TYPE,
                        "area.type",
                        Arrays.stream(AreaType.values())
                                .map(one -> form.choice(
                                        TYPE, one.code(), form.words().of("area.type." + one.code())))
                                .toList()),
                form.area(AREAS, "area.areas", ROWS),
                form.area(CHANGES, "area.changes", ROWS),
                form.sourceOf("source"));
    }

    @Override
    public AreaScheme read(AreaScheme scheme, Form form) {
        var areas = AreaLines.areas(
                form.value(AREAS), (number, line) -> form.wrong(AREAS, "area.wrong.area", number, line));
        var changes = AreaLines.changes(
                form.value(CHANGES), (number, line) -> form.wrong(CHANGES, "area.wrong.change", number, line));
        if (areas.isEmpty()) {
            form.wrong(AREAS, "area.wrong.none");
        }
        AreaFaults.of(areas, changes)
                .forEach(fault -> form.wrong(
                        fault.word().equals("twice") ? AREAS : CHANGES, "area.wrong." + fault.word(), fault.of()));
        return new AreaScheme(
                scheme.header(),
                form.demandedText("title"),
                form.text("text"),
                Options.of(form, TYPE, AreaType.values(), AreaType::code, AreaType.MUNICIPALITY),
                areas,
                changes,
                form.source("source"));
    }
}
