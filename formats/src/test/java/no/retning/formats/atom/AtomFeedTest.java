package no.retning.formats.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.retning.formats.xml.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2026-11-20T10:15:30.987Z");

    @Test
    void aFeedHasWhatTheStandardRequiresOfFeedsAndEntries() {
        var root = Xml.read(AtomFeed.write(feed(List.of(entry("urn:a"), entry("urn:b")))))
                .getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("nb");
        assertThat(child(root, "id").getTextContent()).isEqualTo("https://example.org/feed.atom");
        assertThat(child(root, "title").getTextContent()).isEqualTo("Strategi & mål");
        assertThat(child(root, "updated").getTextContent()).isEqualTo("2026-11-20T10:15:30Z");
        assertThat(child(child(root, "author"), "name").getTextContent()).isEqualTo("Direktoratet");
        assertThat(child(root, "link").getAttribute("rel")).isEqualTo("self");

        var entries = root.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        var entry = (Element) entries.item(0);
        assertThat(child(entry, "id").getTextContent()).isEqualTo("urn:a");
        assertThat(child(entry, "updated").getTextContent()).isEqualTo("2026-11-20T10:15:30Z");
        assertThat(child(entry, "published").getTextContent()).isEqualTo("2026-11-20T10:15:30Z");
        assertThat(child(entry, "category").getAttribute("term")).isEqualTo("strategy");
        assertThat(child(entry, "link").getAttribute("href")).isEqualTo("https://example.org/strategi/ny?a=1&b=2");
        assertThat(child(entry, "content").getAttribute("type")).isEqualTo("html");
        assertThat(child(entry, "content").getTextContent()).isEqualTo("<p>Ett &amp; to</p>");
    }

    @Test
    void anEmptyFeedIsStillAFeed() {
        var root = Xml.read(AtomFeed.write(feed(List.of()))).getDocumentElement();

        assertThat(root.getElementsByTagNameNS(ATOM, "entry").getLength()).isZero();
        assertThat(child(root, "updated").getTextContent()).isNotEmpty();
    }

    @Test
    void aFeedThatCouldNotBeValidCannotBeMade() {
        assertThatThrownBy(() -> feed(List.of(entry("urn:a"), entry("urn:a")))).hasMessageContaining("urn:a");
        assertThatThrownBy(() -> entry("/relative")).hasMessageContaining("absolute");
        assertThatThrownBy(() -> new Entry(
                        URI.create("urn:a"),
                        " ",
                        PUBLISHED,
                        PUBLISHED,
                        null,
                        null,
                        URI.create("https://example.org/"),
                        List.of()))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> new Entry(
                        URI.create("urn:a"),
                        "A",
                        PUBLISHED,
                        PUBLISHED.minusSeconds(1),
                        null,
                        null,
                        URI.create("https://example.org/"),
                        List.of()))
                .hasMessageContaining("before it was published");
    }

    private static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        throw new AssertionError(parent.getLocalName() + " has no " + name);
    }

    private static Feed feed(List<Entry> entries) {
        return new Feed(
                URI.create("https://example.org/feed.atom"),
                "Strategi & mål",
                null,
                "nb",
                PUBLISHED,
                "Direktoratet",
                URI.create("https://example.org/feed.atom"),
                URI.create("https://example.org/"),
                entries);
    }

    private static Entry entry(String id) {
        return new Entry(
                URI.create(id),
                "Ny strategi",
                PUBLISHED,
                PUBLISHED,
                "Kort sagt",
                "<p>Ett &amp; to</p>",
                URI.create("https://example.org/strategi/ny?a=1&b=2"),
                List.of("strategy"));
    }
}
