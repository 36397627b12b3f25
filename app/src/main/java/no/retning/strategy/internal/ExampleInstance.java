package no.retning.strategy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.retning.access.Actor;
import no.retning.instance.InstanceSettings;
import no.retning.instance.Problem;
import no.retning.instance.ServeOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the Norwegian example on a first start, before anybody is let in. */
@Component
final class ExampleInstance implements SmartLifecycle {
    private static final String NAME = "norge";
    private static final String ROOT = "example/" + NAME;

    /** Any number will do, as long as only this takes it: two nodes may make their first start at once. */
    private static final long FIRST_START_LOCK = 0x4558414D504C45L;

    private final ServeOptions options;
    private final PackageImport packages;
    private final InstanceSettings settings;
    private final TransactionOperations transaction;
    private final JdbcClient sql;
    private final boolean demo;
    private volatile boolean running;

    ExampleInstance(
            ServeOptions options,
            PackageImport packages,
            InstanceSettings settings,
            TransactionOperations transaction,
            JdbcClient sql,
            @Value("${retning.demo:false}") boolean demo) {
        this.demo = demo || options.demo();
        this.options = options;
        this.packages = packages;
        this.settings = settings;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Override
    public void start() {
        running = true;
        if (!options.empty() && isEmpty()) {
            transaction.executeWithoutResult(status -> load());
        }
        if (demo && !settings.isExample()) {
            if (!isEmpty()) {
                throw new Problem("--demo is for example instances, and this one holds work of its own");
            }
            settings.becomeExample("empty");
        }
    }

    private void load() {
        sql.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", FIRST_START_LOCK)
                .query((row, n) -> true)
                .single();
        if (!isEmpty()) {
            return;
        }
        try {
            packages.lay(Actor.system("example"), PackageFiles.onClassPath(ROOT), row -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.becomeExample(NAME);
    }

    private boolean isEmpty() {
        return sql.sql("""
                select not exists (
                    select from record.record where kind in ('strategy', 'structure', 'document'))
                """).query(Boolean.class).single();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
