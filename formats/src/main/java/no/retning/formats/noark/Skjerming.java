package no.retning.formats.noark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is withheld, and by what law.
 *
 * @param tilgangsrestriksjon as the body's own list says it; the published one cites a law that no longer holds
 * @param skjermingshjemmel the legal basis, such as {@code offl. § 13 jf. fvl. § 13 første ledd nr. 1}
 * @param metadata which of the data about it are withheld, one at least
 * @param dokument how much of the document is withheld; null where only data about it are
 * @param opphoerer when it ends; null where nobody has said
 */
public record Skjerming(
        String tilgangsrestriksjon,
        String skjermingshjemmel,
        List<String> metadata,
        @Nullable Dokument dokument,
        @Nullable LocalDate opphoerer) {
    public Skjerming {
        Check.text("tilgangsrestriksjon", tilgangsrestriksjon);
        Check.text("skjermingshjemmel", skjermingshjemmel);
        metadata = List.copyOf(metadata);
        if (metadata.isEmpty()) {
            throw new InvalidNoark("A withholding says at least one thing that it withholds (skjermingMetadata)");
        }
        metadata.forEach(one -> Check.text("skjermingMetadata", one));
    }

    /** How much of a document. */
    public enum Dokument {
        HELE("Skjerming av hele dokumentet"),
        DELER("Skjerming av deler av dokumentet");

        final String tekst;

        Dokument(String tekst) {
            this.tekst = tekst;
        }
    }
}
