package no.retning.formats.einnsyn;

/**
 * The minutes of how a case was treated.
 *
 * @param tekstFormat a media type, such as {@code text/plain}
 */
public record Behandlingsprotokoll(String tekstInnhold, String tekstFormat) {
    public Behandlingsprotokoll {
        Check.text("tekstInnhold", tekstInnhold);
        Check.text("tekstFormat", tekstFormat);
    }
}
