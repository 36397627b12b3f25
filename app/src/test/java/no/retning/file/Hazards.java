package no.retning.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import no.retning.file.CraftedZip.Odd;
import no.retning.file.Refusal.Reason;

/** Files made to do harm, each with the reason for which it is refused; size 1 to 3. */
final class Hazards {
    record Hazardous(byte[] bytes, Reason reason) {}

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Map<String, Hazardous> all = new LinkedHashMap<>();
    private final int size;

    private Hazards(int size) {
        this.size = size;
    }

    /** By file name: archives, office documents, PDF and pictures that are bombs or liars. */
    static Map<String, Hazardous> bombs(int size) throws IOException {
        var hazards = new Hazards(size);
        hazards.archives();
        hazards.office();
        hazards.pdf();
        hazards.pictures();
        return hazards.all;
    }

    /** By file name: documents that run something, hold another file or fetch something. */
    static Map<String, Hazardous> active() throws IOException {
        var hazards = new Hazards(1);
        hazards.macros();
        hazards.embedded();
        hazards.fetching();
        return hazards.all;
    }

    private void add(String name, byte[] bytes, Reason reason) {
        all.put(name, new Hazardous(bytes, reason));
    }

    private void archives() throws IOException {
        int many = new int[] {50, 300, 1024}[size - 1];
        add(
                "flat.docx",
                Samples.word(Map.of()).flat("word/media/a.txt", "", many).bytes(),
                Reason.BOMB);
        add(
                "nested.docx",
                Samples.word(Map.of()).stored("word/a.zip", nested(4 + size)).bytes(),
                Reason.EMBEDDED);
        add("quine.gz", gzip(new byte[many]), Reason.EXTENSION);
        add("droste.zip", nested(size), Reason.EXTENSION);
        add("droste.docx", nested(size), Reason.CONTENT);
        add("gzip.docx", gzip(new byte[many]), Reason.CONTENT);
        add(
                "gzip-inside.docx",
                Samples.word(Map.of())
                        .stored("word/a.bin", gzip(new byte[many]))
                        .bytes(),
                Reason.EMBEDDED);
        add(
                "overlapping.docx",
                Samples.word(Map.of()).overlapping("word/b" + size + ".xml").bytes(),
                Reason.ARCHIVE);
        var crowd = Samples.word(Map.of());
        for (int i = 0; i < new int[] {5_000, 20_000, 65_000}[size - 1]; i++) {
            crowd.stored("a/" + i, "");
        }
        add("crowd.docx", crowd.bytes(), Reason.BOMB);
        add("claims.docx", Samples.word(Map.of()).claims(size).bytes(), Reason.ARCHIVE);
        var text = " ".repeat(1000 * size).getBytes(UTF_8);
        add(
                "understated.docx",
                odd("word/a.txt", text, new Odd(0, 0, new byte[0], "", 10, false, false)),
                Reason.ARCHIVE);
        add(
                "overstated.docx",
                odd("word/a.txt", text, new Odd(0, 0, new byte[0], "", 2000L * size, false, false)),
                Reason.ARCHIVE);
        add(
                "zip64.docx",
                odd(
                        "word/a.txt",
                        text,
                        new Odd(0, 0, new byte[] {1, 0, 8, 0, 1, 1, 1, 1, 1, 1, 1, 1}, "", -1, false, false)),
                Reason.ARCHIVE);
        add(
                "descriptor-only.docx",
                odd("word/a.txt", text, new Odd(0, 0, new byte[0], "", -1, true, true)),
                Reason.ARCHIVE);
        add("twice.docx", odd("WORD/document.XML", text, Odd.NOTHING), Reason.ARCHIVE);
        add(
                "symlink.docx",
                odd("word/a.txt", text, new Odd(0, 0xa1ff_0000, new byte[0], "", -1, false, false)),
                Reason.ARCHIVE);
        add("absolute.docx", odd("/etc/passwd", text, Odd.NOTHING), Reason.ARCHIVE);
        add("upwards.docx", odd("word/" + "../".repeat(size) + "a.txt", text, Odd.NOTHING), Reason.ARCHIVE);
        add("backslash.docx", odd("word\\a.txt", text, Odd.NOTHING), Reason.ARCHIVE);
        add(
                "other-name.docx",
                odd("word/a.txt", text, new Odd(0, 0, new byte[0], "word/b.txt", -1, false, false)),
                Reason.ARCHIVE);
        add("locked.docx", odd("word/a.txt", text, new Odd(1, 0, new byte[0], "", -1, false, false)), Reason.ENCRYPTED);
        add("gap.docx", Samples.word(Map.of()).gap("x".repeat(size)).bytes(), Reason.ARCHIVE);
        add("comment.docx", Samples.word(Map.of()).comment("x".repeat(size)).bytes(), Reason.ARCHIVE);
        add("cut.docx", cut(Samples.of(FileType.DOCX), size), Reason.ARCHIVE);
        var twisted = Samples.of(FileType.DOCX);
        twisted[100] ^= 0x55;
        add("twisted.docx", twisted, Reason.ARCHIVE);
    }

