package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.TestInstance;
import no.retning.file.FileName;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a source is kept, and shown only where its licence allows that. */
class ArchivedCopyTest {
    private static TestInstance instance;
    private static GuidingDocuments documents;
    private static Clerk secretary;
    private static Clerk reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        documents = instance.bean(GuidingDocuments.class);
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        reader = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static GuidingDocument document(String slug) {
        return documents.find(slug).orElseThrow();
    }

    private static String at(String slug) {
        return "/arbeid/foring/" + document(slug).header().id();
    }

    /** Sends a copy of a document with these fields; returns the status of the answer. */
    private static int keep(String slug, Map<String, String> fields) {
        var path = at(slug) + "/kopi";
        var form = new TreeMap<>(secretary.form(path, path));
        form.remove("copy.file");
        form.putAll(fields);
        return secretary
                .post(
                        path,
                        form,
                        "copy.file",
                        "kopi.txt",
                        "text/plain",
                        ("Slik sto det: " + slug).getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    private static String address(String slug) {
        return FileName.address(Objects.requireNonNull(document(slug).copy()).file());
    }

    private static void publish(String slug) {
        var header = document(slug).header();
        instance.bean(Publish.class)
                .publish(Drafts.SECRETARY, header.ref(), header.version(), Publish.Occasion.ORDINARY);
    }

    private static void licence(String slug, String licence) {
        var form = new TreeMap<>(secretary.form(at(slug), at(slug)));
        form.put("licence", licence);
        assertThat(secretary.post(at(slug), form).statusCode()).isEqualTo(303);
    }

    @Test
    void aCopyWithoutALicenceIsForThoseWhoWorkHere() {
        var slug = "scenarioanalyse-2035";
        assertThat(keep(slug, Map.of("taken", "2026-11-01", "shown", "true"))).isEqualTo(422);
        assertThat(document(slug).copy()).isNull();
        assertThat(keep(slug, Map.of())).isEqualTo(422);

        assertThat(keep(slug, Map.of("taken", "2026-11-01"))).isEqualTo(303);
        assertThat(secretary.get(address(slug)).body()).isEqualTo("Slik sto det: " + slug);
        assertThat(reader.get(address(slug)).statusCode()).isEqualTo(404);
        assertThat(reader.get("/foringer/" + slug).body()).doesNotContain("kopi.txt");
    }

    @Test
    void aCopyThatTheLicenceLetsUsShowIsForEverybodyOnceItIsPublished() {
        var slug = "meld-st-9-2012-2013";
        licence(slug, "NLOD 2.0");
        assertThat(keep(slug, Map.of("taken", "2026-11-01", "shown", "true"))).isEqualTo(303);
        assertThat(reader.get(address(slug)).statusCode()).isEqualTo(404);

        publish(slug);
        assertThat(reader.get(address(slug)).statusCode()).isEqualTo(200);
        assertThat(reader.get("/foringer/" + slug).body())
                .contains("NLOD 2.0", "Melding eller proposisjon", "kopi.txt", "kopiert 1. november 2026");
    }

    @Test
    void aPackageTellsKindAndLicenceAndLeavesTheCopyWhereItIs() throws IOException {
        var slug = "nasituasjonsanalyse-2021";
        licence(slug, "CC BY 4.0");
        assertThat(keep(slug, Map.of("taken", "2026-11-01"))).isEqualTo(303);
        var before = document(slug);
        var zip = new ByteArrayOutputStream();
        instance.exporter("package").export(null, Map.of(), zip);
        var file = Files.write(folder.resolve("alt.zip"), zip.toByteArray());
        licence(slug, "");

        instance.importer("package")
                .importFrom(
                        List.of(file),
                        Map.of(),
                        false,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(document(slug).licence()).isEqualTo("CC BY 4.0");
        assertThat(document(slug).type()).isEqualTo(DocumentType.ANALYSIS);
        assertThat(document(slug).copy()).isEqualTo(before.copy());
    }

    @Test
    void thePassagesOfASourceLeadToWhatTheyWereUsedFor() {
        assertThat(reader.get("/foringer/nasituasjonsanalyse-2021")
                        .body()
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " "))
                .contains("Steder i dokumentet som er brukt", "Grunnleggende svakheter i styring")
                .contains("Taler for: Strategien for 2017–2022 ble for svakt styrt og fulgt opp");
    }
}
