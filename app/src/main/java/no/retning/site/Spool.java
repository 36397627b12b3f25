package no.retning.site;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.retning.instance.ServeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Files that are made on disk before they are sent, so that whoever reads slowly holds no connection to the database. Few are
 * made at once, and so few lie there, and for so long, that slow readers cannot fill the disk or shut others out.
 *
 * <p>Each loses its name as soon as it is opened: whatever ends the program, none is left behind.
 */
@Component
class Spool {
    /** How long one waits for its turn. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Each that is being made holds one of the few connections that pages are read by. */
    private static final int MADE_AT_ONCE = 2;

    private static final int HELD_AT_ONCE = 32;

    /** Of those, so that one that reads slowly leaves room for the others. */
    private static final int HELD_FROM_ONE_PLACE = 4;

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Path folder;
    private final Semaphore making = new Semaphore(MADE_AT_ONCE, true);
    private final Semaphore held;
    private final int heldFromOnePlace;
    private final Duration longest;
    private final Map<String, Integer> heldBy = new ConcurrentHashMap<>();

    @Autowired
    Spool(ServeOptions options) {
        this(options.home().resolve("spool"), HELD_AT_ONCE, HELD_FROM_ONE_PLACE, LONGEST);
    }

    /** @param longest how long a file is sent before whoever reads it is left */
    Spool(Path folder, int held, int heldFromOnePlace, Duration longest) {
        this.folder = folder;
        this.held = new Semaphore(held);
        this.heldFromOnePlace = heldFromOnePlace;
        this.longest = longest;
    }

    /** Writes what the file is to hold, and leaves it open. */
    interface Making {
        void make(OutputStream to) throws IOException;
    }

    /** Sends a finished file. */
    interface Sending {
        void send(long size, InputStream file) throws IOException;
    }

    /** Learns how large a file would be. */
    interface Measuring {
        void measure(long size);
    }

    /**
     * Makes a file and sends it.
     *
     * @param place from where it is asked for
     * @return false if there is no room for it now; nothing has been made or sent
     * @throws IOException if it cannot be made or sent, or has been sent for too long
     */
    boolean through(String place, Making made, Sending sent) throws IOException {
        if (!held.tryAcquire()) {
            return false;
        }
        try {
            return heldBy.merge(place, 1, Integer::sum) <= heldFromOnePlace && through(made, sent);
        } finally {
            heldBy.computeIfPresent(place, (name, count) -> count == 1 ? null : count - 1);
            held.release();
        }
    }

    private boolean through(Making made, Sending sent) throws IOException {
        try (var file = nameless()) {
            if (!inTurn(made, Channels.newOutputStream(file))) {
                return false;
            }
            long size = file.size();
            file.position(0);
            sent.send(size, new InTime(Channels.newInputStream(file), longest));
            return true;
        }
    }

    /**
     * Learns all about a file that nobody is sent, and keeps nothing of it.
     *
     * @return false if there is no room for it now
     */
    boolean measured(Making made, Measuring measuring) throws IOException {
        var counted = new Counted();
        if (!inTurn(made, counted)) {
            return false;
        }
        measuring.measure(counted.size);
        return true;
    }

    /** An empty file to write and to read again, of which nothing is left when it is closed. */
    FileChannel nameless() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve(UUID.randomUUID().toString()),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private boolean inTurn(Making made, OutputStream to) throws IOException {
        if (!comesToTurn()) {
            return false;
        }
        try {
            var out = new BufferedOutputStream(to);
            made.make(out);
            out.flush();
            return true;
        } finally {
            making.release();
        }
    }

    private boolean comesToTurn() {
        try {
            return making.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What can be read for so long and no longer. */
    private static final class InTime extends FilterInputStream {
        private final long until;

        InTime(InputStream in, Duration longest) {
            super(in);
            until = System.nanoTime() + longest.toNanos();
        }

        @Override
        public int read() throws IOException {
            hurry();
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            hurry();
            return super.read(into, offset, length);
        }

        private void hurry() throws IOException {
            if (System.nanoTime() - until > 0) {
                throw new IOException("It is read too slowly");
            }
        }
    }

    /** Where bytes go that are only counted. */
    private static final class Counted extends OutputStream {
        private long size;

        @Override
        public void write(int one) {
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            size += count;
        }
    }
}
