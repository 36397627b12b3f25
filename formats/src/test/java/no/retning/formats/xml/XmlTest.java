package no.retning.formats.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    private static final String LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [
              <!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
              <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            ]>
            <lolz>&d;</lolz>
            """;

    @Test
    void aDocumentReadsBackAsItWasWritten() {
        String text = "A & B <c> ]]> \"d\" 'e' æøå 😀\u00a0line\nbreak\r\ttab";
        byte[] written = Xml.write(
                "r",
                Map.of("", "urn:r", "x", "urn:x"),
                xml -> xml.attribute("xml:lang", "nb")
                        .attribute("x:a", "<&\"'> 😀")
                        .element("x:b", text)
                        .element("empty", empty -> {})
                        .optional("gone", null));

        var root = Xml.read(written).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("urn:r");
        assertThat(root.getAttributeNS("urn:x", "a")).isEqualTo("<&\"'> 😀");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("nb");
        assertThat(root.getElementsByTagNameNS("urn:x", "b").item(0).getTextContent())
                .isEqualTo(text);
        assertThat(root.getElementsByTagNameNS("urn:r", "empty").getLength()).isEqualTo(1);
        assertThat(root.getChildNodes().getLength()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r><r/>",
                "<!DOCTYPE r SYSTEM \"FILE\"><r/>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"FILE\">]><r>&e;</r>",
                "<!DOCTYPE r [<!ENTITY % e SYSTEM \"FILE\"> %e;]><r/>",
                LAUGHS,
            })
    void aDocumentTypeIsRefusedWhateverIsInIt(String given, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        byte[] xml = given.replace("FILE", secret.toUri().toString()).getBytes(UTF_8);

        assertThatThrownBy(() -> Xml.read(xml)).isInstanceOf(InvalidXml.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> readAll(new ByteArrayInputStream(xml))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void anIncludeIsLeftAsItStands() {
        byte[] xml = "<r xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/hostname'/></r>"
                .getBytes(UTF_8);

        assertThat(Xml.read(xml).getDocumentElement().getTextContent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<r>", "<r></s>", "<r a='1' a='2'/>", "<r/><r/>", "<x:r/>", "<r>\u0001</r>", "<r>&#0;</r>"})
    void whatIsNotWellFormedIsRefused(String given) {
        assertThatThrownBy(() -> Xml.read(given.getBytes(UTF_8))).isInstanceOf(InvalidXml.class);
    }

    @Test
    void depthAttributesAndSizeHaveLimits() {
        String deep = "<r>".repeat(100_000);
        String broad = "<r " + "a%d='1' ".repeat(5).formatted(1, 2, 3, 4, 5) + manyAttributes() + "/>";

        for (String given : new String[] {deep, broad}) {
            assertThatThrownBy(() -> Xml.read(given.getBytes(UTF_8))).isInstanceOf(InvalidXml.class);
            assertThatThrownBy(() -> readAll(new ByteArrayInputStream(given.getBytes(UTF_8))))
                    .isInstanceOf(XMLStreamException.class);
        }
        assertThatThrownBy(() -> Xml.read(new Endless()))
                .isInstanceOf(InvalidXml.class)
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> readAll(new Endless())).hasMessageContaining("larger than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u000b", "\ufffe", "\ud800", "a\udc00"})
    void charactersThatXmlCannotHoldAreNotWritten(String text) {
        assertThatThrownBy(() -> Xml.write("r", Map.of(), xml -> xml.text(text)))
                .isInstanceOf(InvalidXml.class)
                .hasMessageContaining("U+");
    }

    @Test
    void namesPrefixesAndMisplacedAttributesAreChecked() {
        assertThatThrownBy(() -> Xml.write("a b", Map.of(), xml -> {})).hasMessageContaining("Not a name");
        assertThatThrownBy(() -> Xml.write("r", Map.of(), xml -> xml.element("y:z", "")))
                .hasMessageContaining("prefix y");
        assertThatThrownBy(() -> Xml.write("r", Map.of(), xml -> xml.attribute("a", "line\nbreak")))
                .hasMessageContaining("line break");
        assertThatThrownBy(() -> Xml.write("r", Map.of(), xml -> xml.text("x").attribute("a", "1")))
                .isInstanceOf(InvalidXml.class);
    }

    private static void readAll(InputStream xml) throws XMLStreamException {
        var reader = Xml.stream(xml);
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static String manyAttributes() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            attributes.append("b").append(i).append("='' ");
        }
        return attributes.toString();
    }

    /** One element that never ends. */
    private static final class Endless extends InputStream {
        private final byte[] piece = "<a>text</a>".getBytes(UTF_8);
        private long at = -3;

        @Override
        public int read() {
            long here = at++;
            return here < 0 ? "<r>".charAt((int) here + 3) : piece[(int) (here % piece.length)];
        }
    }
}
