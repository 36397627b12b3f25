package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.portfolio.Measure;
import no.retning.portfolio.PartEntries;
import no.retning.record.Languages;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What belongs to a measure, as the cells of a row. */
@Component
final class PartCells {
    private final MeasureNames names;
    private final Languages languages;
    private final Words words;

    PartCells(MeasureNames names, Languages languages, WordBook book) {
        this.names = names;
        this.languages = languages;
        words = book.in(languages.first().tag());
    }

    <R extends Recorded<R>> List<Map<PortfolioColumn, String>> of(PartEntries<R> part, Measure measure) {
        var fields = PartFields.of(part);
        var rows = new ArrayList<Map<PortfolioColumn, String>>();
        for (var one : part.of(measure.header().id())) {
            var cells = new EnumMap<PortfolioColumn, String>(PortfolioColumn.class);
            cells.put(PortfolioColumn.ROW, words.of("kind." + part.records().kind()));
            cells.put(PortfolioColumn.PARENT, measure.header().slug());
            var written = part.write(one);
            fields.forEach(field -> put(cells, field, at(written, field.path())));
            rows.add(cells);
        }
        return rows;
    }

    private static JsonNode at(JsonNode written, String path) {
        var node = written;
        for (var step : path.split("\\.")) {
            node = node.path(step);
        }
        return node;
    }

    private void put(Map<PortfolioColumn, String> cells, PartField field, JsonNode value) {
        var column = field.column();
        switch (field.shape()) {
            case PartField.Word word -> cells.put(column, value.asString(""));
            case PartField.Day day -> cells.put(column, value.asString(""));
            case PartField.Whole whole -> cells.put(column, value.asString(""));
            case PartField.Flag flag -> cells.put(column, value.asBoolean(false) ? "ja" : "");
            case PartField.Texts texts -> inLanguages(cells, column, tag -> text(value, tag));
            case PartField.Code code ->
                cells.put(column, value.isMissingNode() ? "" : words.of(code.key() + "." + value.asString()));
            case PartField.Organisation organisation ->
                cells.put(column, value.isMissingNode() ? "" : names.organisation(slug(value)));
            case PartField.Needed needed ->
                cells.put(column, value.asString("").startsWith(Measure.KIND + "/") ? slug(value) : value.asString(""));
            case PartField.DayList days ->
                cells.put(
                        column,
                        CellLines.of(
                                each(value).map(day -> List.of(day.asString())).toList()));
            case PartField.Groups groups -> groups(cells, column, groups, value);
        }
    }

    private void groups(
            Map<PortfolioColumn, String> cells, PortfolioColumn column, PartField.Groups groups, JsonNode list) {
        var first = languages.first().tag();
        inLanguages(
                cells,
                column,
                tag -> tag.equals(first)
                        ? CellLines.of(each(list)
                                .map(group -> line(groups, group, first))
                                .toList())
                        : CellLines.beside(each(list)
                                .map(group -> text(group.path(groups.text()), tag))
                                .toList()));
    }

    private static List<String> line(PartField.Groups groups, JsonNode group, String tag) {
        var line = new ArrayList<String>();
        groups.plain().forEach(field -> line.add(group.path(field).asString("")));
        line.add(text(group.path(groups.text()), tag));
        return line;
    }

    private void inLanguages(
            Map<PortfolioColumn, String> cells, PortfolioColumn column, Function<String, String> text) {
        var first = languages.first();
        cells.put(column, text.apply(first.tag()));
        for (var language : languages.all()) {
            if (!language.equals(first)) {
                column.in(language.tag()).ifPresent(other -> cells.put(other, text.apply(language.tag())));
            }
        }
    }

    private static String text(JsonNode texts, String tag) {
        return texts.path(tag).asString("");
    }

    private static String slug(JsonNode reference) {
        var text = reference.asString();
        return text.substring(text.indexOf('/') + 1);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
