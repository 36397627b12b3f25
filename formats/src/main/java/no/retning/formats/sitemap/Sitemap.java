package no.retning.formats.sitemap;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;

/** Pages as one or more sitemap files, no file beyond the protocol's limits. */
public record Sitemap(List<Page> pages) {
    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/xml;charset=utf-8";

    /** The most addresses in one file. */
    public static final int MOST_PAGES = 50_000;

    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public Sitemap {
        pages = List.copyOf(pages);
    }

    /** The pages in order, divided into the fewest files that hold them; no pages give one empty part. */
    public List<Sitemap> parts() {
        var parts = new ArrayList<Sitemap>();
        int from = 0;
        long bytes = 500;
        for (int i = 0; i < pages.size(); i++) {
            long size = mostBytes(pages.get(i));
            if (i - from == MOST_PAGES || bytes + size > MOST_BYTES) {
                parts.add(new Sitemap(pages.subList(from, i)));
                from = i;
                bytes = 500;
            }
            bytes += size;
        }
        parts.add(new Sitemap(pages.subList(from, pages.size())));
        return parts;
    }

    /**
     * This sitemap as one file.
     *
     * @throws IllegalStateException when it must be divided into {@link #parts} first
     */
    public byte[] write() {
        if (parts().size() > 1) {
            throw new IllegalStateException("This sitemap is beyond the limits of one file");
        }
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("", NAMESPACE);
        namespaces.put("xhtml", "http://www.w3.org/1999/xhtml");
        return Xml.write("urlset", namespaces, xml -> pages.forEach(page -> xml.element("url", url -> url(url, page))));
    }

    /**
     * The index of a divided sitemap.
     *
     * @param addressOfPart where the part lies, counted from 1
     */
    public static byte[] index(int parts, IntFunction<URI> addressOfPart) {
        if (parts < 1 || parts > MOST_PAGES) {
            throw new IllegalArgumentException("An index has 1 to 50 000 sitemaps, not " + parts);
        }
        return Xml.write("sitemapindex", Map.of("", NAMESPACE), xml -> {
            for (int part = 1; part <= parts; part++) {
                String address = addressOfPart.apply(part).toASCIIString();
                xml.element("sitemap", inside -> inside.element("loc", address));
            }
        });
    }

    private static void url(XmlWriter xml, Page page) {
        xml.element("loc", page.address().toASCIIString());
        var modified = page.modified();
        xml.optional("lastmod", modified == null ? null : modified.toString());
        new TreeMap<>(page.alternates())
                .forEach((language, address) -> xml.element(
                        "xhtml:link",
                        link -> link.attribute("rel", "alternate")
                                .attribute("hreflang", language)
                                .attribute("href", address.toASCIIString())));
    }

    private static long mostBytes(Page page) {
        long bytes = 80 + escapedLength(page.address());
        for (var alternate : page.alternates().entrySet()) {
            bytes += 80 + alternate.getKey().length() + escapedLength(alternate.getValue());
        }
        return bytes;
    }

    private static long escapedLength(URI address) {
        String text = address.toASCIIString();
        return text.length()
                + 5 * text.chars().filter(c -> "&<>\"'".indexOf(c) >= 0).count();
    }
}
