package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void raw_html_is_shown_as_text() {
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
    void a_link_to_anything_but_the_web_mail_or_this_site_goes_nowhere(String url) {
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
    void a_link_to_the_web_mail_or_this_site_is_kept(String url) {
        assertThat(html("[x](" + url + ")")).contains("href=\"" + url + "\"");
    }

    @Test
    void a_picture_becomes_its_words() {
        assertThat(html("![Norgeskart](https://example.org/x.png) her"))
                .contains("Norgeskart her")
                .doesNotContain("<img");
    }

    @Test
    void headings_lie_below_those_of_the_page() {
        assertThat(html("# Mål")).contains("<h3>Mål</h3>");
        assertThat(Markdown.page("# Mål", null).html()).contains("<h2>Mål</h2>");
    }

    @Test
    void a_summary_is_the_words_alone() {
        assertThat(Markdown.plain("**Felles** [retning](/x)\n\n- en\n- to"))
                .startsWith("Felles")
                .doesNotContain("*", "\n");
    }

    private static String html(String markdown) {
        return Markdown.prose(markdown, null).html();
    }
}
