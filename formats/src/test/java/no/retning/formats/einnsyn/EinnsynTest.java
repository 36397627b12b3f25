package no.retning.formats.einnsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.retning.formats.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class EinnsynTest {
    private static final Dokumentobjekt FILE =
            new Dokumentobjekt(URI.create("https://retning.example/filer/1"), "pdf", "00ff", "SHA-256");

    @Test
    void aWholeMeetingIsWhatTheContractAsksFor() {
        assertThat(new Contract().errors("Moetemappe.MoetemappeCreate", Einnsyn.json(meeting())))
                .isEmpty();
    }

    @Test
    void theServicesOwnExampleOfAMeetingCanBeSaidInTheContractsWords() throws IOException {
        var example = new YAMLMapper()
                .readTree(Files.readString(Outside.data("einnsyn/meeting-1.jsonld"))
                        .replace('\t', ' '));
        var meeting = new Moetemappe(
                example.get("arkiv:systemID").stringValue(),
                example.get("arkiv:offentligTittel").stringValue(),
                example.get("arkiv:offentligTittel_SENSITIV").stringValue(),
                example.get("arkiv:beskrivelse").stringValue(),
                example.get("arkiv:moetenummer").stringValue(),
                example.get("arkiv:utvalg").stringValue(),
                OffsetDateTime.parse(
                        example.get("arkiv:moetedato").get("@value").stringValue()),
                example.get("arkiv:moetested").stringValue(),
                URI.create(example.get("arkiv:videolink").stringValue()),
                List.of(),
                List.of());

        assertThat(new Contract().errors("Moetemappe.MoetemappeCreate", Einnsyn.json(meeting)))
                .isEmpty();
    }

    @Test
    void whatIsAddedLaterIsWhatTheContractAsksForToo() {
        var contract = new Contract();

        assertThat(contract.errors("Moetesak.MoetesakCreate", Einnsyn.json(meetingCase())))
                .isEmpty();
        assertThat(contract.errors("Moetedokument.MoetedokumentCreate", Einnsyn.json(notice())))
                .isEmpty();
        assertThat(contract.errors("Vedtak.Vedtak", Einnsyn.json(decision()))).isEmpty();
        assertThat(contract.errors("Votering.Votering", Einnsyn.json(vote()))).isEmpty();
        assertThat(contract.errors(
                        "Skjerming.Skjerming",
                        Einnsyn.json(new Skjerming(Tilgangsrestriksjon.UNNTATT_OFFENTLIGHET, "offentleglova § 14"))))
                .isEmpty();
    }

    @Test
    void theContractIsReallyHeld() {
        var contract = new Contract();
        var without = (ObjectNode) Einnsyn.json(meeting());
        without.remove("utvalg");
        var label = (ObjectNode) Einnsyn.json(meeting());
        ((ObjectNode) label.get("moetesak").get(0)).put("moetesakstype", "Godkjenning");
        var unknown = (ObjectNode) Einnsyn.json(meeting());
        ((ObjectNode) unknown.get("moetesak").get(0).get("vedtak")).put("tekst", "x");
        var inside = (ObjectNode) Einnsyn.json(meeting());
        ((ObjectNode) inside.get("moetesak").get(0).get("vedtak")).remove("dato");

        for (var wrong : List.of(without, label, unknown, inside)) {
            assertThat(contract.errors("Moetemappe.MoetemappeCreate", wrong)).isNotEmpty();
        }
    }

    @Test
    void theCodesAreThoseOfTheContractAndItsCodeLists() throws IOException {
        assertThat(new Contract().codes("Moetesak.MoetesakCreate", "moetesakstype"))
                .containsExactlyElementsOf(Arrays.stream(Moetesakstype.values())
                        .map(Moetesakstype::code)
                        .toList());
        assertThat(new Contract().codes("Votering.Votering", "stemme")).containsExactly("Ja", "Nei", "Blankt");

        String lists = Files.readString(Outside.data("einnsyn/code-lists.md"));
        assertThat(codes(lists, "### Møtedokumentregistreringstype"))
                .containsExactlyElementsOf(Stream.of(Moetedokumenttype.values())
                        .map(Moetedokumenttype::code)
                        .toList());
        assertThat(codes(lists, "### TilknyttetRegisreringSom"))
                .containsExactlyElementsOf(Stream.of(TilknyttetRegistreringSom.values())
                        .map(TilknyttetRegistreringSom::code)
                        .toList());
        assertThat(codes(lists, "### Tilgangsrestriksjon"))
                .containsExactlyElementsOf(Stream.of(Tilgangsrestriksjon.values())
                        .map(Tilgangsrestriksjon::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Godkjenning,GODKJENNING",
        "Orientering,ORIENTERING",
        "Drøfting,ANNET",
        "Tilslutning,ANNET",
        "Eventuelt,ANNET",
        "Referatsak,REFERAT"
    })
    void aCaseTypeHasOneCode(String word, Moetesakstype type) {
        assertThat(Moetesakstype.of(List.of(word))).isEqualTo(type);
        assertThat(Moetesakstype.of(List.of(word, "Drøfting"))).isEqualTo(Moetesakstype.ANNET);
    }

    @Test
    void aWithheldDocumentLeavesWithItsPublicTitleAndNothingElse() {
        var withheld = Dokumentbeskrivelse.withheld("Notat", 2, TilknyttetRegistreringSom.VEDLEGG);
        var json = Einnsyn.json(new Moetedokument(null, "Notat", "Notat", Moetedokumenttype.ANNET, List.of(withheld)));

        assertThat(json.get("dokumentbeskrivelse").get(0).propertyNames())
                .containsExactly("tittel", "tittelSensitiv", "dokumentnummer", "tilknyttetRegistreringSom");
        assertThat(new Contract().errors("Moetedokument.MoetedokumentCreate", json))
                .isEmpty();
    }

    @Test
    void publicAndSensitiveTitlesStayApart() {
        var json = Einnsyn.json(meetingCase());

        assertThat(json.get("offentligTittel").stringValue()).isEqualTo("Klage fra ***");
        assertThat(json.get("offentligTittelSensitiv").stringValue()).isEqualTo("Klage fra Eksempelforetaket");
    }

    @Test
    void whatTheContractRefusesCannotBeMade() {
        assertThatThrownBy(() -> new Moetedokument(null, " ", "x", Moetedokumenttype.ANNET, List.of()))
                .isInstanceOf(InvalidEinnsyn.class)
                .hasMessageContaining("offentligTittel");
        assertThatThrownBy(() -> new Dokumentobjekt(URI.create("/filer/1"), null, null, null))
                .hasMessageContaining("referanseDokumentfil");
        assertThatThrownBy(() -> new Dokumentobjekt(URI.create("https://a.example/1"), null, "00", null))
                .hasMessageContaining("sjekksum");
        assertThatThrownBy(() -> Dokumentbeskrivelse.withheld("x", 0, TilknyttetRegistreringSom.VEDLEGG))
                .hasMessageContaining("dokumentnummer");
    }

    private static List<String> codes(String lists, String heading) {
        List<String> codes = new ArrayList<>();
        for (String line : lists.substring(lists.indexOf(heading) + heading.length())
                .lines()
                .toList()) {
            if (line.startsWith("#")) {
                break;
            }
            if (line.contains("arkiv:")) {
                codes.add(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return codes;
    }

    private static Moetemappe meeting() {
        return new Moetemappe(
                "urn:uuid:00000000-0000-0000-0000-000000000001",
                "Møte i Prioriteringsutvalget",
                "Møte i Prioriteringsutvalget",
                "Illustrativt eksempel",
                "2/2026",
                "Prioriteringsutvalget",
                OffsetDateTime.parse("2026-02-05T14:30:00+01:00"),
                "Oslo",
                URI.create("https://retning.example/video"),
                List.of(notice()),
                List.of(meetingCase()));
    }

    private static Moetedokument notice() {
        return new Moetedokument(
                "urn:uuid:00000000-0000-0000-0000-000000000002",
                "Innkalling",
                "Innkalling",
                Moetedokumenttype.INNKALLING,
                List.of(document("Innkalling", TilknyttetRegistreringSom.HOVEDDOKUMENT)));
    }

    private static Moetesak meetingCase() {
        var proposal = Moetesaksbeskrivelse.plain("Utvalget tar saken til orientering.");
        return new Moetesak(
                "urn:uuid:00000000-0000-0000-0000-000000000003",
                "Klage fra ***",
                "Klage fra Eksempelforetaket",
                null,
                Moetesakstype.ANNET,
                2026,
                19,
                "Prioriteringsutvalget",
                new Utredning(
                        Moetesaksbeskrivelse.plain("Saken gjelder …"),
                        proposal,
                        List.of(document("Saksframlegg", TilknyttetRegistreringSom.HOVEDDOKUMENT_FOR_SAKSFRAMLEGG))),
                proposal,
                decision(),
                List.of(document("Vedlegg", TilknyttetRegistreringSom.VEDLEGG)));
    }

    private static Vedtak decision() {
        return new Vedtak(
                Moetesaksbeskrivelse.plain("Utvalget tok saken til orientering."),
                List.of(vote()),
                new Behandlingsprotokoll("Utvalget drøftet saken.", "text/plain"),
                List.of(),
                LocalDate.of(2026, 2, 5));
    }

    private static Votering vote() {
        return new Votering(new Moetedeltaker("Fagdirektør, KS", "medlem"), Votering.Stemme.JA);
    }

    private static Dokumentbeskrivelse document(String title, TilknyttetRegistreringSom role) {
        return new Dokumentbeskrivelse(null, title, title, 1, role, List.of(FILE));
    }
}
