package no.retning.site.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.WrittenCell;
import no.retning.engines.cube.WrittenCube;
import no.retning.engines.cube.WrittenCubeBuilder;
import no.retning.record.Json;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the cube of a release of the rows that the public may read, a few thousand in memory at a time. */
@Component
class FigureCubeReader {
    private static final int ROWS_AT_ONCE = 5_000;

    /** So many bytes a row takes while its cube is built, beside what the cube takes. */
    private static final int BYTES_ASIDE = 2 * 26;

    /** A cube that is mostly holes is worse than its rows. */
    private static final int MOST_PLACES_FOR_EACH = 8;

    private static final int FEW = 10_000;

    private static final String SAID = """
            from edition.observation where indicator = ? and since <= ?::timestamptz
                and (until is null or until > ?::timestamptz)
            """;

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    FigureCubeReader(@Qualifier("public") DataSource source) {
        this.sql = new JdbcTemplate(source);
        this.sql.setFetchSize(ROWS_AT_ONCE);
        // Only within a transaction does the driver read so many rows at once and not all of them.
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.transaction.setReadOnly(true);
    }

    /** @param mostBytes what it may take in memory; there is none of what would take more */
    Optional<FigureCube> read(UUID indicator, Instant published, long mostBytes) {
        return Objects.requireNonNull(transaction.execute(begun -> {
            var at = published.toString();
            var many = Objects.requireNonNull(
                    sql.queryForObject("select count(*) " + SAID, Long.class, indicator, at, at));
            return many * BYTES_ASIDE > mostBytes
                    ? Optional.empty()
                    : laidOut(builder(indicator, at), mostBytes).map(FigureCube::new);
        }));
    }

    private WrittenCubeBuilder builder(UUID indicator, String at) {
        var builder = WrittenCube.builder();
        var codes = new HashMap<String, SortedMap<String, String>>();
        var marks = new HashMap<List<String>, Set<Mark>>();
        sql.query(
                "select area, period, codes::text, value, numerator, denominator, marks, hidden, since " + SAID,
                row -> {
                    builder.add(cell(row, codes, marks));
                },
                indicator,
                at,
                at);
        return builder;
    }

    /** What is the same in many rows is read once. */
    private static WrittenCell cell(
            ResultSet row, Map<String, SortedMap<String, String>> codes, Map<List<String>, Set<Mark>> marks)
            throws SQLException {
        return new WrittenCell(
                row.getString("area"),
                row.getString("period"),
                codes.computeIfAbsent(row.getString("codes"), FigureOutlines::codes),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                marks.computeIfAbsent(List.of((String[]) row.getArray("marks").getArray()), FigureCubeReader::marks),
                row.getBoolean("hidden"),
                Objects.requireNonNull(FigureRows.moment(row, "since")));
    }

    private static Set<Mark> marks(List<String> written) {
        var marks = EnumSet.noneOf(Mark.class);
        written.forEach(mark -> marks.add(Mark.valueOf(mark)));
        return marks;
    }

    /** In the order in which the database puts the rows. */
    private Optional<WrittenCube> laidOut(WrittenCubeBuilder builder, long mostBytes) {
        long places = builder.places();
        boolean holes = places > FEW && places > (long) MOST_PLACES_FOR_EACH * builder.size();
        if (holes || places * (BYTES_ASIDE / 2) > mostBytes) {
            return Optional.empty();
        }
        return Optional.of(builder.build(
                ordered(builder.areas(), "text", Function.identity()),
                ordered(builder.periods(), "text", Function.identity()),
                ordered(builder.combinations().stream().map(Json::text).toList(), "jsonb", FigureOutlines::codes)));
    }

    private <T> List<T> ordered(Collection<String> codes, String type, Function<String, T> read) {
        return sql.query(
                "select code::text from unnest(?::%s[]) as given (code) order by given.code".formatted(type),
                (row, number) -> read.apply(row.getString("code")),
                (Object) codes.toArray(String[]::new));
    }
}
