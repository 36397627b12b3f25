package no.retning.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All who have ever signed in. */
@Component
public class Accounts implements Records<Account> {
    /** Name or e-mail address as the provider now tells them. */
    public static final String EDIT = "edit";

    public static final String CLOSE = "close";
    public static final String REOPEN = "reopen";
    public static final String ERASE = "erase";

    private static final Kind<Account> KIND = new Kind<>(
            Account.KIND,
            Account.class,
            Set.of(Account.ACTIVE, Account.CLOSED, Account.ERASED),
            Set.of("view", Commands.CREATE, EDIT, CLOSE, REOPEN, ERASE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , a.issuer, a.subject, a.name, a.email
            from identity.account a join record.record r on r.id = a.id
            """;

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Account> about() {
        return KIND;
    }

    @Override
    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchRecord(Account.KIND, id));
    }

    /** Empty where nobody here has it, as when something was said in another instance. */
    public Optional<Account> find(UUID id) {
        return sql.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Accounts::map)
                .optional();
    }

    public Optional<Account> find(String issuer, String subject) {
        return sql.sql(SELECT + "where a.issuer = :issuer and a.subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Accounts::map)
                .optional();
    }

    /** Lets others who sign in or are given a role as this account wait until the transaction ends. */
    public void lock(UUID id) {
        sql.sql("select id from record.record where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** Everybody, by name. */
    public List<Account> all() {
        return sql.sql(SELECT + "order by r.state, a.name, r.id")
                .query(Accounts::map)
                .list();
    }

    @Override
    public void insert(Account account) {
        sql.sql("""
                insert into identity.account (id, issuer, subject, name, email)
                values (:id, :issuer, :subject, :name, :email)
                """)
                .param("id", account.header().id())
                .param("issuer", account.issuer())
                .param("subject", account.subject().value())
                .param("name", account.name().value())
                .param("email", account.email().value())
                .update();
    }

    @Override
    public void update(Account account) {
        sql.sql("""
                update identity.account set subject = :subject, name = :name, email = :email where id = :id
                """)
                .param("id", account.header().id())
                .param("subject", account.subject().value())
                .param("name", account.name().value())
                .param("email", account.email().value())
                .update();
    }

    private static Account map(ResultSet row, int number) throws SQLException {
        return new Account(
                Headers.map(row),
                row.getString("issuer"),
                new Personal(row.getString("subject")),
                new Personal(row.getString("name")),
                new Personal(row.getString("email")));
    }
}
