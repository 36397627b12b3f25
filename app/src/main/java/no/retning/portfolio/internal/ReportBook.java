package no.retning.portfolio.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.formats.table.BrokenCell;
import no.retning.formats.table.Days;
import no.retning.formats.table.Table;
import no.retning.formats.table.XlsxTable;
import no.retning.page.Choice;
import no.retning.page.Reading;
import no.retning.portfolio.Answers;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Report;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a round as a workbook: a row for each measure, filled in with what is answered so far, and read back cell
 * by cell. Choices stand as the words that the pages use; texts are those of the reader's language.
 */
record ReportBook(Reading reading, ReportSheet sheet) {
    private static final String NAME = "name";
    private static final String KEY = "key";

    /** A cell that cannot be taken as it is, as people find it: C7. */
    record Fault(String cell, String what) {}

    /** What a workbook says, or what is wrong with it. */
    record Read(Map<UUID, Answers> answers, List<Fault> faults) {}

    /** The fields of the form by column, between the name of the measure and the key of the row. */
    private Map<String, String> columns() {
        var lang = "." + reading.language().tag();
        var columns = new LinkedHashMap<String, String>();
        columns.put(NAME, "portfolio.measure");
        columns.put("rating", "round.rating");
        columns.put("reason" + lang, "round.reason");
        columns.put("news" + lang, "round.news");
        Answers.DIMENSIONS.forEach(one -> columns.put("dimensions." + one, "round.dimension." + one));
        columns.put("risk", "portfolio.risk");
        columns.put("phase", "portfolio.phase");
        columns.put("p50", "portfolio.p50");
        columns.put("p85", "portfolio.p85");
        columns.put("priceYear", "portfolio.priceYear");
        columns.put("promised", "portfolio.promised");
        columns.put(KEY, "round.key");
        return columns;
    }

