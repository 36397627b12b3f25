package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.retning.formats.table.Days;
import no.retning.formats.table.Table;
import no.retning.instance.Problem;
import no.retning.record.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which column of a table holds what: as somebody says, as it was the last time, by its header, and then by what it holds. */
@Component
final class ColumnMapping {
    private final JdbcClient sql;
    private final MeasureWords words;

    ColumnMapping(JdbcClient sql, MeasureWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** What each column holds that holds something we know, by its place in the table. */
    Map<PortfolioColumn, Integer> of(Table table, String said) {
        var mapping = new EnumMap<PortfolioColumn, Integer>(PortfolioColumn.class);
        said(table, said).forEach(mapping::putIfAbsent);
        remembered(table).forEach((column, place) -> put(mapping, column, place));
        for (int i = 0; i < table.headers().size(); i++) {
            int place = i;
            PortfolioColumn.called(table.headers().get(i)).ifPresent(column -> put(mapping, column, place));
        }
        byContent(table, mapping);
        if (!mapping.containsKey(PortfolioColumn.TITLE)) {
            throw new Problem(
                    "No column holds the names of the measures; say which with --map \"Column=title\". Columns: "
                            + String.join(", ", table.headers()));
        }
        return mapping;
    }

    private static void put(Map<PortfolioColumn, Integer> mapping, PortfolioColumn column, int place) {
        if (!mapping.containsValue(place)) {
            mapping.putIfAbsent(column, place);
        }
    }

    private static Map<PortfolioColumn, Integer> said(Table table, String said) {
        var mapping = new EnumMap<PortfolioColumn, Integer>(PortfolioColumn.class);
        for (var part : said.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.lastIndexOf('=');
            var column =
                    equals < 0 ? Optional.<PortfolioColumn>empty() : PortfolioColumn.called(part.substring(equals + 1));
            int place = equals < 0
                    ? -1
                    : table.headers().indexOf(part.substring(0, equals).strip());
            if (column.isEmpty() || place < 0) {
                throw new Problem(
                        "--map “%s” must be Column=field, the column as it stands in the file; the fields are %s"
                                .formatted(part.strip(), fields()));
            }
            mapping.put(column.get(), place);
        }
        return mapping;
    }

    private static String fields() {
        var fields = new ArrayList<String>();
        for (var column : PortfolioColumn.values()) {
            fields.add(column.code());
        }
        return String.join(", ", fields);
    }

    private Map<PortfolioColumn, Integer> remembered(Table table) {
        var mapping = new EnumMap<PortfolioColumn, Integer>(PortfolioColumn.class);
        sql.sql("select columns::text from portfolio.mapping where headers = :headers")
                .param("headers", Json.text(table.headers()))
                .query(String.class)
                .optional()
                .ifPresent(columns -> Json.parse(columns)
                        .properties()
                        .forEach(one -> mapping.put(
                                PortfolioColumn.valueOf(one.getKey()),
                                one.getValue().asInt())));
        return mapping;
    }

    void remember(Table table, Map<PortfolioColumn, Integer> mapping) {
        var columns = new TreeMap<String, Integer>();
        mapping.forEach((column, place) -> columns.put(column.name(), place));
        sql.sql("""
                insert into portfolio.mapping (headers, columns) values (:headers, :columns::jsonb)
                on conflict (headers) do update set columns = excluded.columns, used_at = clock_timestamp()
                """)
                .param("headers", Json.text(table.headers()))
                .param("columns", Json.text(columns))
                .update();
    }

    /** Owners, goals, phases and days are known by what stands in most cells; names by being long and different. */
    private void byContent(Table table, Map<PortfolioColumn, Integer> mapping) {
        find(table, mapping, PortfolioColumn.OWNER, words::isOrganisation);
        find(table, mapping, PortfolioColumn.MAIN_GOAL, cell -> words.goal(cell).isPresent());
        find(table, mapping, PortfolioColumn.PHASE, cell -> words.phase(cell).isPresent());
        find(
                table,
                mapping,
                PortfolioColumn.TITLE,
                cell -> cell.length() > 5
                        && new Days(false).read(cell).isEmpty()
                        && cell.chars().filter(Character::isLetter).count() > cell.length() / 2);
    }

    private static void find(
            Table table, Map<PortfolioColumn, Integer> mapping, PortfolioColumn column, Predicate<String> fits) {
        for (int i = 0; i < table.headers().size() && !mapping.containsKey(column); i++) {
            int place = i;
            List<String> cells = table.rows().stream()
                    .map(row -> row.cell(place))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            boolean distinct =
                    column != PortfolioColumn.TITLE || cells.stream().distinct().count() > cells.size() * 9L / 10;
            if (!cells.isEmpty() && distinct && cells.stream().filter(fits).count() * 2 > cells.size()) {
                put(mapping, column, place);
            }
        }
    }
}
