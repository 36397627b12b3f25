package no.retning.strategy.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.edition.NamedFile;
import no.retning.file.Receipt;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.strategy.ArchivedCopy;
import no.retning.strategy.GuidingDocument;

/** The form in which a copy of a document is put away. */
record CopySheet(FileField file) implements Sheet<GuidingDocument> {
    static final String FILE = "copy";

    private static final String TAKEN = "taken";
    private static final String SHOWN = "shown";

    @Override
    public Map<String, String> values(GuidingDocument document) {
        var values = new TreeMap<String, String>();
        var copy = document.copy();
        if (copy != null) {
            values.put(TAKEN, copy.taken().toString());
            values.put(SHOWN, copy.shown() ? "true" : "");
        }
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                file.demandedPart(form, "strategy.document.copy"),
                form.demandedDate(TAKEN, "strategy.document.copy.taken"),
                form.tick(SHOWN, "strategy.document.copy.shown"));
    }

    @Override
    public GuidingDocument read(GuidingDocument document, Form form) {
        var sent = file.demanded(form).map(CopySheet::named).orElse(null);
        var taken = form.demandedDay(TAKEN);
        boolean shown = form.isTicked(SHOWN);
        if (shown && document.licence().isEmpty()) {
            form.wrong(SHOWN, "strategy.document.wrong.licence");
        }
        return document.keeping(sent == null ? null : new ArchivedCopy(sent, taken, shown));
    }

    private static NamedFile named(Receipt receipt) {
        var file = receipt.file();
        return new NamedFile(file.sha256(), receipt.name().text(), file.type().mediaType(), file.size());
    }
}
