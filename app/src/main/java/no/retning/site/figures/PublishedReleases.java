package no.retning.site.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The releases of all indicators together: those that have been published, and when the next ones will be. */
@Component
public class PublishedReleases {
    private final JdbcClient sql;

    PublishedReleases(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One that is to come, of which nothing else is known outside.
     *
     * @param version counts its changes
     * @param changed when that was last
     * @param told what has been announced of it; null where nothing was before its embargo was set
     */
    public record Coming(
            UUID id,
            UUID indicator,
            Instant at,
            int version,
            Instant changed,
            @Nullable Told told) {
        /** The same as long as it is the same release, and says nothing of when work on it began, which its own id does. */
        public UUID name() {
            return UUID.nameUUIDFromBytes(("release " + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * What was announced.
     *
     * @param text what the figures will hold
     * @param since when it was first told, or last moved
     * @param moves the first move first
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Told(LocalisedText text, Instant since, List<Move> moves) {}

    /** @param from when they were to come before */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Move(Instant from, LocalisedText why) {}

    /** One that has come. */
    public record Latest(UUID indicator, PublishedRelease release) {}

    /** Those that are to come, the next first. */
    public List<Coming> coming() {
        return sql.sql("""
                select id, indicator, published, version, changed_at, announced::text from edition.coming_release
                order by published, id
                """)
                .query((row, number) -> new Coming(
                        row.getObject("id", UUID.class),
                        row.getObject("indicator", UUID.class),
                        instant(row, "published"),
                        row.getInt("version"),
                        instant(row, "changed_at"),
                        told(row.getString("announced"))))
                .list();
    }

    private static @Nullable Told told(@Nullable String announced) {
        return announced == null ? null : Json.read(announced, Told.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    /** The last ones up to a day, the latest first. @param most how many at most */
    public List<Latest> latest(AsOf asOf, int most) {
        return sql.sql("""
                select indicator, slug, published, content::text from edition.release
                where published <= :at::timestamptz order by published desc, slug limit :most
                """)
                .param("at", asOf.at())
                .param("most", most)
                .query(PublishedReleases::latest)
                .list();
    }

    private static Latest latest(ResultSet row, int number) throws SQLException {
        return new Latest(row.getObject("indicator", UUID.class), FigureRows.release(row, number));
    }
}
