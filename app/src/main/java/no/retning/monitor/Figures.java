package no.retning.monitor;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import no.retning.engines.cube.Mark;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that figures lie in: what releases in work say, and what was the published truth from when until when. */
@Component
public class Figures {
    /** So many rows go to the database at once. */
    private static final int BATCH = 10_000;

    /** One says the same as the other of the same, down to its decimals. */
    private static final String SAME = """
            o.area = d.area and o.period = d.period and o.codes = d.codes
            and o.value is not distinct from d.value and scale(o.value) is not distinct from scale(d.value)
            and o.numerator is not distinct from d.numerator and o.denominator is not distinct from d.denominator
            and o.marks = d.marks and o.hidden = d.hidden
            """;

    private final JdbcClient sql;

    Figures(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is the truth now, or will be when the last embargo lifts. */
    public List<Observation> latest(UUID indicator) {
        return sql.sql("""
                select area, period, codes::text, value, numerator, denominator, marks, hidden
                from monitor.observation where indicator = :indicator and upper_inf(known)
                order by period, area, codes
                """).param("indicator", indicator).query(Figures::map).list();
    }

    /** What was the truth at a moment. */
    public List<Observation> asOf(UUID indicator, Instant moment) {
        return sql.sql("""
                select area, period, codes::text, value, numerator, denominator, marks, hidden
                from monitor.observation where indicator = :indicator and known @> :moment
                order by period, area, codes
                """)
                .param("indicator", indicator)
                .param("moment", at(moment))
                .query(Figures::map)
                .list();
    }

    /** What a release says that is not published yet. */
    public List<Observation> delivered(UUID release) {
        return sql.sql("""
                select area, period, codes::text, value, numerator, denominator, marks, hidden
                from monitor.delivery where release = :release order by period, area, codes
                """).param("release", release).query(Figures::map).list();
    }

    /** Whether a release that is not published yet hides any figure. */
    boolean hidesAny(UUID release) {
        return sql.sql("select exists (select from monitor.delivery where release = :release and hidden)")
                .param("release", release)
                .query(Boolean.class)
                .single();
    }

    /** Keeps what a release says, in the place of what it said before. */
    void deliver(UUID release, List<Observation> figures) {
        forget(release);
        var codes = new CodesText();
        for (int from = 0; from < figures.size(); from += BATCH) {
            insert(release, figures.subList(from, Math.min(from + BATCH, figures.size())), codes);
        }
    }

    private void insert(UUID release, List<Observation> some, CodesText codes) {
        sql.sql("""
                insert into monitor.delivery
                    (release, area, period, codes, value, numerator, denominator, marks, hidden)
                select :release, area, period, codes::jsonb, value::numeric, numerator::numeric, denominator::numeric,
                    string_to_array(marks, ' '), hidden::boolean
                from unnest(:areas, :periods, :codes, :values, :numerators, :denominators, :marks, :hidden)
                    as row (area, period, codes, value, numerator, denominator, marks, hidden)
                """)
                .param("release", release)
                .param("areas", column(some, Observation::area))
                .param("periods", column(some, Observation::period))
                .param("codes", column(some, one -> codes.of(one.codes())))
                .param("values", column(some, one -> plain(one.value())))
                .param("numerators", column(some, one -> plain(one.numerator())))
                .param("denominators", column(some, one -> plain(one.denominator())))
                .param("marks", column(some, Figures::marks))
                .param("hidden", column(some, one -> Boolean.toString(one.hidden())))
                .update();
    }

    private static @Nullable String[] column(List<Observation> some, Function<Observation, @Nullable String> cell) {
        var column = new @Nullable String[some.size()];
        Arrays.setAll(column, row -> cell.apply(some.get(row)));
        return column;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String marks(Observation one) {
        return String.join(" ", one.marks().stream().map(Mark::name).toList());
    }

    void forget(UUID release) {
        sql.sql("delete from monitor.delivery where release = :release")
                .param("release", release)
                .update();
    }

    /**
     * Makes what a release says the truth from a moment on: what it no longer says, or says otherwise, was true until then.
     * What it says as before stays as it is.
     */
    void establish(UUID indicator, UUID release, Instant moment) {
        sql.sql("""
                update monitor.observation o set known = tstzrange(lower(o.known), :moment)
                where o.indicator = :indicator and upper_inf(o.known)
                    and not exists (select from monitor.delivery d where d.release = :release and %s)
                """.formatted(SAME))
                .param("indicator", indicator)
                .param("release", release)
                .param("moment", at(moment))
                .update();
        sql.sql("""
                insert into monitor.observation
                    (indicator, area, period, codes, value, numerator, denominator, marks, hidden, known)
                select :indicator, d.area, d.period, d.codes, d.value, d.numerator, d.denominator, d.marks, d.hidden,
                    tstzrange(:moment, null::timestamptz)
                from monitor.delivery d
                where d.release = :release and not exists (
                    select from monitor.observation o
                    where o.indicator = :indicator and upper_inf(o.known)
                        and o.area = d.area and o.period = d.period and o.codes = d.codes)
                """)
                .param("indicator", indicator)
                .param("release", release)
                .param("moment", at(moment))
                .update();
        forget(release);
    }

    /**
     * Undoes {@link #establish} of a release whose moment lies ahead: it is delivered as it was, what was to begin with it never
     * begins, and what was to end with it goes on.
     */
    void withdraw(UUID indicator, UUID release, Instant moment) {
        for (var step : List.of("""
                insert into monitor.delivery
                    (release, area, period, codes, value, numerator, denominator, marks, hidden)
                select :release, area, period, codes, value, numerator, denominator, marks, hidden
                from monitor.observation where indicator = :indicator and known @> :moment
                """, """
                update monitor.observation set known = 'empty' where indicator = :indicator and lower(known) = :moment
                """, """
                update monitor.observation set known = tstzrange(lower(known), null)
                where indicator = :indicator and upper(known) = :moment
                """)) {
            sql.sql(step)
                    .param("indicator", indicator)
                    .param("release", release)
                    .param("moment", at(moment))
                    .update();
        }
    }

    /** What time it is by the clock of the database. */
    public Instant now() {
        return sql.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Observation map(ResultSet row, int number) throws SQLException {
        var codes = new TreeMap<String, String>();
        Json.MAPPER
                .readTree(row.getString("codes"))
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asString()));
        var marks = new TreeSet<Mark>();
        for (var mark : (String[]) row.getArray("marks").getArray()) {
            marks.add(Mark.valueOf(mark));
        }
        return new Observation(
                row.getString("area"),
                row.getString("period"),
                codes,
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                marks,
                row.getBoolean("hidden"));
    }
}
