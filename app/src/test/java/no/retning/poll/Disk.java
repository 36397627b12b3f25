package no.retning.poll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.TestInstance;

/**
 * Everything that somebody finds who gets hold of the disk of the database, or of a backup of its files, and of the logs:
 * byte for byte, with rows that are deleted and not yet overwritten. Each byte is a character, so that words of ASCII can be
 * looked for.
 *
 * @param files by where they were found: {@code wal/…}, {@code data/…}, {@code log/…}
 */
record Disk(Map<String, String> files) {
    private static final int WAL_PAGE = 8192;
    private static final int HEADER = 24;
    private static final int FIRST_HEADER = 40;

    /** Where the write-ahead log has come to. */
    static String position(TestInstance instance) throws SQLException {
        try (var connection = instance.database().connect()) {
            return one(connection, "select pg_walfile_name(pg_current_wal_lsn())");
        }
    }

    /**
     * What is there now, written out.
     *
     * @param since the file of the write-ahead log to begin with; what lies before is older than what is looked for
     */
    static Disk of(TestInstance instance, String since) throws SQLException, IOException {
        try (var connection = instance.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            statement.execute("select pg_switch_wal()");
            var last = position(instance);
            var data = Path.of(one(connection, "show data_directory"));
            var ours = one(connection, "select oid from pg_database where datname = current_database()");
            var files = new TreeMap<String, String>();
            read(files, "data", data.resolve("base").resolve(ours));
            read(files, "wal", data.resolve("pg_wal"));
            // Files that the server has put ready for later bear names beyond the last.
            files.keySet()
                    .removeIf(name -> name.startsWith("wal/")
                            && (name.compareTo("wal/" + since) < 0 || name.compareTo("wal/" + last) > 0));
            put(files, "log/postgres", data.getParent().resolveSibling("postgres.log"));
            put(files, "log/retning", Path.of("target", "retning.log"));
            return new Disk(files);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void read(Map<String, String> files, String as, Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.list(folder)) {
            found = all.filter(Files::isRegularFile).toList();
        }
        for (var file : found) {
            put(files, as + "/" + file.getFileName(), file);
        }
        if (as.equals("wal")) {
            files.replaceAll((name, text) -> name.startsWith("wal/") ? records(text) : text);
        }
    }

    /** The write-ahead log without the headers of its pages, which may stand in the middle of a word. */
    private static String records(String segment) {
        var records = new StringBuilder(segment.length());
        for (int page = 0; page < segment.length(); page += WAL_PAGE) {
            int header = page == 0 ? FIRST_HEADER : HEADER;
            records.append(
                    segment, Math.min(page + header, segment.length()), Math.min(page + WAL_PAGE, segment.length()));
        }
        return records.toString();
    }

    private static void put(Map<String, String> files, String as, Path file) throws IOException {
        files.put(as, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    /** Where any of these is found. */
    List<String> having(Collection<String> words) {
        return files.entrySet().stream()
                .filter(file -> words.stream().anyMatch(file.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
