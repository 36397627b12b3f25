package no.retning.formats.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ChartsTest {
    private static final Caption CAPTION =
            new Caption("c1", "nb", "Når <alt> er ferdig & \"klart\"", "P50: 2027\u0001");
    private static final List<Tick> TICKS = List.of(new Tick(0, "0"), new Tick(10, "<10>"));

    @Test
    void everyChartTellsWhatItShowsInWords() throws Exception {
        List<String> charts = List.of(
                SCurve.draw(
                        CAPTION,
                        List.of(new SCurve.Point(0, 0), new SCurve.Point(10, 1)),
                        List.of(new SCurve.Mark("P50", 5, 0.5)),
                        TICKS),
                Tornado.draw(CAPTION, 5, List.of(new Tornado.Bar("Anskaffelse & innføring", 3, 8)), TICKS),
                Gantt.draw(
                        CAPTION,
                        List.of(
                                new Gantt.Row("Start", 0, 0, 0, true),
                                new Gantt.Row("x".repeat(1000), 0, 4, 10, false)),
                        TICKS));
        for (String chart : charts) {
            Element svg = parsed(chart);
            assertThat(svg.getLocalName()).isEqualTo("svg");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("lang")).isEqualTo("nb");
            assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("c1-title c1-desc");
            assertThat(text(svg, "title")).isEqualTo("Når <alt> er ferdig & \"klart\"");
            assertThat(text(svg, "desc")).isEqualTo("P50: 2027?");
        }
    }

    @Test
    void nothingToShowIsStillAnImage() throws Exception {
        assertThat(parsed(Tornado.draw(CAPTION, 5, List.of(), List.of())).getAttribute("role"))
                .isEqualTo("img");
        assertThat(parsed(Gantt.draw(CAPTION, List.of(), List.of())).getAttribute("role"))
                .isEqualTo("img");
        assertThat(SCurve.draw(CAPTION, List.of(new SCurve.Point(3, 1)), List.of(), List.of()))
                .doesNotContain("NaN");
    }

    private static String text(Element svg, String name) {
        return svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name)
                .item(0)
                .getTextContent();
    }

    private static Element parsed(String chart) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
