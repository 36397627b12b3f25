package no.retning.formats.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    private static String bars(Palette palette) {
        return Bars.draw(
                Voices.CAPTION,
                Frame.alone(400, palette, "Kilde: Retning"),
                Voices.plain("%", 0),
                List.of(new Bars.Bar("Troms", 50.0, true)),
                List.of());
    }

    @Test
    void aChartIsDrawnInItsOwnColoursAsLargeAsOneAsks() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(bars(Palette.LIGHT), 2)));
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getRGB(2, 2)).isEqualTo(0xffffffff);
        assertThat(colours(image)).contains(0xff1f4e8c);
        var dark = ImageIO.read(new ByteArrayInputStream(Png.of(bars(Palette.DARK), 1)));
        assertThat(dark.getWidth()).isEqualTo(400);
        assertThat(dark.getRGB(2, 2)).isEqualTo(0xff16191c);
    }

    private static List<Integer> colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void aVeryLongChartIsDrawnWithFewerPoints() throws IOException {
        var svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20000" viewBox="0 0 40 20000"></svg>
                """;
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(svg, 2)));
        assertThat(image.getWidth()).isEqualTo(16);
        assertThat(image.getHeight()).isEqualTo(8_000);
    }

    @Test
    void whatIsNoChartIsNotDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> Png.of("<p>No chart.</p>", 1));
    }
}
