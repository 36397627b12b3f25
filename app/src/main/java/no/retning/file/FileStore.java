package no.retning.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.retning.file.StoredFile.Reading;
import no.retning.file.StoredFile.State;
import no.retning.instance.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where files lie: the bytes below {@code files} in the home, named by their hash; what is known of them in the database. */
@Component
public class FileStore {
    private static final String COLUMNS = """
            f.sha256, f.size, f.media_type, f.state, f.scanned_at, f.signature, f.reading, f.received_at
            """;

    private final JdbcClient sql;
    private final Shelves shelves;
    private final TransactionTemplate alone;

    FileStore(JdbcClient sql, ServeOptions options, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.shelves = new Shelves(options.home().resolve("files"));
    }

    public static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** Where a file's bytes lie, as in {@code files/ab/cdef…}. */
    public Path path(String sha256) {
        return shelves.path(sha256);
    }

    public Optional<StoredFile> find(String sha256) {
        return isHash(sha256)
                ? sql.sql("select " + COLUMNS + " from file.file f where sha256 = :sha256")
                        .param("sha256", bytes(sha256))
                        .query(FileStore::file)
                        .optional()
                : Optional.empty();
    }

    /** What was read out of a file; empty while that has not been done or could not be. */
    public Optional<String> text(String sha256) {
        return sql.sql("select text from file.file where sha256 = :sha256 and text is not null")
                .param("sha256", bytes(sha256))
                .query(String.class)
                .optional();
    }

    public Optional<Receipt> receipt(UUID id) {
        return sql.sql("select r.id, r.name, r.account, " + COLUMNS + """
                 from file.receipt r join file.file f using (sha256) where r.id = :id
                """)
                .param("id", id)
                .query((row, n) -> new Receipt(
                        row.getObject("id", UUID.class),
                        file(row, n),
                        FileName.of(row.getString("name")),
                        row.getObject("account", UUID.class)))
                .optional();
    }

    /** Every file, oldest first. */
    public List<StoredFile> all() {
        return sql.sql("select " + COLUMNS + " from file.file f order by received_at, sha256")
                .query(FileStore::file)
                .list();
    }

    /** Files that wait for the scanner's word, oldest first. */
    public List<StoredFile> quarantined() {
        return sql.sql("select " + COLUMNS + " from file.file f where state = 'quarantined' order by received_at")
                .query(FileStore::file)
                .list();
    }

    /** Files that may be read for their text and have not been, oldest first. */
    public List<StoredFile> unread() {
        return sql.sql("select " + COLUMNS + """
                 from file.file f where reading = 'waiting' and state = 'clean' order by received_at
                """).query(FileStore::file).list();
    }

    /** The folder for files on their way in, on the same disk. */
    public Path incoming() {
        try {
            return shelves.incoming();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * What lies here and should not, since something was cut off: bytes that the database does not know, and files that never came
     * all the way in. What has lain for less than a day may be on its way still.
     */
    public Stray stray() {
        var known = new HashSet<>(sql.sql("select encode(sha256, 'hex') from file.file")
                .query(String.class)
                .list());
        try {
            var lying = shelves.lying();
            var before = Instant.now().minus(Duration.ofDays(1));
            return new Stray(
                    lying.keySet().stream().anyMatch(known::contains),
                    lying.entrySet().stream()
                            .filter(one -> one.getValue().isBefore(before) && !known.contains(one.getKey()))
                            .map(Map.Entry::getKey)
                            .toList(),
                    shelves.cutOff(before));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Files that came a week ago or more and that nothing names, oldest first. */
    public List<StoredFile> unheld() {
        return sql.sql("select " + COLUMNS + """
                 from file.file f where sha256 in (select file.unheld()) order by received_at, sha256
                """).query(FileStore::file).list();
    }

    /** Whether it has been noted that nothing names it, so that nobody begins to. */
    boolean isGivenUp(String sha256) {
        return sql.sql("select exists (select from file.file where sha256 = :sha256 and unheld_since is not null)")
                .param("sha256", bytes(sha256))
                .query(Boolean.class)
                .single();
    }

    /**
     * Notes what nothing names, and takes away what nothing has named for a day since; what is named after all is kept.
     *
     * @return the hashes of what is gone
     */
    public List<String> sweep() {
        List<String> gone = Objects.requireNonNull(
                alone.execute(status -> sql.sql("select encode(sha256, 'hex') from file.sweep() as sha256")
                        .query(String.class)
                        .list()));
        // Whoever brings the same one from here on brings it anew.
        gone.forEach(this::clear);
        return gone;
    }

    /** Puts a checked file in its place and notes that it has come, both or none. One that came before keeps its verdict. */
    @Transactional(rollbackFor = IOException.class)
    Receipt take(Path checked, String sha256, FileType type, State state, FileName name, @Nullable UUID account)
            throws IOException {
        // It is noted first: whoever brings the same one, or clears it away, waits here, and so does this for them.
        if (note(sha256, Files.size(checked), type, state)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        clear(sha256);
                    }
                }
            });
        }
        shelves.keep(checked, sha256);
        var id = sql.sql(
                        "insert into file.receipt (sha256, name, account) values (:sha256, :name, :account) returning id")
                .param("sha256", bytes(sha256))
                .param("name", name.text())
                .param("account", account)
                .query(UUID.class)
                .single();
        return receipt(id).orElseThrow();
    }

    /**
     * Notes that it comes; that nothing names one that is here already holds no longer.
     *
     * @return whether it is new
     */
    private boolean note(String sha256, long size, FileType type, State state) {
        return sql.sql("""
                insert into file.file (sha256, size, media_type, state, reading)
                values (:sha256, :size, :type, :state, :reading)
                on conflict (sha256) do update set unheld_since = null
                returning old.sha256 is null
                """)
                .param("sha256", bytes(sha256))
                .param("size", size)
                .param("type", type.mediaType())
                .param("state", word(state))
                .param("reading", word(type.isImage() ? Reading.NONE : Reading.WAITING))
                .query(Boolean.class)
                .single();
    }

    /** Takes away the bytes of a file that after all did not come; if somebody else brought it meanwhile, they stay. */
    public void clear(String sha256) {
        alone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            // Nobody can bring it while it is noted here, and this note is never kept.
            if (note(sha256, 1, FileType.TXT, State.QUARANTINED)) {
                try {
                    Files.deleteIfExists(path(sha256));
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            }
        });
    }

    /** The scanner's word. @param signature what the virus is called, null where there is none */
    public void judge(String sha256, @Nullable String signature) {
        sql.sql("""
                update file.file set state = :state, signature = :signature, scanned_at = clock_timestamp()
                where sha256 = :sha256 and state = 'quarantined'
                """)
                .param("state", word(signature == null ? State.CLEAN : State.INFECTED))
                .param("signature", signature)
                .param("sha256", bytes(sha256))
                .update();
    }

    /** @param text what was read out of it, null where that failed */
    public void read(String sha256, @Nullable String text) {
        sql.sql("update file.file set reading = :reading, text = :text where sha256 = :sha256")
                .param("reading", word(text == null ? Reading.FAILED : Reading.DONE))
                .param("text", text)
                .param("sha256", bytes(sha256))
                .update();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        var scanned = row.getObject("scanned_at", OffsetDateTime.class);
        return new StoredFile(
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getLong("size"),
                FileType.byMediaType(row.getString("media_type")).orElseThrow(),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                scanned == null ? null : scanned.toInstant(),
                row.getString("signature"),
                Reading.valueOf(row.getString("reading").toUpperCase(Locale.ROOT)),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String sha256) {
        return HexFormat.of().parseHex(sha256);
    }
}
