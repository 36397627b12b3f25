package no.retning.formats.noark;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes {@code arkivstruktur.xml}. */
public final class Noark {
    /** Where the file lies within a delivery. */
    public static final String FILE = "arkivstruktur.xml";

    private static final String NAMESPACE = "http://www.arkivverket.no/standarder/noark5/arkivstruktur";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private Noark() {}

    /** Writes piece by piece, without closing the output. */
    public static void write(OutputStream out, Arkiv arkiv) {
        Xml.write(out, "arkiv", Map.of("", NAMESPACE, "xsi", INSTANCE), xml -> {
            xml.element("systemID", arkiv.systemID().toString()).element("tittel", arkiv.tittel());
            created(xml, arkiv.opprettet());
            closed(xml, arkiv.avsluttet());
            xml.element(
                    "arkivskaper",
                    skaper -> skaper.element(
                                    "arkivskaperID", arkiv.arkivskaper().arkivskaperID())
                            .element("arkivskaperNavn", arkiv.arkivskaper().arkivskaperNavn()));
            xml.element("arkivdel", del -> arkivdel(del, arkiv.arkivdel()));
        });
    }

    private static void arkivdel(XmlWriter xml, Arkivdel del) {
        xml.element("systemID", del.systemID().toString())
                .element("tittel", del.tittel())
                .element("arkivdelstatus", Arkivdel.STATUS);
        created(xml, del.opprettet());
        closed(xml, del.avsluttet());
        del.saksmapper().forEach(mappe -> xml.element("mappe", inside -> saksmappe(inside, mappe)));
    }

    private static void saksmappe(XmlWriter xml, Saksmappe mappe) {
        xml.attribute("xsi:type", "saksmappe")
                .element("systemID", mappe.systemID().toString())
                .element("mappeID", mappe.mappeID())
                .element("tittel", mappe.tittel())
                .optional("offentligTittel", mappe.offentligTittel());
        created(xml, mappe.opprettet());
        closed(xml, mappe.avsluttet());
        skjerming(xml, mappe.skjerming());
        mappe.journalposter().forEach(post -> xml.element("registrering", inside -> journalpost(inside, post)));
        xml.element("saksaar", Integer.toString(mappe.saksaar()))
                .element("sakssekvensnummer", Integer.toString(mappe.sakssekvensnummer()))
                .element("saksdato", mappe.saksdato().toString())
                .element("administrativEnhet", mappe.administrativEnhet())
                .element("saksansvarlig", mappe.saksansvarlig())
                .element("saksstatus", mappe.saksstatus().tekst);
    }

    private static void journalpost(XmlWriter xml, Journalpost post) {
        xml.attribute("xsi:type", "journalpost")
                .element("systemID", post.systemID().toString());
        created(xml, post.opprettet());
        xml.element("arkivertDato", moment(post.arkivert().dato()))
                .element("arkivertAv", post.arkivert().av());
        skjerming(xml, post.skjerming());
        for (int i = 0; i < post.dokumenter().size(); i++) {
            int number = i + 1;
            xml.element(
                    "dokumentbeskrivelse",
                    inside -> dokument(inside, post.dokumenter().get(number - 1), number));
        }
        xml.element("tittel", post.tittel()).optional("offentligTittel", post.offentligTittel());
        post.korrespondanseparter()
                .forEach(part -> xml.element(
                        "korrespondansepart",
                        inside -> inside.element("korrespondanseparttype", part.type().tekst)
                                .element("korrespondansepartNavn", part.navn())
                                .optional("epostadresse", part.epostadresse())
                                .optional("kontaktperson", part.kontaktperson())));
        xml.element("journalaar", Integer.toString(post.journalaar()))
                .element("journalsekvensnummer", Integer.toString(post.journalsekvensnummer()))
                .element("journalpostnummer", Integer.toString(post.journalpostnummer()))
                .element("journalposttype", post.journalposttype().tekst)
                .element("journalstatus", post.journalstatus().tekst)
                .element("journaldato", post.journaldato().toString())
                .optional("dokumentetsDato", day(post.dokumentetsDato()))
                .optional("mottattDato", post.mottattDato() == null ? null : moment(post.mottattDato()))
                .optional("sendtDato", post.sendtDato() == null ? null : moment(post.sendtDato()))
                .element("antallVedlegg", Integer.toString(post.dokumenter().size() - 1));
    }

    private static void dokument(XmlWriter xml, Dokumentbeskrivelse dokument, int number) {
        xml.element("systemID", dokument.systemID().toString())
                .element("dokumenttype", dokument.dokumenttype())
                .element("dokumentstatus", Dokumentbeskrivelse.FERDIG)
                .element("tittel", dokument.tittel());
        created(xml, dokument.opprettet());
        xml.element(
                        "tilknyttetRegistreringSom",
                        number == 1 ? Dokumentbeskrivelse.HOVEDDOKUMENT : Dokumentbeskrivelse.VEDLEGG)
                .element("dokumentnummer", Integer.toString(number))
                .element("tilknyttetDato", moment(dokument.opprettet().dato()))
                .element("tilknyttetAv", dokument.opprettet().av());
        skjerming(xml, dokument.skjerming());
        dokument.filer().forEach(fil -> xml.element("dokumentobjekt", inside -> fil(inside, fil)));
    }

    private static void fil(XmlWriter xml, Dokumentobjekt fil) {
        xml.element("systemID", fil.systemID().toString())
                .element("versjonsnummer", Integer.toString(fil.versjonsnummer()))
                .element("variantformat", fil.variantformat().tekst)
                .element("format", fil.format());
        created(xml, fil.opprettet());
        xml.element("referanseDokumentfil", fil.referanseDokumentfil())
                .element("sjekksum", fil.sjekksum())
                .element("sjekksumAlgoritme", Dokumentobjekt.ALGORITME)
                .element("filstoerrelse", Long.toString(fil.filstoerrelse()));
    }

    private static void skjerming(XmlWriter xml, @Nullable Skjerming skjerming) {
        if (skjerming != null) {
            xml.element("skjerming", inside -> {
                inside.element("tilgangsrestriksjon", skjerming.tilgangsrestriksjon())
                        .element("skjermingshjemmel", skjerming.skjermingshjemmel());
                skjerming.metadata().forEach(one -> inside.element("skjermingMetadata", one));
                inside.optional("skjermingDokument", skjerming.dokument() == null ? null : skjerming.dokument().tekst)
                        .optional("skjermingOpphoererDato", day(skjerming.opphoerer()));
            });
        }
    }

    private static void created(XmlWriter xml, Hendelse opprettet) {
        xml.element("opprettetDato", moment(opprettet.dato())).element("opprettetAv", opprettet.av());
    }

    private static void closed(XmlWriter xml, Hendelse avsluttet) {
        xml.element("avsluttetDato", moment(avsluttet.dato())).element("avsluttetAv", avsluttet.av());
    }

    private static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
