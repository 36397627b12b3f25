package no.retning.identity.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.access.Standing;
import no.retning.identity.Session;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions, known by the hash of their token. One ends 30 minutes after it was last used, 8 hours after it began, when its
 * account is closed, or by signing out; all by the database's clock.
 */
@Component
class Sessions {
    private static final String LIVE = """
            s.seen_at > clock_timestamp() - interval '30 minutes'
            and s.created_at > clock_timestamp() - interval '8 hours'
            """;

    private final JdbcClient sql;
    private final List<Standing> standings;

    Sessions(JdbcClient sql, List<Standing> standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** Begins a session and returns its token. */
    String begin(UUID account, @Nullable String acr, @Nullable String idToken) {
        sql.sql("delete from identity.session s where not (" + LIVE + ")").update();
        var token = Tokens.random();
        sql.sql("""
                insert into identity.session (token, account, csrf, acr, id_token)
                values (:token, :account, :csrf, :acr, :idToken)
                """)
                .param("token", Tokens.hash(token))
                .param("account", account)
                .param("csrf", Tokens.random())
                .param("acr", acr)
                .param("idToken", idToken)
                .update();
        return token;
    }

    /** The session of a token, which counts as used now (noted once a minute), with the roles that hold today. */
    Optional<Session> use(String token) {
        return sql.sql("""
                with found as (
                    select s.account, s.csrf, s.acr, s.seen_at, a.name
                    from identity.session s
                    join identity.account a on a.id = s.account
                    join record.record r on r.id = a.id
                    where s.token = :token and r.state = 'active' and %s
                ), noted as (
                    update identity.session set seen_at = clock_timestamp()
                    where token = :token
                      and exists (select from found where seen_at < clock_timestamp() - interval '1 minute')
                )
                select account, csrf, acr, name, array(
                    select distinct a.role from identity.assignment a join record.record r on r.id = a.id
                    where a.account = found.account and r.state = 'active'
                      and r.valid @> (clock_timestamp() at time zone :zone)::date
                ) as roles
                from found
                """.formatted(LIVE))
                .param("token", Tokens.hash(token))
                .param("zone", Dates.ZONE.getId())
                .query(Sessions::map)
                .optional()
                .map(session -> new Session(standing(session.actor()), session.csrf(), session.acr()));
    }

    private Actor standing(Actor actor) {
        var account = Objects.requireNonNull(actor.account());
        var within = new HashMap<UUID, Set<String>>();
        var barred = new HashSet<UUID>();
        for (var standing : standings) {
            standing.within(account)
                    .forEach((thing, roles) -> within.computeIfAbsent(thing, none -> new TreeSet<>())
                            .addAll(roles));
            barred.addAll(standing.barred(account));
        }
        return actor.standing(within, barred);
    }

    /** Ends a session; the ID token it began with, if it had one. */
    Optional<String> end(String token) {
        return sql.sql("delete from identity.session where token = :token returning coalesce(id_token, '')")
                .param("token", Tokens.hash(token))
                .query(String.class)
                .optional()
                .filter(idToken -> !idToken.isEmpty());
    }

    void endAll(UUID account) {
        sql.sql("delete from identity.session where account = :account")
                .param("account", account)
                .update();
    }

    private static Session map(ResultSet row, int number) throws SQLException {
        var actor = Actor.person(
                row.getObject("account", UUID.class), row.getString("name"), strings(row.getArray("roles")));
        return new Session(actor, row.getString("csrf"), row.getString("acr"));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
