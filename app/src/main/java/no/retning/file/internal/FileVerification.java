package no.retning.file.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import no.retning.file.FileStore;
import no.retning.file.StoredFile;
import no.retning.instance.Verifier;
import org.springframework.stereotype.Component;

/** Checks that every file that the database knows is there, and is what it was. */
@Component
class FileVerification implements Verifier {
    private final FileStore store;

    FileVerification(FileStore store) {
        this.store = store;
    }

    @Override
    public Report verify() {
        var problems = new ArrayList<String>();
        var files = store.all();
        files.forEach(file -> problem(file).ifPresent(problems::add));
        return new Report(
                "%d files, of which nothing names %d that came a week ago or more; beside them lie %d that the database does not know"
                        .formatted(
                                files.size(),
                                store.unheld().size(),
                                store.stray().unknown().size()),
                problems);
    }

    private Optional<String> problem(StoredFile file) {
        var path = store.path(file.sha256());
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var window = new byte[64 * 1024];
            for (int read = in.read(window); read >= 0; read = in.read(window)) {
                digest.update(window, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).equals(file.sha256())
                    ? Optional.empty()
                    : Optional.of("file " + file.sha256() + ": does not match its hash");
        } catch (NoSuchFileException gone) {
            return Optional.of("file " + file.sha256() + ": is missing");
        } catch (IOException fault) {
            return Optional.of("file " + file.sha256() + ": cannot be read (" + fault.getMessage() + ")");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
