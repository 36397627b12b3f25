package no.retning.formats.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.retning.formats.xml.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SitemapTest {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @Test
    void aPageNamesItselfItsDateAndItsOtherLanguages() {
        URI bokmal = URI.create("https://example.org/strategi/ny?x=1&y=2");
        URI english = URI.create("https://example.org/en/strategi/ny");
        var page = new Page(bokmal, LocalDate.of(2026, 11, 20), Map.of("nb", bokmal, "en", english));

        var root = Xml.read(new Sitemap(List.of(page)).write()).getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo(SITEMAP);
        assertThat(root.getLocalName()).isEqualTo("urlset");
        assertThat(text(root, "loc")).isEqualTo(bokmal.toString());
        assertThat(text(root, "lastmod")).isEqualTo("2026-11-20");
        var links = root.getElementsByTagNameNS(XHTML, "link");
        assertThat(links.getLength()).isEqualTo(2);
        var first = (Element) links.item(0);
        assertThat(first.getAttribute("rel")).isEqualTo("alternate");
        assertThat(first.getAttribute("hreflang")).isEqualTo("en");
        assertThat(first.getAttribute("href")).isEqualTo(english.toString());
    }

    @Test
    void moreThanFiftyThousandPagesBecomeSeveralFilesUnderAnIndex() {
        var pages = IntStream.range(0, 100_001)
                .mapToObj(i -> new Page(URI.create("https://example.org/" + i), null, Map.of()))
                .toList();

        var parts = new Sitemap(pages).parts();
        assertThat(parts).extracting(part -> part.pages().size()).containsExactly(50_000, 50_000, 1);
        assertThat(parts.stream().flatMap(part -> part.pages().stream())).containsExactlyElementsOf(pages);
        assertThatThrownBy(() -> new Sitemap(pages).write()).hasMessageContaining("limits");

        var index = Xml.read(Sitemap.index(3, part -> URI.create("https://example.org/sitemap-" + part + ".xml")))
                .getDocumentElement();
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        assertThat(index.getElementsByTagNameNS(SITEMAP, "loc").getLength()).isEqualTo(3);
        assertThat(text(index, "loc")).isEqualTo("https://example.org/sitemap-1.xml");
    }

    @Test
    void noFileIsLargerThanTheProtocolAllows() {
        var pages = IntStream.range(0, 15_000)
                .mapToObj(i -> URI.create("https://example.org/" + "a".repeat(1900) + i + "?a=1&b=2"))
                .map(uri -> new Page(uri, LocalDate.EPOCH, Map.of("nb", uri, "en", uri)))
                .toList();

        var parts = new Sitemap(pages).parts();

        assertThat(parts).hasSize(2);
        assertThat(parts).allSatisfy(part -> assertThat(part.write()).hasSizeLessThanOrEqualTo(50 * 1024 * 1024));
    }

    @Test
    void noPagesGiveOneEmptySitemap() {
        var parts = new Sitemap(List.of()).parts();

        assertThat(parts).hasSize(1);
        assertThat(Xml.read(parts.getFirst().write()).getDocumentElement().getLocalName())
                .isEqualTo("urlset");
    }

    @Test
    void addressesMustBeAbsoluteShortAndAmongTheirOwnAlternates() {
        URI page = URI.create("https://example.org/a");

        assertThatThrownBy(() -> new Page(URI.create("/a"), null, Map.of())).hasMessageContaining("absolute");
        assertThatThrownBy(() -> new Page(URI.create("https://example.org/" + "a".repeat(2048)), null, Map.of()))
                .hasMessageContaining("2048");
        assertThatThrownBy(() -> new Page(page, null, Map.of("en", URI.create("https://example.org/b"))))
                .hasMessageContaining("itself");
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagNameNS(SITEMAP, name).item(0).getTextContent();
    }
}
