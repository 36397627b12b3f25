package no.retning.formats.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Charts as PNG, for where SVG cannot be shown. */
public final class Png {
    /** More than this in one direction few programs show. */
    private static final int MOST_POINTS = 8_000;

    private Png() {}

    /**
     * Makes fonts known that the machine need not have.
     *
     * @param fonts TrueType or OpenType, which are closed
     */
    public static void with(List<InputStream> fonts) {
        for (var font : fonts) {
            try (font) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalArgumentException("A font that cannot be read", e);
            }
        }
    }

    /**
     * Draws a chart in points.
     *
     * @param svg as this package makes it, to stand alone
     * @param wanted points for each unit of the image: 2 is sharp on most screens and on paper; a very long chart gets fewer
     * @throws IllegalArgumentException if it is no SVG
     */
    public static byte[] of(String svg, double wanted) {
        var image = document(svg);
        var size = image.size();
        double scale = Math.min(wanted, MOST_POINTS / (double) Math.max(size.width, size.height));
        int width = (int) Math.ceil(size.width * scale);
        int height = (int) Math.ceil(size.height * scale);
        var points = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var drawing = points.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            drawing.scale(scale, scale);
            image.render(null, drawing);
        } finally {
            drawing.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(points, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An image in memory cannot fail to be written to memory", impossible);
        }
        return out.toByteArray();
    }

    private static SVGDocument document(String svg) {
        // The renderer knows fonts by the names that the platform has for them.
        var named = svg.replace("Inter, system-ui, sans-serif", "Inter, SansSerif");
        var image = new SVGLoader()
                .load(
                        new ByteArrayInputStream(named.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (image == null) {
            throw new IllegalArgumentException("This is no SVG: " + svg.substring(0, Math.min(80, svg.length())));
        }
        return image;
    }
}
