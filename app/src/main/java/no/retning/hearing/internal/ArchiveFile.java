package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;

/**
 * A file that came with an answer, which may have come otherwise with each sending: it is the same one while it has the same name.
 *
 * @param place among the files of the answer, from 1
 * @param versions the first first, each once
 */
record ArchiveFile(int place, List<Version> versions) {
    /** @param path where it lies in the delivery */
    record Version(String path, NamedFile file) {}

    /** The same name may stand twice in a sending. */
    private record Name(String name, int time) {}

    private record Sent(int revision, NamedFile file) {}

    /**
     * Those of an answer: first those of its last sending in their order, then those that it had before.
     *
     * @param sendings the latest first
     * @param path of a name among the documents of the answer
     */
    static List<ArchiveFile> of(List<ArchiveSending> sendings, UnaryOperator<String> path) {
        var all = new LinkedHashMap<Name, List<Sent>>();
        for (var sending : sendings) {
            var times = new HashMap<String, Integer>();
            for (var file : sending.files()) {
                var name = new Name(file.name(), times.merge(file.name(), 1, Integer::sum));
                var sent = all.computeIfAbsent(name, first -> new ArrayList<>());
                if (sent.stream().noneMatch(other -> other.file().sha256().equals(file.sha256()))) {
                    sent.add(new Sent(sending.revision(), file));
                }
            }
        }
        int latest = sendings.isEmpty() ? 0 : sendings.getFirst().revision();
        var files = new ArrayList<ArchiveFile>();
        for (var sent : all.values()) {
            int place = files.size() + 1;
            files.add(new ArchiveFile(
                    place,
                    sent.reversed().stream()
                            .map(one -> new Version(path.apply(name(place, one, latest)), one.file()))
                            .toList()));
        }
        return files;
    }

    private static String name(int place, Sent sent, int latest) {
        var name = FileName.of(sent.file().name()).text();
        return sent.revision() == latest
                ? "vedlegg-%d-%s".formatted(place, name)
                : "vedlegg-%d-svar-%d-%s".formatted(place, sent.revision(), name);
    }

    /** What everybody may have in its place, the first of it, the second …; no file that came is called so. */
    Version redacted(int number, NamedFile file, UnaryOperator<String> path) {
        return new Version(
                path.apply("skjermet-%d-%d-%s"
                        .formatted(place, number, FileName.of(file.name()).text())),
                file);
    }

    boolean has(String sha256) {
        return versions.stream().anyMatch(one -> one.file().sha256().equals(sha256));
    }
}
