package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.file.FileType;
import no.retning.formats.noark.Dokumentbeskrivelse;
import no.retning.formats.noark.Dokumentobjekt;
import no.retning.formats.noark.Dokumentobjekt.Variantformat;
import no.retning.formats.noark.Hendelse;
import no.retning.formats.noark.Skjerming;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.AnswerText;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;
import no.retning.hearing.Withholding.Part;
import no.retning.record.Json;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an answer as the archives keep them: its words in every sending, without what is withheld too, and then each
 * file that came with it.
 *
 * @param receipts of the answer, the latest first
 * @param screening as it is decided; null where there is none
 */
record ArchiveDocuments(
        HearingAnswer answer,
        List<AnswerReceipt> receipts,
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
        for (var receipt : receipts.reversed()) {
            made.add(new Made(
                    path("svar-" + receipt.revision() + ".txt"),
                    bytes(text.whole(
                            answer,
                            Json.MAPPER.treeToValue(
                                    Json.parse(receipt.body()).path("content"), AnswerContent.class)))));
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

    /** Where a file that came with it lies in the delivery. */
    String path(int place, NamedFile file) {
        return path("vedlegg-" + (place + 1) + "-" + FileName.of(file.name()).text());
    }

    private List<Withholding> withheld() {
        return screening == null ? List.of() : screening.withheld();
    }

    private boolean isPartly() {
        return withheld().stream().anyMatch(one -> one.part() == Part.POINT);
    }

    List<Dokumentbeskrivelse> described(FileStore store, Hendelse came) {
        var documents = new ArrayList<Dokumentbeskrivelse>();
        documents.add(words(came));
        var files = answer.content().files();
        for (int place = 0; place < files.size(); place++) {
            documents.add(file(place, files.get(place), store, came));
        }
        return documents;
    }

    private Dokumentbeskrivelse words(Hendelse came) {
        var objects = new ArrayList<Dokumentobjekt>();
        var made = made();
        for (int at = 0; at < made.size(); at++) {
            var one = made.get(at);
            boolean redacted = at >= receipts.size();
            objects.add(new Dokumentobjekt(
                    id(one.path()),
                    redacted ? receipts.size() : at + 1,
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

    private Dokumentbeskrivelse file(int place, NamedFile file, FileStore store, Hendelse came) {
        var path = path(place, file);
        var type =
                FileType.byMediaType(file.mediaType()).map(FileType::extension).orElse("bin");
        return new Dokumentbeskrivelse(
                id(path),
                LETTER,
                file.name(),
                came,
                grounds.of(
                        withheld().stream()
                                .filter(one -> one.part() == Part.WHOLE
                                        || one.part() == Part.FILE && Objects.equals(one.file(), file.sha256()))
                                .toList(),
                        Skjerming.Dokument.HELE),
                List.of(new Dokumentobjekt(
                        id(path + "/1"), 1, Variantformat.PRODUKSJON, type, came, path, file.sha256(), file.size())));
    }

    private UUID id(String path) {
        return UUID.nameUUIDFromBytes((answer.header().id() + "/" + path).getBytes(StandardCharsets.UTF_8));
    }
}
