package no.retning.formats.noark;

import java.util.UUID;

/** The whole of what is delivered: one archive of one body, with one part. */
public record Arkiv(
        UUID systemID,
        String tittel,
        Hendelse opprettet,
        Hendelse avsluttet,
        Arkivskaper arkivskaper,
        Arkivdel arkivdel) {
    public Arkiv {
        Check.text("tittel of arkiv", tittel);
    }

    /**
     * Whose archive it is.
     *
     * @param arkivskaperID the number of the organisation
     */
    public record Arkivskaper(String arkivskaperID, String arkivskaperNavn) {
        public Arkivskaper {
            Check.text("arkivskaperID", arkivskaperID);
            Check.text("arkivskaperNavn", arkivskaperNavn);
        }
    }
}
