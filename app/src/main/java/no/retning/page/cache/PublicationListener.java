package no.retning.page.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears of publications on every node over a database connection of its own, and evicts what they replace.
 *
 * <p>While it cannot hear, the cache is closed: pages are made anew, which is slower but never wrong.
 */
final class PublicationListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationListener.class);
    private static final String CHANNEL = "edition";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int QUIET_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 1;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ConnectionSource connections;
    private final PageCache cache;
    private volatile @Nullable Thread thread;

    /** Opens the connection that the listener then keeps. */
    @FunctionalInterface
    interface ConnectionSource {
        Connection open() throws SQLException;
    }

    /** A listener that closes the cache until it hears. */
    PublicationListener(ConnectionSource connections, PageCache cache) {
        this.connections = connections;
        this.cache = cache;
        cache.suspend();
    }

    @Override
    public void start() {
        Thread listening = Thread.ofVirtual().name("publication-listener").unstarted(this::listenForEver);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void listenForEver() {
        Duration pause = FIRST_PAUSE;
        while (isMine()) {
            try (Connection connection = connections.open()) {
                begin(connection);
                pause = FIRST_PAUSE;
                while (isMine()) {
                    hear(connection);
                }
            } catch (SQLException lost) {
                if (isMine()) {
                    LOG.warn("Public pages are not kept in memory: {}", lost.getMessage());
                }
            } finally {
                cache.suspend();
            }
            pause = rest(pause);
        }
    }

    private void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("set application_name to 'retning publications'");
            statement.execute("listen " + CHANNEL);
        }
        // Only what is read from now on is sure to be followed by news of its replacement.
        cache.resume();
    }

    private void hear(Connection connection) throws SQLException {
        PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(QUIET_MILLIS);
        for (PGNotification item : news) {
            cache.replaced(tags(item.getParameter()));
        }
        // A connection that is cut without a word looks like silence.
        if (news.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("the connection that tells of publications is gone");
        }
    }

    private Duration rest(Duration pause) {
        try {
            if (isMine()) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private boolean isMine() {
        return Thread.currentThread().equals(thread) && !Thread.currentThread().isInterrupted();
    }

    /** A message that cannot be read may have named anything. */
    private static Set<String> tags(String message) {
        try {
            return Set.copyOf(List.of(JSON.readValue(message, String[].class)));
        } catch (JacksonException | NullPointerException unreadable) {
            LOG.warn("News of a publication could not be read, so every page is made anew: {}", message);
            return Set.of(PageCache.EVERYTHING);
        }
    }
}
