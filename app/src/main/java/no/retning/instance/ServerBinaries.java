package no.retning.instance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, carried in a jar and unpacked once. */
final class ServerBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;

    private ServerBinaries() {}

    /** Unpacks into a directory named after the archive's checksum, so that a new version never meets an old one's files. */
    static Path unpack(Path parent) throws IOException {
        URL archive = ServerBinaries.class.getResource(ARCHIVE);
        if (archive == null || !(archive.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("there is no embedded PostgreSQL for this machine; set RETNING_DATABASE_URL instead");
        }
        Path unpacked = parent.resolve(
                HexFormat.of().toHexDigits(connection.getJarEntry().getCrc(), 8));
        if (Files.isDirectory(unpacked)) {
            return unpacked;
        }
        Home.makePrivate(parent);
        Path fresh = Files.createTempDirectory(parent, "new");
        try (var in = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(connection.getInputStream())))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                write(entry, in, fresh);
            }
        } catch (IOException fault) {
            delete(fresh);
            throw fault;
        }
        Files.move(fresh, unpacked);
        return unpacked;
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream in, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive of PostgreSQL holds an unsafe path: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, target);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
