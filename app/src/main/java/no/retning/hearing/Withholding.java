package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import no.retning.edition.NamedFile;
import org.jspecify.annotations.Nullable;

/**
 * Something of an answer that is kept from everybody.
 *
 * @param point which point, from 0; null for other parts
 * @param file the hash of which file; null for other parts
 * @param passages which passages of the point; none for all of it
 * @param basis the code of the ground
 * @param redacted what everybody may have in place of the file; null where nothing is laid beside it, and for other parts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Withholding(
        Part part,
        @Nullable Integer point,
        @Nullable String file,
        List<Passage> passages,
        String basis,
        @Nullable NamedFile redacted) {
    public Withholding {
        passages = List.copyOf(passages);
    }

    /** What of an answer. */
    public enum Part {
        WHOLE("whole"),
        /** Who answers, where that is a private person. */
        NAME("name"),
        POINT("point"),
        FILE("file");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }

        /** Throws IllegalArgumentException for an unknown code. */
        @JsonCreator
        public static Part of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such part of an answer: " + code));
        }
    }

    /**
     * A passage by where it stands, so that what is withheld is written nowhere again.
     *
     * @param from its first character, from 0
     * @param until the first character after it
     */
    public record Passage(int from, int until) {}

    /** Without what everybody may have in place of it. */
    public Withholding alone() {
        return new Withholding(part, point, file, passages, basis, null);
    }

    public static Withholding whole(String basis) {
        return new Withholding(Part.WHOLE, null, null, List.of(), basis, null);
    }

    public static Withholding name(String basis) {
        return new Withholding(Part.NAME, null, null, List.of(), basis, null);
    }

    /** @param passages none for all of it */
    public static Withholding point(int point, List<Passage> passages, String basis) {
        return new Withholding(Part.POINT, point, null, passages, basis, null);
    }

    public static Withholding file(String sha256, String basis) {
        return file(sha256, basis, null);
    }

    /** @param redacted what everybody may have in its place, or null */
    public static Withholding file(String sha256, String basis, @Nullable NamedFile redacted) {
        return new Withholding(Part.FILE, null, sha256, List.of(), basis, redacted);
    }
}
