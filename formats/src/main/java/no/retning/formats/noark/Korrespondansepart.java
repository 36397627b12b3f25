package no.retning.formats.noark;

import org.jspecify.annotations.Nullable;

/** Who sent or received a letter. */
public record Korrespondansepart(
        Type type,
        String navn,
        @Nullable String epostadresse,
        @Nullable String kontaktperson) {
    public Korrespondansepart {
        Check.text("korrespondansepartNavn", navn);
        Check.optional("epostadresse", epostadresse);
        Check.optional("kontaktperson", kontaktperson);
    }

    /** In which role. */
    public enum Type {
        AVSENDER("Avsender"),
        MOTTAKER("Mottaker"),
        KOPIMOTTAKER("Kopimottaker"),
        GRUPPEMOTTAKER("Gruppemottaker"),
        INTERN_AVSENDER("Intern avsender"),
        INTERN_MOTTAKER("Intern mottaker");

        final String tekst;

        Type(String tekst) {
            this.tekst = tekst;
        }
    }
}
