package no.retning.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Honest files of every type, made by the libraries that people's programs use or as their standards say. */
public final class Samples {
    public static final String TEXT = "Sak 19/21 Ny e-helsestrategi";

    private Samples() {}

    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static byte[] of(FileType type) {
        return switch (type) {
            case PDF -> pdf();
            case DOCX -> docx();
            case XLSX -> xlsx();
            case PPTX -> pptx();
            case ODT, ODS, ODP -> odf(type);
            case TXT -> (TEXT + "\nÆØÅ\n").getBytes(StandardCharsets.UTF_8);
            case CSV -> ("sak;tittel\n19/21;" + TEXT + "\n").getBytes(StandardCharsets.UTF_8);
            case MD -> ("# " + TEXT + "\n\nDrøfting.\n").getBytes(StandardCharsets.UTF_8);
            case PNG -> picture("png");
            case JPEG -> picture("jpeg");
        };
    }

    private static byte[] pdf() {
        return written(out -> {
            try (var document = new PDDocument()) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(TEXT);
                    content.endText();
                }
                document.save(out);
            }
        });
    }

    private static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(TEXT);
                var row = document.createTable(1, 2).getRow(0);
                row.getCell(0).setText("Sakstype");
                row.getCell(1).setText("Drøfting");
                document.write(out);
            }
        });
    }

    private static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("Saker").createRow(0).createCell(0).setCellValue(TEXT);
                book.write(out);
            }
        });
    }

    private static byte[] pptx() {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(TEXT);
                show.write(out);
            }
        });
    }

    public static byte[] odf(FileType type) {
        var body = switch (type) {
            case ODS ->
                "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>" + TEXT
                        + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>";
            case ODP ->
                "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>" + TEXT
                        + "</text:p></draw:text-box></draw:frame></draw:page></office:presentation>";
            default -> "<office:text><text:p>" + TEXT + "</text:p></office:text>";
        };
        return odf(type, body, Map.of());
    }

    /** An OpenDocument file with this body and these parts besides. */
    public static byte[] odf(FileType type, String body, Map<String, String> more) {
        var zip = new CraftedZip().stored("mimetype", type.mediaType());
        zip.deflated("content.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                    xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"
                    xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:body>%s</office:body>
                </office:document-content>""".formatted(body));
        zip.deflated("META-INF/manifest.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>""".formatted(type.mediaType()));
        more.forEach(zip::deflated);
        return zip.bytes();
    }

    /** A Word file with these parts besides or instead. */
    public static CraftedZip word(Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>""".formatted(FileType.DOCX.mediaType()));
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml", ""));
        parts.put("word/document.xml", document("<w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p>"));
        parts.putAll(more);
        var zip = new CraftedZip();
        parts.forEach(zip::deflated);
        return zip;
    }

    public static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    public static String relationships(String type, String target, String mode) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
                + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target
                + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/></Relationships>";
    }

    private static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }
}
