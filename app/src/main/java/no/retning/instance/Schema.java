package no.retning.instance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to this version: its accounts and its tables. */
public final class Schema {

    private static final int LEAST_VERSION = 18;
    private static final long ACCOUNTS_LOCK = 0x5245_544e_494e_47L;

    private Schema() {}

    /**
     * Makes the accounts that are missing and runs the migrations that have not run.
     *
     * @throws Problem if the database does not answer, is too old, or was written by a newer version
     */
    public static void prepare(DatabaseLocation owner) {
        checkVersion(owner);
        makeAccounts(owner);
        migrate(owner, migrations(owner));
    }

    private static void checkVersion(DatabaseLocation owner) {
        try (Connection connection = owner.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < LEAST_VERSION) {
                throw new Problem("The database at " + owner.url() + " is PostgreSQL " + version + "; Retning needs "
                        + LEAST_VERSION + " or newer");
            }
        } catch (SQLException fault) {
            throw refused(owner, fault);
        }
    }

    private static Problem refused(DatabaseLocation owner, SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        String line = state.startsWith("28")
                ? "The database at " + owner.url() + " refuses the password of " + owner.user()
                : "The database at " + owner.url() + " cannot be reached (" + firstLine(fault) + ")";
        return new Problem(line, fault);
    }

    private static void makeAccounts(DatabaseLocation owner) {
        List<DatabaseLocation> strangers = List.of(owner.app(), owner.publicSide()).stream()
                .filter(account -> !opens(account))
                .toList();
        if (strangers.isEmpty()) {
            return;
        }
        try (Connection connection = owner.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + ACCOUNTS_LOCK + ")");
            for (DatabaseLocation account : strangers) {
                statement.execute("""
                        do $$ begin
                          create role %1$s login;
                        exception when duplicate_object then null;
                        end $$
                        """.formatted(identifier(account)));
                statement.execute(
                        "alter role %s login password '%s'".formatted(identifier(account), account.password()));
            }
            connection.commit();
        } catch (SQLException fault) {
            throw new Problem(
                    "The database account " + owner.user() + " cannot make the accounts that Retning needs ("
                            + firstLine(fault) + ")",
                    fault);
        }
    }

    private static boolean opens(DatabaseLocation account) {
        try (Connection connection = account.connect()) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            return false;
        }
    }

    /** The migrations of this version, which run all together or not at all. */
    static FluentConfiguration migrations(DatabaseLocation owner) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema("public")
                .group(true)
                .placeholders(Map.of("app", identifier(owner.app()), "public", identifier(owner.publicSide())));
    }

    static void migrate(DatabaseLocation owner, FluentConfiguration migrations) {
        Flyway flyway = migrations.load();
        try {
            for (var migration : flyway.info().applied()) {
                if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new Problem("The database at " + owner.url() + " was written by a newer version of Retning ("
                            + migration.getScript() + ")");
                }
            }
            flyway.migrate();
        } catch (FlywayException fault) {
            throw new Problem("The database at " + owner.url() + " cannot be migrated (" + reason(fault) + ")", fault);
        }
    }

    private static String identifier(DatabaseLocation account) {
        String name = account.user();
        return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** What the database said, where it did: the rest tells of the script and not of what to do. */
    private static String reason(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                return firstLine(said);
            }
        }
        return firstLine(fault);
    }

    private static String firstLine(Exception fault) {
        String message = fault.getMessage();
        return message == null
                ? fault.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