    private static byte[] odd(String name, byte[] bytes, Odd odd) {
        return Samples.word(Map.of()).deflated(name, bytes, odd).bytes();
    }

    private static byte[] cut(byte[] whole, int by) {
        return Arrays.copyOf(whole, whole.length - by);
    }

    private static byte[] nested(int levels) {
        var inner = new CraftedZip().flat("a", "", 1).bytes();
        for (int i = 0; i < levels; i++) {
            inner = new CraftedZip().stored("a.zip", inner).bytes();
        }
        return inner;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private void office() {
        int many = new int[] {20, 200, 1024}[size - 1];
        add("strings.xlsx", sheetBomb("xl/sharedStrings.xml", "<sst>", many), Reason.BOMB);
        add("rows.xlsx", sheetBomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", many), Reason.BOMB);
        var odf = new CraftedZip().stored("mimetype", FileType.ODS.mediaType());
        add("odf.ods", odf.flat("content.xml", XML + "<a>", many).bytes(), Reason.BOMB);
        var laughs = new StringBuilder(XML + "<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10 * size; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        add(
                "laughs.docx",
                Samples.word(Map.of("word/document.xml", laughs + "]><a>&a9;</a>"))
                        .bytes(),
                Reason.BOMB);
        add(
                "laughs.odt",
                new CraftedZip()
                        .stored("mimetype", FileType.ODT.mediaType())
                        .deflated("content.xml", laughs + "]><a>&a9;</a>")
                        .bytes(),
                Reason.BOMB);
        add(
                "laughs-in-a-comment.docx",
                Samples.word(Map.of(
                                "word/styles.xml",
                                XML + "<!-- " + "x".repeat(1900) + " -->" + laughs.substring(XML.length()) + "]><a/>"))
                        .bytes(),
                Reason.BOMB);
        add(
                "fetched-entity.docx",
                Samples.word(Map.of("word/document.xml", XML + "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"))
                        .bytes(),
                Reason.BOMB);
        add(
                "wide-letters.docx",
                Samples.word(Map.of("word/styles.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>"))
                        .bytes(),
                Reason.ARCHIVE);
        add(
                "deep.docx",
                Samples.word(Map.of("word/document.xml", XML + "<w>".repeat(10_000 * size)))
                        .bytes(),
                Reason.BOMB);
        add(
                "long-tag.docx",
                Samples.word(Map.of("word/document.xml", XML + "<w a=\"" + hash(1_000_000 * size) + "\"/>"))
                        .bytes(),
                Reason.BOMB);
    }

    /** Letters that do not shrink. */
    private static String hash(int length) {
        var random = new Random(length);
        var text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(Long.toString(random.nextLong(), 36).replace("-", ""));
        }
        return text.toString();
    }

    private static byte[] sheetBomb(String part, String begin, int megabytes) {
        return new CraftedZip()
                .deflated(
                        "[Content_Types].xml",
                        XML + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                + FileType.XLSX.mediaType() + ".main+xml\"/></Types>")
                .flat(part, XML + begin, megabytes)
                .bytes();
    }

    // PDF

    static byte[] pdfOf(String... objects) {
        var text = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return text.append("trailer\n<</Root 1 0 R>>\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    static String packed(String dictionary, byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var window = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return "<<" + dictionary + "/Filter/FlateDecode/Length " + out.size() + ">>stream\n" + out.toString(ISO_8859_1)
                + "\nendstream";
    }

    private void pdf() {
        int many = new int[] {70, 150, 400}[size - 1];
        var script = "<</S/JavaScript/JS(app.alert(1))>>";
        add("nest.pdf", pdfOf("<</A ".repeat(1_000 * size) + ">>".repeat(1_000 * size)), Reason.BOMB);
        add("arrays.pdf", pdfOf("[".repeat(10_000 * size)), Reason.BOMB);
        add("flate.pdf", pdfOf("<<>>", packed("", new byte[many * 1024 * 1024])), Reason.BOMB);
        add("twice-packed.pdf", pdfOf("<</Filter[/FlateDecode/FlateDecode]>>stream\nx\nendstream"), Reason.BOMB);
        add("packed-objects.pdf", pdfOf(packed("/Type/ObjStm/N 1/First 4", new byte[many * 1024 * 1024])), Reason.BOMB);
        add("pages.pdf", pdfOf("<</Type/Page>> ".repeat(20_000 * size)), Reason.PAGES);
        add(
                "pages-packed.pdf",
                pdfOf(packed(
                        "/Type/ObjStm/N 1/First 4",
                        "<</Type /Page>> ".repeat(20_000 * size).getBytes(ISO_8859_1))),
                Reason.PAGES);
        add("xfa.pdf", pdfOf("<</AcroForm<</XFA 2 0 R>>>>"), Reason.ACTIVE);
        add("script.pdf", pdfOf("<</OpenAction" + script + ">>"), Reason.ACTIVE);
        add("script-in-numbers.pdf", pdfOf("<</OpenAction<</S/J#61vaScript/#4a#53(x)>>>>"), Reason.ACTIVE);
        add(
                "script-packed.pdf",
                pdfOf(packed("/Type/ObjStm/N 1/First 4", ("1 0 " + script).getBytes(ISO_8859_1))),
                Reason.ACTIVE);
        add(
                "script-packed-unnamed.pdf",
                pdfOf(packed("/N 1/First 4", ("1 0 " + script).getBytes(ISO_8859_1))),
                Reason.ACTIVE);
        add(
                "script-packed-oddly.pdf",
                pdfOf("<</Type/ObjStm/Filter/ASCIIHexDecode>>stream\n" + "00".repeat(size) + ">\nendstream"),
                Reason.BOMB);
        add(
                "script-hidden-in-a-picture.pdf",
                pdfOf("<</Filter/DCTDecode>>stream\n9 0 obj " + script + " endobj\nendstream"),
                Reason.ACTIVE);
        add(
                "script-after-a-false-stream.pdf",
                pdfOf("<</Filter/FlateDecode/A(stream)/OpenAction" + script + ">>"),
                Reason.ACTIVE);
        add(
                "script-under-a-long-entry.pdf",
                pdfOf("<</Type/ObjStm/Filter/FlateDecode/A(" + "x".repeat(100_000 * size) + ")>>stream\nx\nendstream"),
                Reason.BOMB);
        add("launch.pdf", pdfOf("<</OpenAction<</S/Launch/F(cmd.exe)>>>>"), Reason.ACTIVE);
        add("attachment.pdf", pdfOf("<</Names<</EmbeddedFiles 2 0 R>>>>"), Reason.EMBEDDED);
        add("sends.pdf", pdfOf("<</A<</S/SubmitForm>>>>"), Reason.ACTIVE);
        add("locked.pdf", pdfOf("<<>>trailer<</Encrypt 2 0 R>>"), Reason.ENCRYPTED);
        add("cut.pdf", "%PDF-1.7\n1 0 obj\n".getBytes(ISO_8859_1), Reason.BROKEN);
        add(
                "pdf-and-zip.pdf",
                joined(pdfOf("<<>>"), new CraftedZip().stored("a", "b").bytes()),
                Reason.POLYGLOT);
        add(
                "zip-as-comment.pdf",
                joined(
                        pdfOf("<<>>"),
                        new CraftedZip().stored("a", "b").comment("%%EOF\n").bytes()),
                Reason.POLYGLOT);
        add(
                "zip-and-pdf.docx",
                new CraftedZip()
                        .stored("%PDF-1.7", "a")
                        .deflated("[Content_Types].xml", "<a/>")
                        .bytes(),
                Reason.POLYGLOT);
        add("not-at-the-beginning.pdf", joined("x".repeat(size).getBytes(UTF_8), pdfOf("<<>>")), Reason.CONTENT);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    // pictures

    static byte[] chunk(String name, byte[] content) {
        var body = joined(name.getBytes(ISO_8859_1), content);
        var crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(content.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] png(int width, int height, byte[]... more) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", head),
                joined(more),
                chunk("IDAT", new byte[10]),
                chunk("IEND", new byte[0]));
    }

    private void pictures() {
        int side = new int[] {20_001, 50_000, Integer.MAX_VALUE}[size - 1];
        add("huge.png", png(side, side), Reason.DIMENSIONS);
        add(
                "huge-inside.docx",
                Samples.word(Map.of())
                        .stored("word/media/image1.png", png(side, side))
                        .bytes(),
                Reason.DIMENSIONS);
        add(
                "page-after.png",
                joined(Samples.of(FileType.PNG), "<html><script>x</script>".getBytes(UTF_8)),
                Reason.POLYGLOT);
        add(
                "page-inside.png",
                png(1, 1, chunk("tEXt", "Comment\0<script>x</script>".getBytes(UTF_8))),
                Reason.POLYGLOT);
        add(
                "zip-after.png",
                joined(
                        Samples.of(FileType.PNG),
                        new CraftedZip().stored("a", "b").bytes()),
                Reason.POLYGLOT);
        add("cut.png", cut(Samples.of(FileType.PNG), size), Reason.BROKEN);
        add("long-note.png", png(1, 1, chunk("iTXt", new byte[2_000_000 * size])), Reason.BOMB);
        add("page-after.jpg", joined(Samples.of(FileType.JPEG), "<script>x</script>".getBytes(UTF_8)), Reason.POLYGLOT);
        add("cut.jpg", cut(Samples.of(FileType.JPEG), 40 * size), Reason.BROKEN);
        add(
                "huge.jpg",
                joined(new byte[] {-1, -40, -1, -64, 0, 11, 8, -1, -1, -1, -1, 1, 1, 0x11, 0, -1, -39}),
                Reason.DIMENSIONS);
        add("gif.png", "GIF89a/*".getBytes(UTF_8), Reason.CONTENT);
        add("gif.txt", "GIF89a/*=1;alert(1)//".getBytes(UTF_8), Reason.CONTENT);
        add("page.txt", "<!DOCTYPE html><html><script>x</script></html>".getBytes(UTF_8), Reason.CONTENT);
        add("picture.tiff", "II*\0".getBytes(UTF_8), Reason.EXTENSION);
        add(
                "uses.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/></svg>".getBytes(UTF_8),
                Reason.EXTENSION);
        add("binary.txt", "tekst\0tekst".getBytes(UTF_8), Reason.CONTENT);
        add("empty.pdf", new byte[0], Reason.EMPTY);
    }

    // B4

    private void macros() {
        for (var type :
                new String[] {"docm", "xlsm", "xltm", "pptm", "dotm", "doc", "xls", "rtf", "svg", "html", "exe"}) {
            add("makro." + type, Samples.of(FileType.DOCX), Reason.EXTENSION);
        }
        var types =
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        add(
                "docm-renamed.docx",
                Samples.word(Map.of("[Content_Types].xml", XML + types)).bytes(),
                Reason.MACROS);
        add(
                "project.docx",
                Samples.word(Map.of()).stored("word/vbaProject.bin", "x").bytes(),
                Reason.MACROS);
        add(
                "project-by-another-name.docx",
                Samples.word(
                                Map.of(
                                        "word/_rels/document.xml.rels",
                                        XML
                                                + "<Relationships><Relationship Id=\"a\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"a.bin\"/></Relationships>"))
                        .bytes(),
                Reason.MACROS);
        add("sheets.xlsx", sheetWith("xl/macrosheets/sheet1.xml", "<a/>"), Reason.MACROS);
        add("basic.odt", Samples.odf(FileType.ODT, "", Map.of("Basic/Standard/Module1.xml", "<a/>")), Reason.MACROS);
        add("scripts.ods", Samples.odf(FileType.ODS, "", Map.of("Scripts/python/a.py", "x")), Reason.MACROS);
        add("listener.odt", Samples.odf(FileType.ODT, "<script:event-listener/>", Map.of()), Reason.MACROS);
        add(
                "template.docx",
                Samples.word(
                                Map.of(
                                        "[Content_Types].xml",
                                        XML
                                                + "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml\"/></Types>"))
                        .bytes(),
                Reason.CONTENT);
        add("sheet-as-text.docx", Samples.of(FileType.XLSX), Reason.CONTENT);
        add("text-as-sheet.ods", Samples.of(FileType.ODT), Reason.CONTENT);
    }

    private static byte[] sheetWith(String part, String text) {
        return new CraftedZip()
                .deflated(
                        "[Content_Types].xml",
                        XML + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                + FileType.XLSX.mediaType() + ".main+xml\"/></Types>")
                .deflated(part, text)
                .bytes();
    }

    private void embedded() {
        add(
                "program.docx",
                Samples.word(Map.of())
                        .stored("word/media/image1.png", "MZ\u0090")
                        .bytes(),
                Reason.EMBEDDED);
        add(
                "ole.docx",
                Samples.word(Map.of())
                        .stored("word/a.bin", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})
                        .bytes(),
                Reason.EMBEDDED);
        add(
                "ole-object.docx",
                Samples.word(Map.of("word/_rels/document.xml.rels", Samples.relationships("oleObject", "a.bin", "")))
                        .bytes(),
                Reason.EMBEDDED);
        add(
                "sheet-in-slides.docx",
                Samples.word(Map.of()).stored("word/embeddings/a.xlsx", "x").bytes(),
                Reason.EMBEDDED);
        add(
                "chunk.docx",
                Samples.word(Map.of("word/_rels/document.xml.rels", Samples.relationships("aFChunk", "a.html", "")))
                        .bytes(),
                Reason.EMBEDDED);
        add(
                "control.docx",
                Samples.word(Map.of())
                        .stored("word/activeX/activeX1.xml", "<a/>")
                        .bytes(),
                Reason.EMBEDDED);
        add("ole.odt", Samples.odf(FileType.ODT, "<draw:object-ole/>", Map.of()), Reason.EMBEDDED);
    }

    private void fetching() {
        for (var kind : new String[] {"attachedTemplate", "image", "frame", "subDocument", "externalLinkPath"}) {
            var links = Map.of(
                    "word/_rels/document.xml.rels", Samples.relationships(kind, "http://example.org/a", "External"));
            add(
                    kind + ".docx",
                    Samples.word(links).bytes(),
                    kind.equals("subDocument") ? Reason.EMBEDDED : Reason.EXTERNAL);
        }
        add(
                "address-inside.docx",
                Samples.word(Map.of(
                                "word/_rels/document.xml.rels",
                                Samples.relationships("image", "http://example.org/a.png", "")))
                        .bytes(),
                Reason.EXTERNAL);
        add(
                "dde.docx",
                Samples.word(
                                Map.of(
                                        "word/document.xml",
                                        Samples.document(
                                                "<w:p><w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO cmd</w:instrText></w:r></w:p>")))
                        .bytes(),
                Reason.EXTERNAL);
        add(
                "picture-field.docx",
                Samples.word(Map.of(
                                "word/document.xml",
                                Samples.document(
                                        "<w:fldSimple w:instr=\"INCLUDEPICTURE &quot;http://example.org&quot;\"/>")))
                        .bytes(),
                Reason.EXTERNAL);
        add("link.xlsx", sheetWith("xl/externalLinks/externalLink1.xml", "<externalLink/>"), Reason.EXTERNAL);
        add(
                "picture.odt",
                Samples.odf(FileType.ODT, "<draw:image xlink:href=\"http://example.org/a.png\"/>", Map.of()),
                Reason.EXTERNAL);
        add(
                "file.odt",
                Samples.odf(FileType.ODT, "<text:section-source xlink:href=\"file:///etc/passwd\"/>", Map.of()),
                Reason.EXTERNAL);
        add("dde.ods", Samples.odf(FileType.ODS, "<office:dde-source/>", Map.of()), Reason.EXTERNAL);
    }
}
