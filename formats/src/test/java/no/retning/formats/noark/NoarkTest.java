package no.retning.formats.noark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.retning.formats.Outside;
import no.retning.formats.noark.Dokumentobjekt.Variantformat;
import no.retning.formats.noark.Journalpost.Journalposttype;
import no.retning.formats.noark.Journalpost.Journalstatus;
import no.retning.formats.noark.Saksmappe.Saksstatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The case is that of the real hearing; the answers are made up for these tests. */
class NoarkTest {
    private static final Hendelse MADE = new Hendelse(OffsetDateTime.parse("2022-09-30T23:58:12.345+02:00"), "Retning");
    private static final Skjerming PARTLY = new Skjerming(
            "Unntatt offentlighet",
            "offl. § 13 jf. fvl. § 13 første ledd nr. 1",
            List.of("Navn avsender"),
            Skjerming.Dokument.DELER,
            LocalDate.of(2082, 9, 30));

    @Test
    void aHearingWithItsAnswersIsWhatTheStandardAsksFor() throws SAXException, IOException {
        byte[] xml = xml(arkiv(List.of(
                journalpost(1, null, document(null, file(Variantformat.PRODUKSJON), file(Variantformat.ARKIV))),
                journalpost(2, PARTLY, document(PARTLY, file(Variantformat.ARKIV), file(Variantformat.SKJERMET))))));

        validate(xml, Objects.requireNonNull(getClass().getResource("arkivstruktur-as-read.xsd")));
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains(
                        "<mappeID>2022/414</mappeID>",
                        "<opprettetDato>2022-09-30T23:58:12+02:00</opprettetDato>",
                        "<skjermingshjemmel>offl. § 13 jf. fvl. § 13 første ledd nr. 1</skjermingshjemmel>",
                        "<variantformat>Dokument hvor deler av innholdet er skjermet</variantformat>",
                        "<tilknyttetRegistreringSom>Vedlegg</tilknyttetRegistreringSom>",
                        "<antallVedlegg>1</antallVedlegg>");
    }

    @Test
    void theSchemaOfTheArchivesThemselvesAgrees() throws SAXException, IOException {
        URL schema = Outside.data("noark5/arkivstruktur.xsd").toUri().toURL();

        validate(xml(arkiv(List.of(journalpost(1, PARTLY, document(null, file(Variantformat.ARKIV)))))), schema);
    }

    @Test
    void answersAreAskedForOneByOneWhileTheyAreWritten() {
        int[] asked = {0};
        Iterable<Journalpost> posts = () -> IntStream.rangeClosed(1, 2_000)
                .mapToObj(number -> {
                    asked[0]++;
                    return journalpost(number, null, document(null, file(Variantformat.ARKIV)));
                })
                .iterator();

        String xml = new String(xml(arkiv(posts)), StandardCharsets.UTF_8);

        assertThat(asked[0]).isEqualTo(2_000);
        assertThat(xml).contains("<journalpostnummer>2000</journalpostnummer>");
    }

    @Test
    void whatIsPartlyWithheldNeedsAVariantWithoutTheParts() {
        assertThatThrownBy(() -> document(PARTLY, file(Variantformat.ARKIV)))
                .isInstanceOf(InvalidNoark.class)
                .hasMessageContaining("Høringssvar");
    }

    @Test
    void whatTheStandardRefusesIsNamed() {
        assertThatThrownBy(() -> new Skjerming("Unntatt", " ", List.of("Tittel"), null, null))
                .hasMessage("skjermingshjemmel must have a text");
        assertThatThrownBy(() -> new Skjerming("Unntatt", "offl. § 13", List.of(), null, null))
                .hasMessageContaining("skjermingMetadata");
        assertThatThrownBy(() -> new Dokumentobjekt(
                        UUID.randomUUID(), 1, Variantformat.ARKIV, "fmt/477", MADE, "dokumenter/1.pdf", "abc", 1))
                .hasMessageContaining("SHA-256");
        assertThatThrownBy(() -> new Dokumentobjekt(
                        UUID.randomUUID(), 1, Variantformat.ARKIV, "fmt/477", MADE, "../1.pdf", "a".repeat(64), 1))
                .hasMessageContaining("leads out");
        assertThatThrownBy(() -> new Hendelse(MADE.dato(), "")).hasMessageContaining("av");
    }

    private static Arkiv arkiv(Iterable<Journalpost> posts) {
        var mappe = new Saksmappe(
                UUID.randomUUID(),
                "Høring – nasjonal e-helsestrategi <utkast>",
                null,
                MADE,
                MADE,
                null,
                2022,
                414,
                LocalDate.of(2022, 5, 31),
                "Strategi",
                "Sekretariatet",
                Saksstatus.AVSLUTTET,
                posts);
        return new Arkiv(
                UUID.randomUUID(),
                "Sakarkiv",
                MADE,
                MADE,
                new Arkiv.Arkivskaper("999999999", "Eksempeldirektoratet"),
                new Arkivdel(UUID.randomUUID(), "Høringer", MADE, MADE, List.of(mappe)));
    }

    private static Journalpost journalpost(int number, @Nullable Skjerming skjerming, Dokumentbeskrivelse main) {
        return new Journalpost(
                UUID.randomUUID(),
                MADE,
                MADE,
                skjerming,
                "Høringssvar",
                skjerming == null ? null : "Høringssvar fra *****",
                List.of(new Korrespondansepart(
                        Korrespondansepart.Type.AVSENDER, "Eksempel kommune", "post@example.org", null)),
                2022,
                10_000 + number,
                number,
                Journalposttype.INNGAAENDE,
                Journalstatus.JOURNALFOERT,
                LocalDate.of(2022, 10, 3),
                LocalDate.of(2022, 9, 30),
                MADE.dato(),
                null,
                List.of(main, document(null, file(Variantformat.ARKIV))));
    }

    private static Dokumentbeskrivelse document(@Nullable Skjerming skjerming, Dokumentobjekt... files) {
        return new Dokumentbeskrivelse(UUID.randomUUID(), "Brev", "Høringssvar", MADE, skjerming, List.of(files));
    }

    private static Dokumentobjekt file(Variantformat variant) {
        return new Dokumentobjekt(
                UUID.randomUUID(), 1, variant, "fmt/477", MADE, "dokumenter/1.pdf", "0a".repeat(32), 12_345);
    }

    private static byte[] xml(Arkiv arkiv) {
        var out = new ByteArrayOutputStream();
        Noark.write(out, arkiv);
        return out.toByteArray();
    }

    private static void validate(byte[] xml, URL schema) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
