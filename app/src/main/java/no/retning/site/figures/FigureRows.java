package no.retning.site.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that published figures lie in, read with a database role that sees nothing that lies ahead and nothing hidden. */
@Component
class FigureRows {
    private static final String COLUMNS =
            "select area, period, codes::text, value, numerator, denominator, marks, hidden, since, until ";
    private static final String KNOWN = """
            from edition.observation where indicator = :indicator and since <= :at::timestamptz
            """;
    private static final String TRUTH = KNOWN + "and (until is null or until > :at::timestamptz) ";
    private static final String WHOLE = "and area = '0' and codes = '{}' ";

    private final JdbcClient sql;

    FigureRows(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    /** What is the truth as of a day, in the order of periods, areas and codes. */
    List<PublishedFigure> of(UUID indicator, AsOf asOf) {
        return read(indicator, asOf, TRUTH + "order by period, area, codes", 0);
    }

    /** What is the truth of these areas as of a day, nothing of it broken down, in the order of periods. */
    List<PublishedFigure> of(UUID indicator, AsOf asOf, List<String> areas) {
        return sql.sql(COLUMNS + TRUTH + "and codes = '{}' and area in (:areas) order by period, area")
                .param("indicator", indicator)
                .param("at", asOf.at())
                .param("areas", areas)
                .query(FigureRows::figure)
                .list();
    }

    /**
     * What is the truth of an area as of a day by indicator, nothing of it broken down, in the order of periods.
     *
     * @param but not of these
     */
    Map<UUID, List<PublishedFigure>> everywhere(AsOf asOf, String area, Collection<UUID> but) {
        var all = new HashMap<UUID, List<PublishedFigure>>();
        sql.sql("select indicator, " + COLUMNS.substring("select ".length()) + """
                from edition.observation where since <= :at::timestamptz and (until is null or until > :at::timestamptz)
                and codes = '{}' and area = :area and indicator <> all(:but) order by period
                """)
                .param("at", asOf.at())
                .param("area", area)
                .param("but", but.toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(row.getObject("indicator", UUID.class), unseen -> new ArrayList<>())
                            .add(figure(row, 0));
                });
        return all;
    }

    /** Every period that something not broken down is the truth of as of a day, in their order. */
    List<String> periods(UUID indicator, AsOf asOf) {
        return sql.sql("select distinct period " + TRUTH + "and codes = '{}' order by period")
                .param("indicator", indicator)
                .param("at", asOf.at())
                .query(String.class)
                .list();
    }

    /** What is the truth of every area in these periods as of a day, nothing of it broken down. */
    List<PublishedFigure> during(UUID indicator, AsOf asOf, List<String> periods) {
        return sql.sql(COLUMNS + TRUTH + "and codes = '{}' and period in (:periods) order by period, area")
                .param("indicator", indicator)
                .param("at", asOf.at())
                .param("periods", periods)
                .query(FigureRows::figure)
                .list();
    }

    /** When what is the truth now of each indicator was released, by the clock of the database. */
    Map<UUID, Instant> inForce() {
        var all = new HashMap<UUID, Instant>();
        sql.sql("select indicator, max(published) as published from edition.release group by indicator")
                .query(row -> {
                    all.put(row.getObject("indicator", UUID.class), Objects.requireNonNull(moment(row, "published")));
                });
        return all;
    }

    /** The same of one indicator; null where nothing was. */
    @Nullable
    Instant inForce(UUID indicator) {
        return sql.sql("select max(published) as published from edition.release where indicator = :indicator")
                .param("indicator", indicator)
                .query((row, number) -> Optional.ofNullable(moment(row, "published")))
                .single()
                .orElse(null);
    }

    /** The last release of each indicator up to a day. */
    Map<UUID, PublishedRelease> last(AsOf asOf) {
        var all = new LinkedHashMap<UUID, PublishedRelease>();
        sql.sql("""
                select distinct on (indicator) indicator, slug, published, content::text from edition.release
                where published <= :at::timestamptz order by indicator, published desc
                """).param("at", asOf.at()).query(row -> {
            all.put(row.getObject("indicator", UUID.class), release(row, 0));
        });
        return all;
    }

    /**
     * What a release made the truth, or left so, of what is selected, in no order.
     *
     * @param after only what has become the truth after it; null for all
     */
    List<PublishedFigure> of(
            UUID indicator, PublishedRelease release, FigureSelection selection, @Nullable Instant after) {
        return selected(COLUMNS, indicator, release, selection, after, "")
                .query(FigureRows::figure)
                .list();
    }

