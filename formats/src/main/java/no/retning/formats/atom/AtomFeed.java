package no.retning.formats.atom;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;

/** Writes a {@link Feed} as an Atom document (RFC 4287, UTF-8). */
public final class AtomFeed {
    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /** The document; times are in UTC to the second. */
    public static byte[] write(Feed feed) {
        return Xml.write("feed", Map.of("", NAMESPACE), xml -> {
            xml.attribute("xml:lang", feed.language());
            xml.element("id", feed.id().toASCIIString());
            xml.element("title", feed.title());
            xml.optional("subtitle", feed.subtitle());
            xml.element("updated", time(feed.updated()));
            xml.element("author", author -> author.element("name", feed.author()));
            link(xml, "self", "application/atom+xml", feed.self());
            link(xml, "alternate", "text/html", feed.alternate());
            feed.entries().forEach(entry -> xml.element("entry", inside -> entry(inside, entry)));
        });
    }

    private static void entry(XmlWriter xml, Entry entry) {
        xml.element("id", entry.id().toASCIIString());
        xml.element("title", entry.title());
        xml.element("published", time(entry.published()));
        xml.element("updated", time(entry.updated()));
        link(xml, "alternate", "text/html", entry.alternate());
        entry.categories().forEach(term -> xml.element("category", category -> category.attribute("term", term)));
        xml.optional("summary", entry.summary());
        String html = entry.html();
        if (html != null) {
            xml.element("content", content -> content.attribute("type", "html").text(html));
        }
    }

    private static void link(XmlWriter xml, String relation, String type, URI address) {
        xml.element(
                "link",
                link -> link.attribute("rel", relation)
                        .attribute("type", type)
                        .attribute("href", address.toASCIIString()));
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
