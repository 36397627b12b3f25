package no.retning.formats.einnsyn;

/** A withholding with its legal basis. */
public record Skjerming(Tilgangsrestriksjon tilgangsrestriksjon, String skjermingshjemmel) {
    public Skjerming {
        Check.text("skjermingshjemmel", skjermingshjemmel);
    }
}
