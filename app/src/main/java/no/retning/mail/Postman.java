package no.retning.mail;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
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
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes messages out of the outbox and hands them to the mail server, one by one, again and again. */
@Component
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final @Nullable Smtp server;
    private final Duration pause;
    private final BlockingQueue<Boolean> wakened = new ArrayBlockingQueue<>(1);

    Postman(
            Outbox outbox,
            TransactionTemplate transactions,
            @Value("${retning.smtp.url:}") String url,
            @Value("${retning.smtp.from:}") String from,
            @Value("${retning.mail.pause}") Duration pause) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.server = url.isBlank() ? null : new Smtp(url.strip(), from.strip());
        this.pause = pause;
    }

    /** Whether there is a mail server, so that messages do not only wait. */
    public boolean isSending() {
        return server != null;
    }

    /** Something has been put in. */
    public void wake() {
        wakened.offer(true);
    }

    /** Sends what is due; returns how many messages were tried. */
    int round() {
        int tried = 0;
        while (server != null && !Thread.currentThread().isInterrupted() && one(server)) {
            tried++;
        }
        return tried;
    }

    private boolean one(Smtp to) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            var due = outbox.take();
            due.ifPresent(message -> {
                switch (to.send(message.id(), message.letter())) {
                    case Smtp.Outcome.Gone gone -> outbox.sent(message);
                    case Smtp.Outcome.Fault fault -> {
                        LOG.warn("Message {} did not go: {}", message.id(), fault.why());
                        outbox.failed(message, fault.why(), fault.forGood());
                    }
                }
            });
            return due.isPresent();
        }));
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    round();
                } catch (DataAccessException | TransactionException fault) {
                    LOG.warn("Mail waits: {}", fault.getMessage());
                }
                wakened.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The thread at work while pages are served. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Working {
        @Bean
        SmartLifecycle delivering(Postman postman) {
            return new Work(postman);
        }
    }

    private static final class Work implements SmartLifecycle {
        private final Postman postman;
        private @Nullable Thread thread;

        Work(Postman postman) {
            this.postman = postman;
        }

        @Override
        public synchronized void start() {
            if (postman.isSending()) {
                thread = Thread.ofPlatform().name("mail").daemon().start(postman::run);
            }
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
