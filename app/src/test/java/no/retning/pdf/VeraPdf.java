package no.retning.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the outside validator finds wrong with a document. */
public final class VeraPdf {
    private VeraPdf() {}

    /** One line a violation of PDF/UA-1 or PDF/A-3u; none for a document that keeps both. */
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U);
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            var results = Foundries.defaultInstance()
                    .createValidator(flavours, 100, false, false, false)
                    .validateAll(parser);
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
