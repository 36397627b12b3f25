package no.retning.formats.einnsyn;

/**
 * A text of a case.
 *
 * @param tekstFormat a media type, such as {@code text/plain}
 */
public record Moetesaksbeskrivelse(String tekstInnhold, String tekstFormat) {
    public Moetesaksbeskrivelse {
        Check.text("tekstInnhold", tekstInnhold);
        Check.text("tekstFormat", tekstFormat);
    }

    /** A text without markup. */
    public static Moetesaksbeskrivelse plain(String text) {
        return new Moetesaksbeskrivelse(text, "text/plain");
    }
}
