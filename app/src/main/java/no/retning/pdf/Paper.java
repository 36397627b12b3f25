package no.retning.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.regex.Pattern;
import no.retning.formats.xml.Xml;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Prints well-formed pages as PDF/UA-1 and PDF/A-3u. */
@Component
public final class Paper {
    private static final String FAMILY = "Inter";
    private static final Pattern DATE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");
    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    /** One page is laid out at a time: a large one takes much of the memory there is, and anybody may ask for it. */
    private final Lock press = new ReentrantLock(true);

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String style;

    Paper() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        style = new String(bytes("/paper/paper.css"), StandardCharsets.UTF_8);
    }

    /**
     * Prints a page.
     *
     * @param xhtml an XML document with a language on {@code html}, and in {@code head} a title, a {@code meta} named
     *     {@code subject} and bookmarks
     * @param made the moment the document tells that it was made; the same page and moment give the same bytes
     * @throws no.retning.formats.xml.InvalidXml if the page is not well-formed
     */
    public byte[] print(String xhtml, Instant made) {
        var page = Xml.read(xhtml.getBytes(StandardCharsets.UTF_8));
        var text = page.createElement("style");
        text.setTextContent(style);
        page.getElementsByTagName("head").item(0).appendChild(text);
        var out = new ByteArrayOutputStream();
        press.lock();
        try (var renderer = builder().withW3cDocument(page, null).toStream(out).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                settle(document, xhtml, made);
                document.save(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A page in memory cannot fail to be written to memory", impossible);
        } finally {
            press.unlock();
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.useFont(font("400Regular/Inter_400Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font("400Regular_Italic/Inter_400Regular_Italic.ttf"), FAMILY, NORMAL, FontStyle.ITALIC, true);
        builder.useFont(font("600SemiBold/Inter_600SemiBold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useColorProfile(colours);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        // A page is all there is: nothing is fetched, from this machine or another.
        builder.useUriResolver((base, uri) -> null);
        return builder;
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Paper.class.getResourceAsStream("/paper/" + file), file);
    }

    /** Dates and name of the document come from what is printed and not from the clock. */
    private static void settle(PDDocument document, String xhtml, Instant made) throws IOException {
        Calendar moment =
                GregorianCalendar.from(made.atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        var about = document.getDocumentInformation();
        about.setCreationDate(moment);
        about.setModificationDate(moment);
        document.setDocumentId((long) xhtml.hashCode());
        var metadata = document.getDocumentCatalog().getMetadata();
        var told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var settled = DATE.matcher(told).replaceAll("$1" + made.truncatedTo(ChronoUnit.SECONDS));
        metadata.importXMPMetadata(settled.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String resource) {
        try (var in = Paper.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
