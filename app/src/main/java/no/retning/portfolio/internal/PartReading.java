package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.retning.formats.table.Days;
import no.retning.portfolio.Measure;
import no.retning.record.Languages;
import no.retning.record.Recorded;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The cells of a row as the fields that a file of a package would have. What a table has no column for stays as it was.
 *
 * @param cell what stands in a column; empty where the table has none such
 * @param owners the organisation of a name
 * @param measureOf the measure of a slug or a name
 */
record PartReading(
        Function<PortfolioColumn, Optional<String>> cell,
        Function<String, UUID> owners,
        Function<String, Optional<UUID>> measureOf,
        MeasureWords words,
        Languages languages) {

    void read(PartField field, ObjectNode to) {
        var said = cell.apply(field.column());
        switch (field.shape()) {
            case PartField.Word word -> said.ifPresent(text -> put(to, field.path(), text));
            case PartField.Day day ->
                said.ifPresent(text -> put(
                        to,
                        field.path(),
                        new Days(false).read(text).map(Object::toString).orElse(text)));
            case PartField.Whole whole -> said.ifPresent(text -> whole(to, field.path(), text));
            case PartField.Flag flag -> said.ifPresent(text -> flag(to, field.path(), text));
            case PartField.Texts texts -> texts(field, to);
            case PartField.Code code ->
                said.ifPresent(text -> put(
                        to,
                        field.path(),
                        words.oneOf(code.codes(), code.key(), text).orElse(text)));
            case PartField.Organisation organisation ->
                said.ifPresent(text ->
                        put(to, field.path(), text.isEmpty() ? "" : Organisation.KIND + "/" + owners.apply(text)));
            case PartField.Needed needed -> said.ifPresent(text -> put(to, field.path(), needed(text)));
            case PartField.DayList days -> said.ifPresent(text -> days(to, field.path(), text));
            case PartField.Groups groups -> said.ifPresent(text -> groups(to, field, groups, text));
        }
    }

    private String needed(String text) {
        return text.isEmpty() || text.contains("/")
                ? text
                : Measure.KIND + "/" + measureOf.apply(text).map(UUID::toString).orElse(text);
    }

    private static void put(ObjectNode to, String path, String text) {
        put(to, path, text.isEmpty() ? null : StringNode.valueOf(text));
    }

    /** Sets a field, or takes it away, and with it a group that has no other. */
    private static void put(ObjectNode to, String path, @Nullable JsonNode value) {
        int point = path.indexOf('.');
        if (point < 0 && value == null) {
            to.remove(path);
        } else if (point < 0) {
            to.set(path, value);
        } else {
            var name = path.substring(0, point);
            if (value != null && !to.has(name)) {
                to.putObject(name);
            }
            if (to.get(name) instanceof ObjectNode group) {
                put(group, path.substring(point + 1), value);
                if (group.isEmpty()) {
                    to.remove(name);
                }
            }
        }
    }

    /** What is no whole number stays as it is written, so that it is told to be none. */
    private static void whole(ObjectNode to, String path, String text) {
        if (text.matches("-?\\d{1,9}")) {
            put(to, path, IntNode.valueOf(Integer.parseInt(text)));
        } else {
            put(to, path, text);
        }
    }

    private static void flag(ObjectNode to, String path, String text) {
        put(to, path, MeasureWords.isYes(text) ? BooleanNode.TRUE : null);
    }

    private void texts(PartField field, ObjectNode to) {
        for (var language : languages.all()) {
            boolean first = language.equals(languages.first());
            (first ? Optional.of(field.column()) : field.column().in(language.tag()))
                    .flatMap(cell)
                    .ifPresent(text -> put(to, field.path() + "." + language.tag(), text));
        }
    }

    private static void days(ObjectNode to, String path, String text) {
        to.remove(path);
        for (var line : CellLines.read(text, 1)) {
            var day = line.getFirst();
            to.withArray(path)
                    .add(new Days(false).read(day).map(Object::toString).orElse(day));
        }
    }

    private void groups(ObjectNode to, PartField field, PartField.Groups groups, String cell) {
        to.remove(field.path());
        var lines = CellLines.read(cell, groups.plain().size() + 1);
        for (int i = 0; i < lines.size(); i++) {
            var group = to.withArray(field.path()).addObject();
            var said = new ArrayList<>(lines.get(i));
            for (var plain : groups.plain()) {
                put(group, plain, said.isEmpty() ? "" : said.removeFirst());
            }
            put(group, groups.text() + "." + languages.first().tag(), said.isEmpty() ? "" : said.getFirst());
            others(field.column(), group, groups.text(), i);
        }
    }

    private void others(PortfolioColumn column, ObjectNode group, String text, int line) {
        for (var language : languages.all()) {
            if (!language.equals(languages.first())) {
                column.in(language.tag())
                        .flatMap(cell)
                        .ifPresent(all -> put(group, text + "." + language.tag(), CellLines.beside(all, line)));
            }
        }
    }

    /** A record with what a table never tells of as it was. */
    static <R extends Recorded<R>> R kept(R read, R before) {
        return read.with(read.header()
                .valid(before.header().validity())
                .after(before.header().predecessor()));
    }
}
