package no.retning.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.retning.formats.svg.Png;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Charts as files of their own, to be shown on other pages and in documents. */
@Component
final class ChartFiles {
    static final int WIDTH = 720;

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final double SHARP = 2;
    /** So that a chart looks the same wherever it is drawn. */
    private static final List<String> FONTS =
            List.of("400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf");

    ChartFiles() {
        Png.with(FONTS.stream().map(ChartFiles::font).toList());
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(ChartFiles.class.getResourceAsStream("/paper/" + file), file);
    }

    ResponseEntity<byte[]> svg(HttpServletResponse response, String chart) {
        open(response);
        return ResponseEntity.ok().contentType(SVG).body(chart.getBytes(StandardCharsets.UTF_8));
    }

    /** An instance method, for there is no image before the fonts are known. */
    ResponseEntity<byte[]> png(HttpServletResponse response, String chart) {
        open(response);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(Png.of(chart, SHARP));
    }

    /** Pages of others may show it, which they may nothing else of what is here; it says itself where it is from. */
    private static void open(HttpServletResponse response) {
        // Set and not added: every answer has the strict one from the start.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
