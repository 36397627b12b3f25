package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.retning.TestInstance;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.record.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** A hearing as the archives take it: every document is there, is what its checksum says, and says on what ground it is withheld. */
class HearingArchiveTest {
    private static final Path SCHEMA =
            Path.of("../formats/src/test/resources/no/retning/formats/noark/arkivstruktur-as-read.xsd");
    private static final String REAL = "nasjonal-e-helsestrategi-2022";
    private static final Pattern FILE =
            Pattern.compile("<referanseDokumentfil>([^<]+)</referanseDokumentfil>\\s*<sjekksum>([^<]+)</sjekksum>");

    private static TestInstance instance;

    @BeforeAll
    static void theExample() {
        instance = TestInstance.startExample();
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Exporter exporter() {
        return instance.exporter("hearing-archive");
    }

    @Test
    void everyAnswerIsALetterOfTheCaseWithItsDocuments() throws IOException, SAXException {
        var out = new ByteArrayOutputStream();
        exporter().export(REAL, Map.of("organisation", "974760673"), out);
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var bytes = parts.remove("arkivstruktur.xml");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        var xml = new String(bytes, StandardCharsets.UTF_8);

        var named = new TreeMap<String, String>();
        var found = FILE.matcher(xml);
        while (found.find()) {
            named.put(found.group(1), found.group(2));
        }
        assertThat(named.keySet()).isEqualTo(parts.keySet());
        assertThat(named)
                .allSatisfy((path, sum) -> assertThat(HexFormat.of().formatHex(Sha256.of(parts.get(path))))
                        .isEqualTo(sum));

        assertThat(xml.split("xsi:type=\"journalpost\"", -1)).hasSize(1 + 14);
        assertThat(xml)
                .contains(
                        "<mappeID>2022/414</mappeID>",
                        "<saksstatus>Avsluttet</saksstatus>",
                        "<skjermingDokument>Skjerming av deler av dokumentet</skjermingDokument>",
                        "<skjermingDokument>Skjerming av hele dokumentet</skjermingDokument>",
                        "<skjermingshjemmel>Straffeloven § 185</skjermingshjemmel>");
        assertThat(new String(parts.get("dokumenter/5/svar-1.txt"), StandardCharsets.UTF_8))
                .contains("Min nabo");
        assertThat(new String(parts.get("dokumenter/5/svar-skjermet.txt"), StandardCharsets.UTF_8))
                .contains("[Unntatt: Personopplysningsloven")
                .doesNotContain("Min nabo");
        assertThat(parts).containsKey("dokumenter/7/vedlegg-3-svar-pa-skjemaet.txt");
    }

    @Test
    void whatTheArchivesNeedIsAskedFor() {
        assertThatThrownBy(
                        () -> exporter().export(REAL, Map.of("organisation", "123"), OutputStream.nullOutputStream()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--organisation");
        assertThatThrownBy(() -> exporter()
                        .export(
                                "illustrerende-avsluttet-horing",
                                Map.of("organisation", "974760673"),
                                OutputStream.nullOutputStream()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("the archives need one such as 22/414");
    }
}
