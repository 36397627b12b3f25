package no.retning.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.form.Clerk;
import no.retning.pdf.VeraPdf;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition of every kind, as paper that keeps its meaning without eyes, and as a document to go on writing in. */
class EditionPaperTest {
    private static TestInstance instance;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    static Stream<String> kinds() {
        return Addresses.PUBLICATIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEditionIsHadOnPaperAndAsADocument(String kind) throws Exception {
        var editions = instance.bean(PublishedEditions.class).all(kind, AsOf.NOW);
        if (editions.isEmpty()) {
            return; // the example has no meetings
        }
        var address = "/utgave/" + editions.getFirst().sha256() + "/utgave";
        assertThat(VeraPdf.faults(everybody.fetch(address + ".pdf"))).isEmpty();
        assertThat(VeraPdf.faults(everybody.fetch("/en" + address + ".pdf"))).isEmpty();
        try (var document = new XWPFDocument(new ByteArrayInputStream(everybody.fetch(address + ".docx")))) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
    }
}
