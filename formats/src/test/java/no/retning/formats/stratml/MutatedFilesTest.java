package no.retning.formats.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import no.retning.formats.Outside;
import no.retning.formats.xml.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Files that somebody or something has damaged. */
class MutatedFilesTest {
    private static final int FILES = 200;
    private static final List<String> NAMESPACES = List.of(
            "",
            "http://www.stratml.net",
            "http://www.stratml.net/PerformancePlanOrReport",
            "urn:ISO:std:iso:17469:tech:xsd:stratml_core",
            "urn:schemas:AIIM:org:03201408:AdditionalElements",
            "urn:noe-annet");
    private static final List<String> NAMES = List.of(
            "Goal",
            "Objective",
            "goal",
            "Noe",
            "NameDescription",
            "StakeholderType",
            "RoleType",
            "Identifier",
            "StartDate",
            "StrategicPlanCore",
            "OtherInformation",
            "Descriptor",
            "Plan",
            "Submitter",
            "MeasurementInstance");
    private static final List<String> TEXTS =
            List.of("", "   ", "ø&<", "2023-13-45", "2023-01-01T00:00", "1e5", "a b", "%zz", "9".repeat(500));

    @Test
    void twoHundredDamagedFilesAreReadOrRefusedAndWhatIsReadComesOutValid() throws IOException, TransformerException {
        var sources = new ArrayList<byte[]>();
        sources.add(Files.readAllBytes(Outside.data("stratml/real-part2-dirty.xml")));
        for (var part : Part.values()) {
            sources.add(Stratml.write(Plans.full(), part).xml());
        }
        int understood = 0;
        for (int i = 0; i < FILES; i++) {
            var random = new Random(i);
            var damaged = damaged(sources.get(i % sources.size()), random);
            understood += isUnderstood(i, damaged) ? 1 : 0;
        }
        assertThat(understood).isBetween(FILES / 2, FILES - 1);
    }

    private static boolean isUnderstood(int number, byte[] file) {
        Stratml.Read read;
        try {
            read = Stratml.read(file);
        } catch (InvalidStratml refused) {
            assertThat(refused.line()).as("file %d", number).isPositive();
            assertThat(refused.reason()).isNotNull();
            return false;
        }
        assertThat(read.repairs()).as("file %d", number).allMatch(repair -> repair.line() > 0);
        for (var part : Part.values()) {
            var written = Stratml.write(read.plan(), part);
            assertThat(StratmlSchemas.errors(part, written.xml()))
                    .as("file %d as part %s", number, part)
                    .isEmpty();
            assertThat(Stratml.read(written.xml()).plan())
                    .as("file %d as part %s", number, part)
                    .isEqualTo(written.plan());
        }
        return true;
    }

    private static byte[] damaged(byte[] source, Random random) throws TransformerException {
        var document = Xml.read(source);
        int faults = 1 + random.nextInt(6);
        for (int i = 0; i < faults; i++) {
            damage(document, random);
        }
        var out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(out.toByteArray(), random.nextInt(out.size()));
            case 1 -> garbled(out.toByteArray(), random);
            case 2 -> renamespaced(out.toString(StandardCharsets.UTF_8), random);
            default -> out.toByteArray();
        };
    }

    private static byte[] garbled(byte[] file, Random random) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        return file;
    }

    private static byte[] renamespaced(String file, Random random) {
        return file.replaceFirst("(xmlns(:stratml)?=\")[^\"]*", "$1" + one(NAMESPACES, random))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void damage(Document document, Random random) {
        var all = document.getElementsByTagNameNS("*", "*");
        var element = (Element) all.item(random.nextInt(all.getLength()));
        var other = (Element) all.item(random.nextInt(all.getLength()));
        boolean root = element == document.getDocumentElement();
        switch (random.nextInt(7)) {
            case 0 -> {
                if (!root) {
                    element.getParentNode().removeChild(element);
                }
            }
            case 1 -> {
                if (!root && !isWithin(other, element)) {
                    other.appendChild(element);
                }
            }
            case 2 -> document.renameNode(element, element.getNamespaceURI(), prefixed(element, one(NAMES, random)));
            case 3 -> {
                if (!root) {
                    element.getParentNode().insertBefore(element.cloneNode(true), element);
                }
            }
            case 4 -> element.setTextContent(one(TEXTS, random));
            case 5 ->
                element.setAttribute(one(List.of("Type", "Priority", "StartDate", "noe"), random), one(TEXTS, random));
            default -> element.insertBefore(document.createTextNode(one(TEXTS, random)), element.getFirstChild());
        }
    }

    private static String prefixed(Element element, String name) {
        return element.getPrefix() == null ? name : element.getPrefix() + ":" + name;
    }

    private static boolean isWithin(Element inner, Element outer) {
        return (inner.compareDocumentPosition(outer) & Element.DOCUMENT_POSITION_CONTAINS) != 0 || inner == outer;
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