    /** How many they are. */
    int count(UUID indicator, PublishedRelease release, FigureSelection selection, @Nullable Instant after) {
        return selected("select count(*) ", indicator, release, selection, after, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec selected(
            String what,
            UUID indicator,
            PublishedRelease release,
            FigureSelection selection,
            @Nullable Instant after,
            String order) {
        var conditions = new StringBuilder("and area = any(:areas) and period = any(:periods) ");
        var breakdowns = List.copyOf(selection.breakdowns().keySet());
        for (int i = 0; i < breakdowns.size(); i++) {
            conditions.append("and coalesce(codes ->> :breakdown%d, '0') = any(:codes%d) ".formatted(i, i));
        }
        if (after != null) {
            conditions.append("and since > :after::timestamptz ");
        }
        var query = sql.sql(what + TRUTH + conditions + order)
                .param("indicator", indicator)
                .param("at", release.published().toString())
                .param("areas", selection.areas().toArray(String[]::new))
                .param("periods", selection.periods().toArray(String[]::new));
        for (int i = 0; i < breakdowns.size(); i++) {
            var codes = Objects.requireNonNull(selection.breakdowns().get(breakdowns.get(i)));
            query = query.param("breakdown" + i, breakdowns.get(i)).param("codes" + i, codes.toArray(String[]::new));
        }
        return after == null ? query : query.param("after", after.toString());
    }

    /** Of what a release made the truth, or left so, of what is selected the latest, and of each period all of the country first. */
    List<PublishedFigure> latest(UUID indicator, PublishedRelease release, FigureSelection selection, int most) {
        return selected(COLUMNS, indicator, release, selection, null, """
                order by period collate "C" desc, area <> '0', area, codes limit :most
                """)
                .param("most", most)
                .query(FigureRows::figure)
                .list();
    }

    /** What is the truth of all of the country as of a day, nothing of it broken down. */
    List<PublishedFigure> whole(UUID indicator, AsOf asOf) {
        return read(indicator, asOf, TRUTH + WHOLE + "order by period", 0);
    }

    /** How many lines could be drawn of it, as far as there are no more than so many. */
    int lines(UUID indicator, AsOf asOf, int most) {
        return sql.sql("select count(*) from (select distinct area, codes " + TRUTH + "limit :most) line")
                .param("indicator", indicator)
                .param("at", asOf.at())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** All that was ever the truth of all of the country up to a day. */
    List<PublishedFigure> history(UUID indicator, AsOf asOf) {
        return read(indicator, asOf, KNOWN + WHOLE + "order by period, since", 0);
    }

    private List<PublishedFigure> read(UUID indicator, AsOf asOf, String which, int most) {
        return sql.sql(COLUMNS + which)
                .param("indicator", indicator)
                .param("at", asOf.at())
                .param("most", most)
                .query(FigureRows::figure)
                .list();
    }

    /** The releases of an indicator up to a day, the latest first. */
    List<PublishedRelease> releases(UUID indicator, AsOf asOf) {
        return sql.sql("""
                select slug, published, content::text from edition.release
                where indicator = :indicator and published <= :at::timestamptz order by published desc
                """)
                .param("indicator", indicator)
                .param("at", asOf.at())
                .query(FigureRows::release)
                .list();
    }

    private static PublishedFigure figure(ResultSet row, int number) throws SQLException {
        return new PublishedFigure(
                row.getString("area"),
                row.getString("period"),
                FigureOutlines.codes(row.getString("codes")),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                Arrays.asList((String[]) row.getArray("marks").getArray()),
                row.getBoolean("hidden"),
                Objects.requireNonNull(moment(row, "since")),
                moment(row, "until"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static PublishedRelease release(ResultSet row, int number) throws SQLException {
        var content = Json.read(row.getString("content"), Content.class);
        return new PublishedRelease(
                row.getString("slug"),
                Objects.requireNonNull(moment(row, "published")),
                content.version(),
                content.step(),
                content.changes(),
                content.definition(),
                content.reason(),
                content.text(),
                content.correction(),
                content.count(),
                content.sha256(),
                content.source());
    }

    /** What is kept of a release that the public is told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Content(
            String version,
            String step,
            Map<String, Integer> changes,
            int definition,
            String reason,
            LocalisedText text,
            @Nullable PublishedCorrection correction,
            int count,
            String sha256,
            Source source) {}
}
