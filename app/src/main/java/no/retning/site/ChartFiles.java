package no.retning.site;

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

    static ResponseEntity<byte[]> svg(String chart) {
        return ResponseEntity.ok().contentType(SVG).body(chart.getBytes(StandardCharsets.UTF_8));
    }

    /** An instance method, for there is no image before the fonts are known. */
    ResponseEntity<byte[]> png(String chart) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(Png.of(chart, SHARP));
    }
}
