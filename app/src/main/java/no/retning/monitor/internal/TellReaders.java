package no.retning.monitor.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.retning.mail.Outbox;
import no.retning.mail.Postman;
import no.retning.monitor.ReleaseReaders;
import no.retning.monitor.Releases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to those who want to know when figures come, once of each release, and not before it is in force. */
@Component
public class TellReaders {
    /** So many in one go that others get their turn in between. */
    private static final int MOST = 200;

    private final ReleaseReaders readers;
    private final Releases releases;
    private final ReaderLetters letters;
    private final Outbox outbox;
    private final Postman postman;
    private final TransactionTemplate transactions;

    TellReaders(
            ReleaseReaders readers,
            Releases releases,
            ReaderLetters letters,
            Outbox outbox,
            Postman postman,
            TransactionTemplate transactions) {
        this.readers = readers;
        this.releases = releases;
        this.letters = letters;
        this.outbox = outbox;
        this.postman = postman;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void ofWhatHasCome() {
        for (int told = MOST; told == MOST; ) {
            told = Objects.requireNonNull(transactions.execute(status -> some()));
            if (told > 0) {
                postman.wake();
            }
        }
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void forgetUnconfirmed() {
        readers.unconfirmed().forEach(readers::forgetUnconfirmed);
    }

    private int some() {
        var due = readers.take(MOST);
        due.forEach(this::tell);
        return due.size();
    }

    private void tell(ReleaseReaders.Due due) {
        readers.find(due.reader())
                .flatMap(reader -> letters.came(reader, releases.get(due.release())))
                .ifPresent(letter -> outbox.put(List.of(letter)));
    }
}
