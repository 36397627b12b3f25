package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which body and which person has seen which version of a paper, and when first. */
@Component
public class PaperLedger {
    private final JdbcClient sql;

    PaperLedger(JdbcClient sql) {
        this.sql = sql;
    }

    /** How somebody came to see it. */
    public enum Way {
        /** Sent to the body, at dispatch or later. */
        DISPATCH,
        /** Listed before the person on the page of the pack. */
        PAGE,
        DOWNLOAD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param body null where it was a person, as the account is where it was a body */
    public record Seen(@Nullable UUID body, @Nullable UUID account, Way way, Instant at) {}

    void sentTo(UUID body, UUID paper) {
        note(paper, body, null, Way.DISPATCH);
    }

    public void seenBy(UUID account, UUID paper, Way way) {
        note(paper, null, account, way);
    }

    private void note(UUID paper, @Nullable UUID body, @Nullable UUID account, Way way) {
        sql.sql("""
                insert into governance.paper_seen (paper, body, account, by) values (:paper, :body, :account, :by)
                on conflict do nothing
                """)
                .param("paper", paper)
                .param("body", body)
                .param("account", account)
                .param("by", way.code())
                .update();
    }

    /** Who has seen a version, the first first. */
    public List<Seen> of(UUID paper) {
        return sql.sql("select body, account, by, at from governance.paper_seen where paper = :paper order by at, by")
                .param("paper", paper)
                .query(PaperLedger::map)
                .list();
    }

    /** The versions that this person has seen, among these. */
    public Set<UUID> seen(UUID account, Set<UUID> papers) {
        return papers.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql(
                                "select distinct paper from governance.paper_seen where account = :account and paper in (:papers)")
                        .param("account", account)
                        .param("papers", papers)
                        .query(UUID.class)
                        .list());
    }

    /** The version before this one that the person saw last; empty where they have seen none. */
    public Optional<Paper> lastSeen(UUID account, Paper paper, List<Paper> versions) {
        var seen = seen(account, ids(versions));
        var at = paper.header().predecessor();
        while (at != null) {
            var wanted = at;
            var version = versions.stream()
                    .filter(one -> one.header().id().equals(wanted))
                    .findFirst();
            if (version.isEmpty() || seen.contains(wanted)) {
                return version;
            }
            at = version.get().header().predecessor();
        }
        return Optional.empty();
    }

    private static Set<UUID> ids(List<Paper> versions) {
        var ids = new HashSet<UUID>();
        versions.forEach(version -> ids.add(version.header().id()));
        return ids;
    }

    private static Seen map(ResultSet row, int n) throws SQLException {
        return new Seen(
                row.getObject("body", UUID.class),
                row.getObject("account", UUID.class),
                Way.valueOf(row.getString("by").toUpperCase(Locale.ROOT)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
