package no.retning.site.figures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From when to when published figures run, and what they are divided by, without reading them all. */
@Component
public class FigureExtents {
    private final JdbcClient sql;

    FigureExtents(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What is the truth now.
     *
     * @param first the code of the first period
     * @param last the code of the last
     */
    public record Extent(String first, String last) {}

    /** None where nothing is published. */
    public Optional<Extent> of(UUID indicator) {
        return sql.sql("""
                select min(period) as first, max(period) as last from edition.observation
                where indicator = :indicator and until is null
                having count(*) > 0
                """)
                .param("indicator", indicator)
                .query((row, number) -> new Extent(row.getString("first"), row.getString("last")))
                .optional();
    }

    /** The breakdowns that figures have, in the order of the alphabet. */
    public List<String> breakdowns(UUID indicator) {
        return sql.sql("""
                select distinct key from edition.observation, jsonb_object_keys(codes) as key
                where indicator = :indicator and until is null order by key
                """).param("indicator", indicator).query(String.class).list();
    }
}
