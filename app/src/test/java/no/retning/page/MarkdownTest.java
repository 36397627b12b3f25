package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(html("a <script>alert(1)</script> b\n\n<iframe src=x></iframe>"))
                .doesNotContain("<script", "<iframe")
                .contains("&lt;script&gt;", "&lt;iframe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//other.example/x",
                "/\\other.example",
                "\\\\other.example",
                "&#106;avascript:alert(1)",
                "java&#9;script:alert(1)"
            })
    void aLinkToAnythingButTheWebMailOrThisSiteGoesNowhere(String url) {
        assertThat(html("[x](<" + url + ">)")).contains("href=\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.regjeringen.no/",
                "http://example.org",
                "mailto:post@example.org",
                "/strategi",
                "#p-1"
            })
    void aLinkToTheWebMailOrThisSiteIsKept(String url) {
        assertThat(html("[x](" + url + ")")).contains("href=\"" + url + "\"");
    }

    @Test
    void aPictureBecomesItsWords() {
        assertThat(html("![Norgeskart](https://example.org/x.png) her"))
                .contains("Norgeskart her")
                .doesNotContain("<img");
    }

    @Test
    void headingsLieBelowThoseOfThePage() {
        assertThat(html("# Mål")).contains("<h3>Mål</h3>");
        assertThat(Markdown.page("# Mål", null).html()).contains("<h2>Mål</h2>");
    }

    @Test
    void aSummaryIsTheWordsAlone() {
        assertThat(Markdown.plain("**Felles** [retning](/x)\n\n- en\n- to"))
                .startsWith("Felles")
                .doesNotContain("*", "\n");
    }

    private static String html(String markdown) {
        return Markdown.prose(markdown, null).html();
    }
}
