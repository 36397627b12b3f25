package no.retning.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    private static final List<String> HOSTILE = List.of(
            "\u202Egnp.exe",
            "faktura\u202Efdp.docx",
            "\u2066x\u2069.pdf",
            "\u200Bskjult.pdf",
            "a\uFEFFb.pdf",
            "a\u00ADb.pdf",
            "CON",
            "con.txt",
            "NUL.pdf",
            "PRN .txt",
            "AUX.tar.pdf",
            "COM1.csv",
            "LPT9.md",
            "com¹.txt",
            ".htaccess",
            "...pdf",
            ". .pdf",
            "navn.pdf ",
            "navn.pdf.",
            " navn.pdf",
            "navn.pdf...   ",
            "\tnavn.pdf",
            "a\r\nSet-Cookie: x=1.pdf",
            "a\nb.pdf",
            "a\u0000.pdf",
            "a\u0085b.pdf",
            "a\u2028b.pdf",
            "a\u2029b.pdf",
            "\"sitat\".pdf",
            "'apostrof'.pdf",
            "a;filename=b.exe.pdf",
            "a%00.pdf",
            "a%2f..%2fb.pdf",
            "<svg onload=x>.pdf",
            "<script>.md",
            "a&b.pdf",
            "a|b.pdf",
            "a?b*.pdf",
            "C:\\Users\\x\\y.pdf",
            "../../etc/passwd",
            "/etc/passwd",
            "..\\..\\x.pdf",
            "..",
            ".",
            "",
            "   ",
            "/",
            "\\",
            "file:stream.pdf",
            "😀.pdf",
            "👩‍👩‍👧.pdf",
            "bl\u00e5b\u00e6r.pdf",
            "bla\u030Abær.pdf",
            "Ａ.pdf",
            "\ud800.pdf",
            "\ue000.pdf",
            "x".repeat(300) + ".pdf",
            "å".repeat(300) + ".docx",
            "😀".repeat(100),
            ".".repeat(300),
            "x." + "y".repeat(300));

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isSafeToStoreToShowAndToSaveWhateverWasSent(String sent) {
        var name = FileName.of(sent);

        assertThat(name.text())
                .isNotBlank()
                .isEqualTo(name.text().strip())
                .isEqualTo(Normalizer.normalize(name.text(), Normalizer.Form.NFC))
                .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*/\\\\].*")
                .doesNotMatch("(?i)(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?")
                .doesNotStartWith(".")
                .doesNotEndWith(".");
        assertThat(name.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FileName.LONGEST);
        assertThat(FileName.of(name.text())).isEqualTo(name);
        assertThat(name.disposition())
                .matches("attachment; filename=\"[ !#-\\[\\]-~]+\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+")
                .doesNotContain("\r", "\n");
    }

    @Test
    void sixtyHostileNamesAreTried() {
        assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Innkalling NUIT.pdf, Innkalling NUIT.pdf, pdf",
        "C:\\sak\\19-21.DOCX, 19-21.DOCX, docx",
        "con.txt, _con.txt, txt",
        "a;b.pdf, a;b.pdf, pdf",
        "uten endelse, uten endelse, ''"
    })
    void keepsWhatAPersonCalledIt(String sent, String kept, String extension) {
        assertThat(FileName.of(sent).text()).isEqualTo(kept);
        assertThat(FileName.of(sent).extension()).isEqualTo(extension);
    }

    @Test
    void turnedAroundTextShowsWhatItIs() {
        assertThat(FileName.of("faktura\u202Excod.exe").extension()).isEqualTo("exe");
    }

    @Test
    void twoWaysOfWritingOneNameAreOne() {
        assertThat(FileName.of("bla\u030Aba\u0308r.pdf")).isEqualTo(FileName.of("bl\u00e5b\u00e4r.pdf"));
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileName.of("å".repeat(300) + ".docx").text()).endsWith("å.docx");
    }

    @Test
    void theHeaderSaysTheNameInLettersThatEveryBrowserReads() {
        assertThat(FileName.of("Møte på «Åsgård» 100%.pdf").disposition())
                .isEqualTo("attachment; filename=\"M_te pa _Asgard_ 100_.pdf\"; "
                        + "filename*=UTF-8''M%C3%B8te%20p%C3%A5%20%C2%AB%C3%85sg%C3%A5rd%C2%BB%20100%25.pdf");
    }

    @Test
    void aFileIsHandedOutAsTheTypeItIs() {
        assertThat(FileName.of("innkalling.exe").as(FileType.PDF).text()).isEqualTo("innkalling.exe.pdf");
        assertThat(FileName.of("bilde.JPG").as(FileType.JPEG).text()).isEqualTo("bilde.JPG");
    }
}
