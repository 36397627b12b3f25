package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import no.retning.formats.table.ColumnFinder;
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
        var columns = new ColumnFinder<PortfolioColumn>(table);
        try {
            columns.said(said, PortfolioColumn::called);
        } catch (IllegalArgumentException part) {
            throw new Problem(
                    "--map “%s” must be Column=field, the column as it stands in the file; the fields are %s"
                            .formatted(part.getMessage(), fields()),
                    part);
        }
        remembered(table).forEach(columns::put);
        byContent(columns.byHeader(PortfolioColumn::called));
        var mapping = new EnumMap<PortfolioColumn, Integer>(PortfolioColumn.class);
        mapping.putAll(columns.places());
        if (!mapping.containsKey(PortfolioColumn.TITLE)) {
            throw new Problem(
                    "No column holds the names of the measures; say which with --map \"Column=title\". Columns: "
                            + String.join(", ", table.headers()));
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
    private void byContent(ColumnFinder<PortfolioColumn> columns) {
        columns.byContent(PortfolioColumn.OWNER, words::isOrganisation)
                .byContent(PortfolioColumn.MAIN_GOAL, cell -> words.goal(cell).isPresent())
                .byContent(PortfolioColumn.PHASE, cell -> words.phase(cell).isPresent())
                .byContent(
                        PortfolioColumn.TITLE,
                        cell -> cell.length() > 5
                                && new Days(false).read(cell).isEmpty()
                                && cell.chars().filter(Character::isLetter).count() > cell.length() / 2,
                        cells -> cells.stream().distinct().count() > cells.size() * 9L / 10);
    }
}
