package no.retning.page;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with what was typed and what was wrong with it.
 *
 * @param name the name sent with the form, also its id
 * @param hint what helps the person fill it in, or null
 * @param error what is wrong and what to do, or null
 * @param lang language of what is typed, or null for the page's
 * @param autocomplete the browser's name for this kind of field, or null
 */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String error,
        boolean required,
        @Nullable String lang,
        @Nullable String autocomplete) {

    public static Field of(String name, String label, String value) {
        return new Field(name, label, null, value, null, false, null, null);
    }

    public Field hint(String text) {
        return new Field(name, label, text, value, error, required, lang, autocomplete);
    }

    public Field called(String name) {
        return new Field(this.name, name, hint, value, error, required, lang, autocomplete);
    }

    public Field error(@Nullable String text) {
        return new Field(name, label, hint, value, text, required, lang, autocomplete);
    }

    /** What is wrong, and with which field: the same may be wrong with several. */
    public String fault() {
        var wrong = error == null ? "" : error;
        if (label.isEmpty()) {
            return wrong;
        }
        return label + (label.endsWith("?") || label.endsWith(".") ? " " : ": ") + wrong;
    }

    public Field demanded() {
        return new Field(name, label, hint, value, error, true, lang, autocomplete);
    }

    public Field in(String tag) {
        return new Field(name, label, hint, value, error, required, tag, autocomplete);
    }

    /** One that the browser may fill in. @param kind its name for what is asked for, as in {@code email} */
    public Field filledAs(String kind) {
        return new Field(name, label, hint, value, error, required, lang, kind);
    }

    /** Ids of hint and error, for {@code aria-describedby}; null where there are none. */
    public @Nullable String describedBy() {
        var ids = (hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** For {@code aria-invalid}; null where nothing is wrong. */
    public @Nullable String invalid() {
        return error == null ? null : "true";
    }
}
