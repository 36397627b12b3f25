package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.access.Actor;
import no.retning.edition.NamedFile;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which a redacted file is laid beside one that is withheld. What somebody laid there before stays until it is
 * replaced or taken away. A field is named by the hash of the file that is withheld, so that it is never another's.
 */
record RedactedFiles(Uploads uploads, Actor by) {
    private static final String FIELD = "redacted.";
    private static final String KEPT = ".kept";
    private static final String REMOVE = ".remove";

    private FileField field(String of) {
        return new FileField(uploads, by, FIELD + of);
    }

    void put(Map<String, String> values, String of, @Nullable NamedFile file) {
        if (file != null) {
            values.put(FIELD + of + KEPT, file.name());
        }
    }

    List<Part> parts(Form form, String of) {
        var parts = new ArrayList<>(List.of(field(of).part(form, "screening.redacted")));
        var kept = form.value(FIELD + of + KEPT);
        if (!kept.isEmpty()) {
            parts.add(form.tick(FIELD + of + REMOVE, "screening.redacted.remove"));
        }
        return parts;
    }

    /** What is to lie beside the file, or null; notes where it is the very file, or another that came with the answer. */
    @Nullable
    NamedFile read(Form form, String of, HearingAnswer answer, Screening screening) {
        var before = present(of, screening);
        before.ifPresent(file -> form.values().put(FIELD + of + KEPT, file.name()));
        var sent = field(of).read(form);
        if (sent.isEmpty()) {
            return form.isTicked(FIELD + of + REMOVE) ? null : orNull(before);
        }
        var file = sent.get().file();
        if (answer.content().files().stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
            form.wrong(FIELD + of, "screening.wrong.redactedSame");
        }
        return new NamedFile(
                file.sha256(), sent.get().name().text(), file.type().mediaType(), file.size());
    }

    private static Optional<NamedFile> present(String sha256, Screening screening) {
        return screening.withheld().stream()
                .filter(one -> sha256.equals(one.file()))
                .map(Withholding::redacted)
                .filter(one -> one != null)
                .findFirst();
    }

    private static @Nullable NamedFile orNull(Optional<NamedFile> file) {
        return file.isPresent() ? file.get() : null;
    }
}
