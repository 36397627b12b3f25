package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.edition.NamedFile;
import no.retning.file.Receipt;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Paper;
import no.retning.governance.PaperType;
import no.retning.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form of a paper. Its names begin with {@code paper}, since it stands beside the form of the case.
 *
 * @param file null for one that exists, whose file stays: another file is another version
 * @param versions what it can replace
 */
record PaperSheet(@Nullable FileField file, List<Paper> versions) implements Sheet<Paper> {
    static final String FILE = "paper.file";

    /** The same for one that exists. */
    static PaperSheet forChange() {
        return new PaperSheet(null, List.of());
    }

    @Override
    public Map<String, String> values(Paper paper) {
        var values = new TreeMap<String, String>();
        values.put("paper.type", paper.type().code());
        Form.put(values, "paper.title", paper.title());
        Form.put(values, "paper.sensitiveTitle", paper.sensitiveTitle());
        values.put("paper.version", paper.versionLabel());
        values.put("paper.withheld", paper.withheld());
        values.put("paper.replaces", Objects.toString(paper.header().predecessor(), ""));
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        if (file != null) {
            parts.add(file.demandedPart(form, "paper.file"));
        }
        parts.add(form.demandedTexts("paper.title", "paper.title", 1));
        parts.add(form.select(
                "paper.type",
                "paper.type",
                Arrays.stream(PaperType.values())
                        .map(type -> form.choice(
                                "paper.type", type.code(), form.words().of("paper.type." + type.code())))
                        .toList()));
        parts.add(form.line("paper.version", "paper.version"));
        if (!versions.isEmpty()) {
            parts.add(form.select("paper.replaces", "paper.instead", choices(form)));
        }
        parts.add(form.line("paper.withheld", "paper.withheld"));
        parts.add(form.texts("paper.sensitiveTitle", "paper.sensitiveTitle", 1));
        return parts;
    }

    private List<Choice> choices(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("paper.replaces", "", form.words().of("paper.instead.none")));
        for (var version : versions) {
            var title = form.reading().text(version.title()).text();
            choices.add(form.choice(
                    "paper.replaces",
                    version.header().id().toString(),
                    version.versionLabel().isBlank() ? title : title + ", " + version.versionLabel()));
        }
        return choices;
    }

    @Override
    public Paper read(Paper paper, Form form) {
        var title = form.demandedText("paper.title");
        var type = type(form);
        var before = file == null ? null : replaced(form);
        var named = file == null ? paper.file() : named(form, file);
        if (!form.isRight() || named == null || type == null) {
            return paper;
        }
        var header = paper.header();
        return new Paper(
                file == null
                        ? header
                        : header.after(before == null ? null : before.header().id()),
                paper.caseId(),
                paper.body(),
                type,
                title,
                form.text("paper.sensitiveTitle"),
                form.value("paper.version"),
                file == null ? paper.replaces() : before == null ? "" : before.versionLabel(),
                named,
                paper.late(),
                form.value("paper.withheld"));
    }

    private static @Nullable PaperType type(Form form) {
        var type = Arrays.stream(PaperType.values())
                .filter(one -> one.code().equals(form.value("paper.type")))
                .findFirst();
        if (type.isEmpty()) {
            form.wrong("paper.type", "form.wrong.choice");
        }
        return type.orElse(null);
    }

    private @Nullable Paper replaced(Form form) {
        UUID chosen = form.uuid("paper.replaces");
        if (chosen == null) {
            return null;
        }
        var found = versions.stream()
                .filter(version -> version.header().id().equals(chosen))
                .findFirst();
        if (found.isEmpty()) {
            form.wrong("paper.replaces", "form.wrong.choice");
        }
        return found.orElse(null);
    }

    private static @Nullable NamedFile named(Form form, FileField field) {
        return field.demanded(form).map(PaperSheet::named).orElse(null);
    }

    private static NamedFile named(Receipt receipt) {
        var file = receipt.file();
        return new NamedFile(file.sha256(), receipt.name().text(), file.type().mediaType(), file.size());
    }
}
