package no.retning.file.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.retning.file.FileStore;
import no.retning.instance.Exporter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes away files that nothing names; {@code export unheld-files} lists them, and takes none away. */
@Component
public class FileSweep implements Exporter {
    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    private final FileStore store;

    FileSweep(FileStore store) {
        this.store = store;
    }

    @Scheduled(cron = "0 45 3 * * *")
    void everyNight() {
        store.sweep().forEach(sha256 -> LOG.info("The file {} was taken away: nothing named it", sha256));
    }

    /** Takes away what a process leaves that is killed between the database and the disk; at the start, and once a day. */
    @Scheduled(fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    public void tidy() {
        var stray = store.stray();
        try {
            for (var file : stray.cutOff()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException fault) {
            LOG.warn("What never came all the way in cannot be taken away", fault);
        }
        if (stray.ofThisDatabase()) {
            stray.unknown().forEach(sha256 -> {
                store.clear(sha256);
                LOG.info("The bytes of {} were taken away: the database does not know them", sha256);
            });
        } else if (!stray.unknown().isEmpty()) {
            LOG.warn(
                    "The database knows none of the {} files in the home, so they are left: are they those of another database?",
                    stray.unknown().size());
        }
    }

    @Override
    public String kind() {
        return "unheld-files";
    }

    /** One a line: its hash, how many bytes it has, its type and when it came. */
    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        for (var file : store.unheld()) {
            to.write("%s\t%d\t%s\t%s%n"
                    .formatted(file.sha256(), file.size(), file.type().mediaType(), file.receivedAt())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
