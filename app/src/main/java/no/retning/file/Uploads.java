package no.retning.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.file.Received.Refused;
import no.retning.file.Received.Taken;
import no.retning.file.Refusal.Reason;
import no.retning.file.StoredFile.State;
import no.retning.file.internal.Gate;
import no.retning.file.internal.Hazard;
import no.retning.file.internal.Inspection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The gate for files: every one that comes in from outside, by whatever way, comes through here. */
@Component
public class Uploads {
    private final FileStore store;
    private final Inspection inspection;
    private final long largest;
    private final int most;

    Uploads(
            FileStore store,
            Inspection inspection,
            @Value("${retning.file.largest}") DataSize largest,
            @Value("${retning.file.most}") int most) {
        this.store = store;
        this.inspection = inspection;
        this.largest = largest.toBytes();
        this.most = most;
    }

    /** How many bytes a file may have. */
    public long largest() {
        return largest;
    }

    /**
     * Takes a file in or says why not; of a refused file nothing is left, nor of one that was new when the transaction that it
     * came in is rolled back.
     *
     * @param declaredName what the sender calls it
     * @param declaredType the media type that the sender says it has, or null
     * @throws UncheckedIOException if it cannot be read or stored
     */
    public Received receive(Actor actor, InputStream in, String declaredName, @Nullable String declaredType) {
        var name = FileName.of(declaredName);
        try {
            var file = Files.createTempFile(store.incoming(), "in", ".part");
            try {
                return new Taken(take(actor, in, file, name, declaredType));
            } catch (Hazard hazard) {
                return new Refused(name, hazard.refusal());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Lets a file through the same gate only to be read: nobody keeps it, and it is not noted that it came.
     *
     * @param most how many bytes it may have
     * @return closed by the caller
     * @throws UncheckedIOException if it cannot be read
     */
    public Looked look(InputStream in, String declaredName, @Nullable String declaredType, long most) {
        try {
            var file = Files.createTempFile(store.incoming(), "look", ".part");
            boolean through = false;
            try {
                var sha256 = copy(in, file, most);
                Gate.check(file, FileName.of(declaredName), declaredType);
                through = true;
                return new Looked.Through(file, sha256);
            } catch (Hazard hazard) {
                return new Looked.Refused(hazard.refusal());
            } finally {
                if (!through) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Receipt take(Actor actor, InputStream in, Path file, FileName name, @Nullable String declared)
            throws Hazard, IOException {
        var sha256 = copy(in, file, largest);
        var type = Gate.check(file, name, declared);
        var state = inspection.isScanning() ? State.QUARANTINED : State.CLEAN;
        var receipt = store.take(file, sha256, type, state, name.as(type), actor.account());
        inspection.wake();
        return receipt;
    }

    private static String copy(InputStream in, Path file, long most) throws Hazard, IOException {
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            var window = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(window); read >= 0; read = in.read(window)) {
                size += read;
                if (size > most) {
                    throw new Hazard(Reason.LARGE, Long.toString(most / (1024 * 1024)));
                }
                out.write(window, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Why a thing that has so many files may not have another; empty where it may. */
    public Optional<Refusal> refusalOfAnother(int present) {
        return present < most ? Optional.empty() : Optional.of(new Refusal(Reason.COUNT, Integer.toString(most)));
    }

    /**
     * What this actor sent earlier and has not lost with a form that was refused; nobody uses another's, nor one that has lain so
     * long that it is about to be taken away.
     */
    public Optional<Receipt> receipt(Actor actor, UUID id) {
        return store.receipt(id)
                .filter(receipt -> Objects.equals(receipt.account(), actor.account()))
                .filter(receipt -> !store.isGivenUp(receipt.file().sha256()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
