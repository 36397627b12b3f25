package no.retning.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files that came with a form, by the name of their field; a field left empty sends none. */
final class SentFiles {
    private final Map<String, Part> parts;

    private SentFiles(Map<String, Part> parts) {
        this.parts = parts;
    }

    static SentFiles none() {
        return new SentFiles(new HashMap<>());
    }

    static SentFiles of(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return none();
        }
        try {
            var parts = new HashMap<String, Part>();
            for (var part : request.getParts()) {
                var name = part.getSubmittedFileName();
                if (name != null && !name.isBlank()) {
                    parts.putIfAbsent(part.getName(), part);
                }
            }
            return new SentFiles(parts);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (ServletException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Once a file is in the store it is not sent to it again. */
    void taken(String field) {
        parts.remove(field);
    }

    Optional<Part> of(String field) {
        return Optional.ofNullable(parts.get(field));
    }
}
