package no.retning.formats.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;
import org.w3c.dom.Document;

/** A file for a word processor. */
public final class WordFile {
    private static final String CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String ABOUT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

    private WordFile() {}

    /**
     * Writes a page.
     *
     * @param page with a language on {@code html}, and in {@code head} a title and a {@code meta} named {@code subject};
     *     what has the class {@code colophon} stands at the foot of every page, and {@code sheet} begins a new one
     * @param made the moment that the file tells that it was made
     */
    public static byte[] write(Document page, Instant made) {
        var read = PageReader.read(page);
        var targets = new Targets();
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", contents());
        parts.put("_rels/.rels", relations());
        parts.put("docProps/core.xml", about(read, made));
        parts.put("word/document.xml", new WordBody(targets).part(read));
        parts.put("word/_rels/document.xml.rels", targets.part());
        parts.put("word/styles.xml", WordStyles.part(read.language()));
        parts.put("word/numbering.xml", WordLists.part(read.numbered()));
        parts.put("word/footer.xml", WordBody.foot(read.foot()));
        parts.put("word/settings.xml", settings(read.language()));
        return packed(parts, made);
    }

    private static byte[] contents() {
        return Xml.write("Types", Map.of("", CONTENT), xml -> {
            usually(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
            usually(xml, "xml", "application/xml");
            one(xml, "/docProps/core.xml", ABOUT_TYPE);
            one(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
            for (var part : new String[] {"styles", "numbering", "footer", "settings"}) {
                one(xml, "/word/" + part + ".xml", WORD_TYPE + part + "+xml");
            }
        });
    }

    private static void usually(XmlWriter xml, String ending, String type) {
        xml.element("Default", one -> one.attribute("Extension", ending).attribute("ContentType", type));
    }

    private static void one(XmlWriter xml, String part, String type) {
        xml.element("Override", one -> one.attribute("PartName", part).attribute("ContentType", type));
    }

    private static byte[] relations() {
        return Xml.write("Relationships", Map.of("", WordParts.PACKAGE_RELATIONS), xml -> {
            xml.element(
                    "Relationship",
                    one -> one.attribute("Id", "text")
                            .attribute("Type", WordParts.RELATIONS + "/officeDocument")
                            .attribute("Target", "word/document.xml"));
            xml.element(
                    "Relationship",
                    one -> one.attribute("Id", "about")
                            .attribute("Type", WordParts.PACKAGE_RELATIONS + "/metadata/core-properties")
                            .attribute("Target", "docProps/core.xml"));
        });
    }

    private static byte[] about(WordPage page, Instant made) {
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        namespaces.put("dc", "http://purl.org/dc/elements/1.1/");
        namespaces.put("dcterms", "http://purl.org/dc/terms/");
        namespaces.put("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        var moment = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return Xml.write("cp:coreProperties", namespaces, xml -> {
            xml.element("dc:title", page.title());
            xml.element("dc:subject", page.subject());
            xml.element("dc:creator", "Retning");
            xml.element("dc:language", page.language());
            for (var when : new String[] {"dcterms:created", "dcterms:modified"}) {
                xml.element(
                        when, one -> one.attribute("xsi:type", "dcterms:W3CDTF").text(moment));
            }
        });
    }

    /** The newest manner of layout, and the language that is spelt by. */
    private static byte[] settings(String language) {
        return Xml.write("w:settings", Map.of("w", WordParts.WORD), xml -> {
            xml.element(
                    "w:compat",
                    compat -> compat.element(
                            "w:compatSetting",
                            one -> one.attribute("w:name", "compatibilityMode")
                                    .attribute("w:uri", "http://schemas.microsoft.com/office/word")
                                    .attribute("w:val", "15")));
            xml.element("w:themeFontLang", one -> one.attribute("w:val", language));
        });
    }

    private static byte[] packed(Map<String, byte[]> parts, Instant made) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory cannot fail to be written to memory", impossible);
        }
        return out.toByteArray();
    }
}
