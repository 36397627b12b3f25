package no.retning.file.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.retning.file.FileType;
import no.retning.instance.NoNetwork;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** The process that reads one file's text and ends: {@code TextReader FILE TYPE} writes it to standard output in UTF-8. */
public final class TextReader {
    private static final int LONGEST = 10_000_000;
    private static final long LARGEST_PART = 256L * 1024 * 1024;

    private TextReader() {}

    public static void main(String[] arguments) throws Exception {
        NoNetwork.begin();
        try (var out = new OutputStreamWriter(new BufferedOutputStream(System.out), StandardCharsets.UTF_8)) {
            read(Path.of(arguments[0]), FileType.valueOf(arguments[1]), out);
        }
        // A library may have left a thread behind.
        Runtime.getRuntime().halt(0);
    }

    private static void read(Path file, FileType type, Writer out)
            throws IOException, SAXException, TikaException, Hazard {
        switch (type) {
            case TXT, CSV, MD -> plain(file, out);
            case PDF -> parse(new PDFParser(), file, out);
            case DOCX, XLSX, PPTX -> {
                ZipSecureFile.setMinInflateRatio(1.0 / Unpacked.HIGHEST_RATIO);
                ZipSecureFile.setMaxEntrySize(LARGEST_PART);
                ZipSecureFile.setMaxTextSize(LONGEST);
                ZipSecureFile.setMaxFileCount(ZipDirectory.MOST_ENTRIES);
                parse(new OOXMLParser(), file, out);
            }
            case ODT, ODS, ODP -> parse(new OpenDocumentParser(), file, out);
            case PNG, JPEG -> throw new IllegalArgumentException("A picture has no text");
        }
    }

    private static void plain(Path file, Writer out) throws IOException, Hazard {
        try (var channel = FileChannel.open(file)) {
            var text = Files.readString(file, TextCheck.encoding(channel));
            out.write(text.startsWith("\ufeff") ? text.substring(1) : text);
        }
    }

    private static void parse(Parser parser, Path file, Writer out) throws IOException, SAXException, TikaException {
        try (var in = TikaInputStream.get(file)) {
            // No parser in the context: nothing inside the file is opened.
            parser.parse(
                    in,
                    new BodyContentHandler(new WriteOutContentHandler(out, LONGEST)),
                    new Metadata(),
                    new ParseContext());
        } catch (WriteLimitReachedException enough) {
            // What has been written is the beginning, and stands.
        }
    }
}
