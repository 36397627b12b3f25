package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.edition.NamedFile;
import no.retning.file.FileType;
import no.retning.formats.noark.Dokumentbeskrivelse;
import no.retning.formats.noark.Dokumentobjekt;
import no.retning.formats.noark.Dokumentobjekt.Variantformat;
import no.retning.formats.noark.Hendelse;
import no.retning.formats.noark.Skjerming;
import no.retning.hearing.AnswerText;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;
import no.retning.hearing.Withholding.Part;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an answer as the archives keep them: its words in every sending, without what is withheld too, and then each
 * file that came with it, as it was in every sending.
 *
 * @param sendings of the answer, the latest first
 * @param screening as it is decided; null where there is none
 */
record ArchiveDocuments(
        HearingAnswer answer,
        List<ArchiveSending> sendings,
        @Nullable Screening screening,
        AnswerText text,
        ArchiveGrounds grounds) {
    /** The PRONOM number of plain text. */
    private static final String PLAIN = "x-fmt/111";

    private static final String LETTER = "Brev";
    private static final String FOLDER = "dokumenter/";

    /** A file of the delivery that is made for it. */
    record Made(String path, byte[] content) {}

    /** The words in every sending, the first first; then without what is withheld, where some of it is. */
    List<Made> made() {
        var made = new ArrayList<Made>();
        for (var sending : sendings.reversed()) {
            made.add(new Made(
                    path("svar-" + sending.revision() + ".txt"), bytes(text.whole(answer, sending.content()))));
        }
        if (screening != null && isPartly()) {
            made.add(new Made(path("svar-skjermet.txt"), bytes(text.redacted(answer, screening))));
        }
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return FOLDER + answer.number() + "/" + name;
    }

    /** The files that came with it. */
    List<ArchiveFile> files() {
        return ArchiveFile.of(sendings, this::path);
    }

    /** What everybody may have in place of a file that came with it, each once. */
    List<ArchiveFile.Version> redacted(ArchiveFile file) {
        var redacted = withheld().stream()
                .filter(one -> file.has(String.valueOf(one.file())))
                .map(Withholding::redacted)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return IntStream.range(0, redacted.size())
                .mapToObj(at -> file.redacted(at + 1, redacted.get(at), this::path))
                .toList();
    }

    /** A file as it was in every sending, and what everybody may have in its place. */
    List<ArchiveFile.Version> all(ArchiveFile file) {
        var all = new ArrayList<>(file.versions());
        all.addAll(redacted(file));
        return all;
    }

    private static String format(NamedFile file) {
        return FileType.byMediaType(file.mediaType()).map(FileType::extension).orElse("bin");
    }

    private List<Withholding> withheld() {
        return screening == null ? List.of() : screening.withheld();
    }

    private boolean isPartly() {
        return withheld().stream().anyMatch(one -> one.part() == Part.POINT);
    }

    List<Dokumentbeskrivelse> described(Hendelse came) {
        var documents = new ArrayList<Dokumentbeskrivelse>();
        documents.add(words(came));
        files().forEach(file -> documents.add(described(file, came)));
        return documents;
    }

    private Dokumentbeskrivelse words(Hendelse came) {
        var objects = new ArrayList<Dokumentobjekt>();
        var made = made();
        for (int at = 0; at < made.size(); at++) {
            var one = made.get(at);
            boolean redacted = at >= sendings.size();
            objects.add(new Dokumentobjekt(
                    id(one.path()),
                    redacted ? sendings.size() : at + 1,
                    redacted ? Variantformat.SKJERMET : Variantformat.ARKIV,
                    PLAIN,
                    came,
                    one.path(),
                    HexFormat.of().formatHex(Sha256.of(one.content())),
                    one.content().length));
        }
        return new Dokumentbeskrivelse(
                id(path("svar")),
                LETTER,
                answer.title().byLanguage().values().iterator().next(),
                came,
                grounds.of(
                        withheld().stream()
                                .filter(one -> one.part() == Part.WHOLE || one.part() == Part.POINT)
                                .toList(),
                        isPartly() && grounds.of(whole(), Skjerming.Dokument.HELE) == null
                                ? Skjerming.Dokument.DELER
                                : Skjerming.Dokument.HELE),
                objects);
    }

    private List<Withholding> whole() {
        return withheld().stream().filter(one -> one.part() == Part.WHOLE).toList();
    }

    private Dokumentbeskrivelse described(ArchiveFile file, Hendelse came) {
        var versions = file.versions();
        var latest = versions.getLast();
        var objects = new ArrayList<Dokumentobjekt>();
        for (var one : versions) {
            objects.add(new Dokumentobjekt(
                    id(one.path() + "/1"),
                    objects.size() + 1,
                    Variantformat.PRODUKSJON,
                    format(one.file()),
                    came,
                    one.path(),
                    one.file().sha256(),
                    one.file().size()));
        }
        for (var one : redacted(file)) {
            objects.add(new Dokumentobjekt(
                    id(one.path()),
                    versions.size(),
                    Variantformat.SKJERMET,
                    format(one.file()),
                    came,
                    one.path(),
                    one.file().sha256(),
                    one.file().size()));
        }
        return new Dokumentbeskrivelse(
                id(latest.path()),
                LETTER,
                latest.file().name(),
                came,
                grounds.of(
                        withheld().stream()
                                .filter(one -> one.part() == Part.WHOLE
                                        || one.part() == Part.FILE && file.has(String.valueOf(one.file())))
                                .toList(),
                        redacted(file).isEmpty() || grounds.of(whole(), Skjerming.Dokument.HELE) != null
                                ? Skjerming.Dokument.HELE
                                : Skjerming.Dokument.DELER),
                objects);
    }

    private UUID id(String path) {
        return UUID.nameUUIDFromBytes((answer.header().id() + "/" + path).getBytes(StandardCharsets.UTF_8));
    }
}
