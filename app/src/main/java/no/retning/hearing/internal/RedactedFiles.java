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
 * replaced or taken away.
 */
record RedactedFiles(Uploads uploads, Actor by) {
    private static final String FIELD = "redacted.";
    private static final String KEPT = ".kept";
    private static final String REMOVE = ".remove";

    private FileField field(int index) {
        return new FileField(uploads, by, FIELD + index);
    }

    void put(Map<String, String> values, int index, @Nullable NamedFile file) {
        if (file != null) {
            values.put(FIELD + index + KEPT, file.name());
        }
    }

    List<Part> parts(Form form, int index) {
        var parts = new ArrayList<>(List.of(field(index).part(form, "screening.redacted")));
        var kept = form.value(FIELD + index + KEPT);
        if (!kept.isEmpty()) {
            parts.add(form.tick(FIELD + index + REMOVE, "screening.redacted.remove"));
        }
        return parts;
    }

    /** What is to lie beside the file, or null; notes where it is the very file, or another that came with the answer. */
    @Nullable
    NamedFile read(Form form, int index, HearingAnswer answer, Screening screening) {
        var before = present(answer.content().files().get(index).sha256(), screening);
        before.ifPresent(file -> form.values().put(FIELD + index + KEPT, file.name()));
        var sent = field(index).read(form);
        if (sent.isEmpty()) {
            return form.isTicked(FIELD + index + REMOVE) ? null : orNull(before);
        }
        var file = sent.get().file();
        if (answer.content().files().stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
            form.wrong(FIELD + index, "screening.wrong.redactedSame");
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
