package no.retning.hearing.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.access.Actor;
import no.retning.edition.NamedFile;
import no.retning.file.Receipt;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerDrafts;
import no.retning.page.PaceLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The files that are sent with an answer: one after the other, and no more in all than one answer needs. */
@Component
final class AnswerFiles {
    private static final int FILES = AnswerDrafts.MOST_FILES;
    private static final String FILE = "file.";
    private static final String REMOVE = ".remove";

    private final Uploads uploads;
    private final AnswerDrafts drafts;
    private final PaceLimit limit;

    AnswerFiles(
            Uploads uploads,
            AnswerDrafts drafts,
            @Value("${retning.hearing.files-per-minute-from-one-place:250MB}") DataSize perPlace,
            @Value("${retning.hearing.files-per-minute:4GB}") DataSize inAll) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.limit = new PaceLimit(perPlace.toBytes(), inAll.toBytes(), Duration.ofMinutes(1));
    }

    List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        boolean room = true;
        for (int at = 0; at < FILES && room; at++) {
            parts.add(field(at).part(form, "hearing.file"));
            room = !form.value(FILE + at).isEmpty();
            if (room) {
                parts.add(form.tick(FILE + at + REMOVE, "hearing.file.remove"));
            }
        }
        return parts;
    }

    private FileField field(int at) {
        return new FileField(uploads, Actor.PUBLIC, FILE + at);
    }

    /** The names under which receipts of files are kept. */
    static List<String> names() {
        var names = new ArrayList<String>();
        for (int at = 0; at < FILES; at++) {
            names.add(FILE + at);
        }
        return names;
    }

    /**
     * Takes in the files that came with a form, and drops those that are to go; notes what is refused.
     *
     * @param address where they come from
     */
    void take(AnswerDraft draft, String address, Form form) {
        for (int at = 0; at < FILES; at++) {
            var field = field(at);
            field.sent(form).ifPresent(bytes -> take(draft, address, field, bytes, form));
            if (form.isTicked(FILE + at + REMOVE)) {
                form.values().remove(FILE + at);
            }
            form.values().remove(FILE + at + REMOVE);
        }
        closeGaps(form.values());
    }

    private void take(AnswerDraft draft, String address, FileField field, long bytes, Form form) {
        if (!limit.admits(address, bytes)) {
            field.refuse(form, "hearing.wrong.filesNow");
        } else if (!drafts.admitFile(draft.id(), bytes)) {
            field.refuse(form, "hearing.wrong.files", AnswerDrafts.MOST_FILES, AnswerDrafts.MOST_MEGABYTES);
        } else if (field.read(form).isEmpty()) {
            // What the gate refuses leaves nothing here.
            drafts.returnFile(draft.id(), bytes);
        }
    }

    private static void closeGaps(Map<String, String> values) {
        var kept = new ArrayList<String>();
        for (var name : names()) {
            var receipt = values.remove(name);
            if (receipt != null && !receipt.isBlank()) {
                kept.add(receipt);
            }
        }
        for (int at = 0; at < kept.size(); at++) {
            values.put(FILE + at, kept.get(at));
        }
    }

    /** What would be sent. */
    List<NamedFile> named(Form form) {
        var files = new ArrayList<NamedFile>();
        for (int at = 0; at < FILES; at++) {
            field(at).read(form).map(AnswerFiles::named).ifPresent(files::add);
        }
        return files;
    }

    private static NamedFile named(Receipt receipt) {
        var file = receipt.file();
        return new NamedFile(file.sha256(), receipt.name().text(), file.type().mediaType(), file.size());
    }
}
