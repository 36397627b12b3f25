package no.retning.poll.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.instance.DatabaseLocation;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears on every node that polls have changed, and has the open screens made anew: at most ten times a second. */
@Component
@ConditionalOnWebApplication
class PollListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PollListener.class);
    private static final int QUIET_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 1;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration AFTER_A_LOSS = Duration.ofSeconds(1);

    private final DatabaseLocation database;
    private final Screens screens;
    private volatile @Nullable Thread thread;

    PollListener(DatabaseLocation database, Screens screens) {
        this.database = database;
        this.screens = screens;
    }

    @Override
    public void start() {
        var listening = Thread.ofVirtual().name("poll-listener").unstarted(this::listenForEver);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        var listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isMine() {
        return Thread.currentThread().equals(thread) && !Thread.currentThread().isInterrupted();
    }

    private void listenForEver() {
        while (isMine()) {
            try (Connection connection = database.app().connect()) {
                connection.setAutoCommit(true);
                try (var statement = connection.createStatement()) {
                    statement.execute("set application_name to 'retning polls'");
                    statement.execute("listen poll");
                }
                screens.anyChanged();
                while (isMine()) {
                    hear(connection);
                    rest(BETWEEN);
                }
            } catch (SQLException | RuntimeException lost) {
                if (isMine()) {
                    LOG.warn("Screens of polls wait for the database: {}", lost.getMessage());
                    rest(AFTER_A_LOSS);
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var news = connection.unwrap(PGConnection.class).getNotifications(QUIET_MILLIS);
        if (news.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("the connection that tells of polls is gone");
        }
        screens.changed(polls(news));
    }

    private static Set<UUID> polls(PGNotification[] news) {
        return Stream.of(news).map(item -> UUID.fromString(item.getParameter())).collect(Collectors.toSet());
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
