package no.retning.formats.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** A catalogue is read by another's library as what was written, and one that lacks something is not written. */
class DcatTest {
    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final Publisher PUBLISHER =
            new Publisher("https://example.no/utgiver", Texts.of("nb", "Utgiver (illustrativ)"), "");
    private static final Contact CONTACT = new Contact(Texts.of("nb", "Datakontoret"), "data@example.no", "");

    private static Entry entry(String title, List<String> themes) {
        return new Entry(
                "https://example.no/data/bruk",
                "bruk",
                new Texts(Map.of("nb", title, "en", "Use \"of\" a\\service\nand more")),
                Texts.of("nb", "Hvor mange som bruker tjenesten"),
                PUBLISHER,
                CONTACT,
                themes,
                List.of(Texts.of("nb", "e-helse"), Texts.of("nb", "bruk")),
                Instant.parse("2024-01-01T08:00:00Z"),
                Instant.parse("2025-02-01T08:00:00Z"),
                "http://publications.europa.eu/resource/authority/frequency/QUARTERLY",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2024, 12, 31),
                "",
                "2.1.0",
                Texts.of("nb", "Rettet"),
                List.of(new Distribution(
                        "https://example.no/data/bruk#csv",
                        Texts.of("nb", "CSV"),
                        "https://example.no/data/bruk",
                        "https://example.no/data/bruk.csv",
                        "text/csv",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "")));
    }

    private static Catalogue catalogue(Entry... entries) {
        return new Catalogue(
                "https://example.no/data/catalog",
                Texts.of("nb", "Katalog"),
                Texts.of("nb", "Alle data"),
                PUBLISHER,
                CONTACT,
                "https://example.no/",
                "",
                List.of(entries),
                List.of(new Service(
                        "https://example.no/data/api",
                        Texts.of("nb", "Grensesnitt"),
                        PUBLISHER,
                        CONTACT,
                        "https://example.no/pxapi/v2/",
                        "",
                        List.of("https://example.no/data/bruk"))));
    }

    private static Model read(byte[] turtle) {
        try {
            return Rio.parse(new ByteArrayInputStream(turtle), RDFFormat.TURTLE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final String HEALTH = "http://publications.europa.eu/resource/authority/data-theme/HEAL";

    @Test
    void anotherLibraryReadsWhatWasWritten() {
        Model model = read(Dcat.write(catalogue(entry("Bruk av tjenesten", List.of(HEALTH)))));
        var dataset = VALUES.createIRI("https://example.no/data/bruk");

        assertThat(model.contains(VALUES.createIRI("https://example.no/data/catalog"), DCAT.HAS_DATASET, dataset))
                .isTrue();
        assertThat(model.contains(dataset, RDF.TYPE, DCAT.DATASET)).isTrue();
        assertThat(model.contains(
                        dataset, DCTERMS.TITLE, VALUES.createLiteral("Use \"of\" a\\service\nand more", "en")))
                .isTrue();
        assertThat(model.contains(
                        dataset, DCTERMS.MODIFIED, VALUES.createLiteral("2025-02-01T08:00:00Z", XSD.DATETIME)))
                .isTrue();
        assertThat(model.filter(dataset, DCAT.KEYWORD, null)).hasSize(2);
        assertThat(model.filter(null, DCAT.END_DATE, VALUES.createLiteral("2024-12-31", XSD.DATE)))
                .hasSize(1);
        assertThat(model.filter(null, VCARD4.HAS_EMAIL, VALUES.createIRI("mailto:data@example.no")))
                .hasSize(3);
        assertThat(model.contains(
                        VALUES.createIRI("https://example.no/data/bruk#csv"),
                        DCAT.MEDIA_TYPE,
                        VALUES.createIRI("https://www.iana.org/assignments/media-types/text/csv")))
                .isTrue();
        assertThat(model.contains(VALUES.createIRI("https://example.no/data/api"), DCAT.SERVES_DATASET, dataset))
                .isTrue();
    }

    @Test
    void everythingThatTheProfileDemandsIsThere() {
        Model model = read(Dcat.write(catalogue(entry("Bruk", List.of(HEALTH)))));

        for (var thing : List.of("https://example.no/data/catalog", "https://example.no/data/bruk")) {
            var subject = VALUES.createIRI(thing);
            for (var property : List.of(
                    DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.IDENTIFIER, DCTERMS.PUBLISHER, DCAT.CONTACT_POINT)) {
                assertThat(model.filter(subject, property, null))
                        .as("%s %s", thing, property)
                        .isNotEmpty();
            }
        }
        assertThat(model.filter(null, DCAT.THEME, null)).isNotEmpty();
        assertThat(model.filter(null, DCAT.ACCESS_URL, null)).hasSize(1);
    }

    @Test
    void theSameCatalogueIsTheSameBytes() {
        var catalogue = catalogue(entry("Bruk", List.of(HEALTH)));
        assertThat(Dcat.write(catalogue)).isEqualTo(Dcat.write(catalogue));
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        assertThatThrownBy(() -> Dcat.write(catalogue())).hasMessageContaining("has no dataset");
        assertThatThrownBy(() -> Dcat.write(catalogue(entry("", List.of()), entry("x", List.of("not > an address")))))
                .isInstanceOf(InvalidCatalogue.class)
                .hasMessageContaining("needs a theme of the European list")
                .hasMessageContaining("'not > an address' is no address")
                .hasMessageContaining("has the address of another");
    }
}
