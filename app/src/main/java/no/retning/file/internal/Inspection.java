package no.retning.file.internal;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import no.retning.file.Extraction;
import no.retning.file.Extraction.Extracted;
import no.retning.file.FileStore;
import no.retning.file.StoredFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What happens to a file after it has come in: the scanner's verdict, then its text. Whatever waits in the database is
 * taken up again after a restart.
 */
@Component
public final class Inspection {
    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    private final FileStore store;
    private final Extraction extraction;
    private final @Nullable Clamd scanner;
    private final Duration pause;
    private final BlockingQueue<Boolean> wakened = new ArrayBlockingQueue<>(1);

    Inspection(
            FileStore store,
            Extraction extraction,
            @Value("${retning.clamd:}") String clamd,
            @Value("${retning.file.longest-scan}") Duration longestScan,
            @Value("${retning.file.pause}") Duration pause) {
        this.store = store;
        this.extraction = extraction;
        this.scanner = clamd.isBlank() ? null : new Clamd(clamd.strip(), longestScan);
        this.pause = pause;
    }

    /** Whether a scanner is connected, so that files wait for its verdict. */
    public boolean isScanning() {
        return scanner != null;
    }

    /** Something has come in. */
    public void wake() {
        wakened.offer(true);
    }

    /** Takes up what waits, again and again, until the thread is interrupted. */
    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
                wakened.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            scan();
            read();
        } catch (DataAccessException fault) {
            LOG.warn("Files wait: {}", fault.getMessage());
        }
    }

    private void scan() throws InterruptedException {
        if (scanner == null) {
            return;
        }
        for (var file : store.quarantined()) {
            if (isHere(file)) {
                switch (scanner.scan(store.path(file.sha256()))) {
                    case Clamd.Verdict.Clean clean -> store.judge(file.sha256(), null);
                    case Clamd.Verdict.Infected infected -> {
                        LOG.warn("{} holds a virus: {}", file.sha256(), infected.signature());
                        store.judge(file.sha256(), infected.signature());
                    }
                    case Clamd.Verdict.Unanswered none -> {
                        LOG.warn("{} stays in quarantine: the scanner {}", file.sha256(), none.why());
                        // The others are tried too: one that the scanner chokes on holds up none but itself.
                    }
                }
            }
        }
    }

    private void read() {
        for (var file : store.unread()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (isHere(file)) {
                var text = extraction.text(store.path(file.sha256()), file.type());
                if (!Thread.currentThread().isInterrupted()) {
                    // The database holds every character but this one.
                    store.read(
                            file.sha256(),
                            text instanceof Extracted.Text read ? read.text().replace("\0", "") : null);
                }
            }
        }
    }

    /** Another instance on the same database keeps its files in another home. */
    private boolean isHere(StoredFile file) {
        return Files.exists(store.path(file.sha256()));
    }

    /** The thread at work while pages are served. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Working {
        @Bean
        SmartLifecycle inspecting(Inspection inspection) {
            return new Work(inspection);
        }
    }

    private static final class Work implements SmartLifecycle {
        private final Inspection inspection;
        private @Nullable Thread thread;

        Work(Inspection inspection) {
            this.inspection = inspection;
        }

        @Override
        public synchronized void start() {
            thread = Thread.ofPlatform().name("files").daemon().start(inspection::run);
        }

        @Override
        public synchronized void stop() {
            if (thread != null) {
                thread.interrupt();
                try {
                    thread.join(Duration.ofSeconds(5));
                } catch (InterruptedException told) {
                    Thread.currentThread().interrupt();
                }
                thread = null;
            }
        }

        @Override
        public synchronized boolean isRunning() {
            return thread != null;
        }
    }
}
