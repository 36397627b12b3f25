package no.retning.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.file.FileType;
import no.retning.file.Receipt;
import no.retning.file.Received;
import no.retning.file.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * A field for a file. The form carries the receipt of what was taken in, so that a file is sent once however often the form
 * must be put right; what the gate refuses is said beside the field, and the rest of the form is as it was.
 *
 * @param name of the field; the receipt travels as its value, the file beside it
 * @param types what is asked for; that another is sent is for the reader of the file to say
 */
public record FileField(Uploads uploads, Actor actor, String name, List<FileType> types) {
    /** What tables are read from. */
    public static final List<FileType> TABLES = List.of(FileType.CSV, FileType.XLSX);

    private static final String SENT = ".file";

    /** For whatever the gate takes. */
    public FileField(Uploads uploads, Actor actor, String name) {
        this(uploads, actor, name, List.of(FileType.values()));
    }

    /** What was sent now or with an earlier try; empty where there is nothing, or it was refused. */
    public Optional<Receipt> read(Form form) {
        var part = form.files().of(name + SENT);
        if (part.isEmpty()) {
            return earlier(form);
        }
        try (var in = part.get().getInputStream()) {
            var declared = String.valueOf(part.get().getSubmittedFileName());
            return switch (uploads.receive(actor, in, declared, part.get().getContentType())) {
                case Received.Taken taken -> {
                    form.values().put(name, taken.receipt().id().toString());
                    form.files().taken(name + SENT);
                    yield Optional.of(taken.receipt());
                }
                case Received.Refused refused -> {
                    form.wrong(
                            name,
                            refused.refusal().reason().key(),
                            refused.refusal().detail());
                    yield Optional.empty();
                }
            };
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How many bytes the file has that is sent with this form and not yet taken in; empty where there is none. */
    public Optional<Long> sent(Form form) {
        return form.files().of(name + SENT).map(part -> part.getSize());
    }

    /** Takes what is sent now for not sent, and says why. */
    public void refuse(Form form, String key, Object... details) {
        form.files().taken(name + SENT);
        form.wrong(name, key, details);
    }

    /** As {@link #read}, with a complaint where there is no file. */
    public Optional<Receipt> demanded(Form form) {
        var receipt = read(form);
        if (receipt.isEmpty()) {
            form.wrong(name, "file.missing");
        }
        return receipt;
    }

    private Optional<Receipt> earlier(Form form) {
        var id = form.uuid(name);
        return id == null ? Optional.empty() : uploads.receipt(actor, id);
    }

    /** The field as the form shows it. */
    public Part part(Form form, String key) {
        return part(form, key, false);
    }

    public Part demandedPart(Form form, String key) {
        return part(form, key, true);
    }

    private Part part(Form form, String key, boolean demanded) {
        var named = types.stream().map(FileType::name).collect(Collectors.joining(", "));
        var hint = form.words().of("file.types", named, uploads.largest() / (1024 * 1024));
        var field = form.field(name, key).hint(hint);
        var accept = types.stream()
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
        return new Part.Upload(demanded ? field.demanded() : field, name + SENT, accept, kept(form));
    }

    private @Nullable String kept(Form form) {
        return earlier(form).map(receipt -> receipt.name().text()).orElse(null);
    }
}
