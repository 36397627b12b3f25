package no.retning.file;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file in the store.
 *
 * @param sha256 64 small hexadecimal digits, which are also its address
 * @param size in bytes
 * @param scannedAt when a virus scanner spoke; null where none is connected or it has not yet
 * @param signature what the scanner called the virus, or null
 */
public record StoredFile(
        String sha256,
        long size,
        FileType type,
        State state,
        @Nullable Instant scannedAt,
        @Nullable String signature,
        Reading reading,
        Instant receivedAt) {

    /** Only a clean file leaves the store. */
    public enum State {
        QUARANTINED,
        CLEAN,
        INFECTED
    }

    /** Whether its text has been read out, for search and for imports. */
    public enum Reading {
        WAITING,
        DONE,
        FAILED,
        NONE
    }

    public boolean isReleased() {
        return state == State.CLEAN;
    }

    /** Where it is fetched under this name, as in {@code /filer/…/Innkalling.pdf}. */
    public String address(FileName name) {
        return "/filer/" + sha256 + "/" + name.as(type).pathPart();
    }

    /** What the scanner says against it, as words name it. */
    public Optional<Refusal> refusal() {
        return state == State.INFECTED
                ? Optional.of(new Refusal(Refusal.Reason.INFECTED, signature == null ? "" : signature))
                : Optional.empty();
    }
}