    byte[] write(List<Report> reports, Map<UUID, Measure> measures) {
        var columns = columns();
        var rows = new ArrayList<Table.Row>();
        for (var report : reports) {
            var choices = choices(Form.of(reading, sheet.values(report)));
            var values = sheet.values(report);
            var cells = new ArrayList<String>();
            columns.keySet()
                    .forEach(column -> cells.add(
                            switch (column) {
                                case NAME ->
                                    MeasureChoices.called(
                                            reading, Objects.requireNonNull(measures.get(report.measure())));
                                case KEY -> key(report);
                                default -> shown(choices.get(column), values.getOrDefault(column, ""));
                            }));
            rows.add(new Table.Row(rows.size() + 2, cells));
        }
        var out = new ByteArrayOutputStream();
        try {
            XlsxTable.write(
                    reading.word("round.report"),
                    new Table(columns.values().stream().map(reading::word).toList(), rows),
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which report it is, and what it answered when the workbook was written. */
    private static String key(Report report) {
        return report.header().id() + "/"
                + Integer.toHexString(Json.text(report.answers()).hashCode());
    }

    private static String shown(@Nullable List<Choice> choices, String value) {
        return choices == null
                ? value
                : choices.stream()
                        .filter(choice -> choice.value().equals(value) && !value.isEmpty())
                        .map(ReportBook::word)
                        .findFirst()
                        .orElse("");
    }

    /** A choice on the page may say what it means after what it is called. */
    private static String word(Choice choice) {
        return choice.label().split(" – ", 2)[0];
    }

    private Map<String, List<Choice>> choices(Form form) {
        var choices = new TreeMap<String, List<Choice>>();
        fields(form).forEach(named -> {
            if (!named.choices().isEmpty()) {
                choices.put(named.field().name(), named.choices());
            }
        });
        return choices;
    }

    private List<Part.Named> fields(Form form) {
        return sheet.parts(form).stream().flatMap(Part::fields).toList();
    }

    /**
     * What is said in the rows where the owner has said how the measure stands; the others are left as they are.
     *
     * @param reports the ones that the reader may report in
     */
    Read read(Table table, List<Report> reports) {
        var faults = new ArrayList<Fault>();
        var answers = new LinkedHashMap<UUID, Answers>();
        var places = places(table, faults);
        if (!faults.isEmpty()) {
            return new Read(Map.of(), faults);
        }
        for (var row : table.rows()) {
            var report = report(row, at(places, KEY), reports, faults);
            if (report.isPresent() && !row.cell(at(places, "rating")).isBlank()) {
                answers.put(report.get().header().id(), read(row, places, report.get(), faults));
            }
        }
        return new Read(answers, faults);
    }

    private Map<String, Integer> places(Table table, List<Fault> faults) {
        var places = new TreeMap<String, Integer>();
        columns().forEach((field, word) -> {
            int at = table.headers().indexOf(reading.word(word));
            if (at < 0) {
                faults.add(new Fault("1", reading.word("round.book.column", reading.word(word))));
            } else {
                places.put(field, at);
            }
        });
        return places;
    }

    private static int at(Map<String, Integer> places, String field) {
        return Objects.requireNonNull(places.get(field));
    }

    private Optional<Report> report(Table.Row row, int column, List<Report> reports, List<Fault> faults) {
        var key = row.cell(column).strip();
        var id = key.split("/", 2)[0];
        var found = reports.stream()
                .filter(report -> report.header().id().toString().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(fault(row, column, "round.book.key"));
        } else if (!key(found.get()).equals(key)) {
            faults.add(fault(row, column, "round.book.changed"));
            return Optional.empty();
        }
        return found;
    }

    private Fault fault(Table.Row row, int column, String word, Object... arguments) {
        return new Fault(Table.letters(column) + row.number(), reading.word(word, arguments));
    }

    private Answers read(Table.Row row, Map<String, Integer> places, Report report, List<Fault> faults) {
        var values = new TreeMap<>(sheet.values(report));
        var choices = choices(Form.of(reading, values));
        places.forEach((field, column) -> {
            var cell = row.cell(column).strip();
            var options = choices.get(field);
            if (field.equals(NAME) || field.equals(KEY)) {
                return;
            }
            if (BrokenCell.is(cell)) {
                faults.add(fault(row, column, "form.table.broken", cell));
                return;
            }
            if (options == null || cell.isEmpty()) {
                values.put(field, field.equals("promised") ? day(cell) : cell);
                return;
            }
            var chosen = options.stream()
                    .filter(choice -> word(choice).equalsIgnoreCase(cell))
                    .findFirst();
            chosen.ifPresent(choice -> values.put(field, choice.value()));
            if (chosen.isEmpty()) {
                faults.add(fault(
                        row,
                        column,
                        "round.book.choice",
                        cell,
                        String.join(", ", options.stream().map(ReportBook::word).toList())));
            }
        });
        values.put("deliver", "true");
        var form = Form.of(reading, values);
        var answers = sheet.read(report, form).answers();
        fields(form).forEach(named -> {
            var wrong = named.field().error();
            if (wrong != null) {
                var cell = Table.letters(column(named.field().name(), places)) + row.number();
                // One complaint for each cell: a colour that is none is not also missing.
                if (faults.stream().noneMatch(fault -> fault.cell().equals(cell))) {
                    faults.add(new Fault(cell, wrong));
                }
            }
        });
        return answers;
    }

    /** A day as a spreadsheet writes it; what is none stays, to be complained of. */
    private static String day(String cell) {
        return Days.of(List.of(cell)).read(cell).map(Object::toString).orElse(cell);
    }

    private static int column(String field, Map<String, Integer> places) {
        var own = places.get(field);
        if (own != null) {
            return own;
        }
        // A text is complained of in the first language; the workbook has the reader's.
        var name = field.replaceAll("\\.[a-z]+$", "");
        return places.entrySet().stream()
                .filter(place -> place.getKey().startsWith(name + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
