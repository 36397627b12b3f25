package no.retning.formats.svg;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;
import org.jspecify.annotations.Nullable;

/** A country as tiles of equal size, each near where its area lies, with its value written in it. */
public final class TileMap {
    private static final double GAP = 4;
    private static final double HEIGHT = 48;
    private static final double WIDEST = 132;
    private static final double KEY = 22;
    private static final double MARGIN = 10;

    private TileMap() {}

    /**
     * One area.
     *
     * @param place where it lies
     * @param value null where there is none
     * @param isMarked whether it is the one that the reader came for
     */
    public record Tile(
            TileLayout.Place place, String name, @Nullable Double value, boolean isMarked) {}

    /** Draws tiles in classes of equal width between round numbers. */
    public static String draw(Caption caption, Frame frame, Voice voice, List<Tile> tiles) {
        var canvas = new Canvas(frame, caption);
        var values = tiles.stream()
                .map(Tile::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var classes = values.getCount() == 0 ? null : classes(values.getMin(), values.getMax());
        int columns =
                tiles.stream().mapToInt(tile -> tile.place().column() + 1).max().orElse(1);
        int rows = tiles.stream().mapToInt(tile -> tile.place().row() + 1).max().orElse(0);
        double wide = Math.min(WIDEST, (canvas.width() - 4 - GAP * (columns - 1)) / columns);
        double top = canvas.y() + 2;
        boolean units = isRoomForUnit(voice, tiles, wide);
        for (var tile : tiles) {
            double x = 2 + tile.place().column() * (wide + GAP);
            double y = top + tile.place().row() * (HEIGHT + GAP);
            var value = tile.value() == null ? voice.say(ChartPhrase.NO_VALUE) : voice.value(tile.value());
            var said = tile.value() == null || units ? value : voice.bare(tile.value());
            canvas.named(tile.name() + ": " + value, () -> tile(canvas, said, classes, tile, x, y, wide));
        }
        canvas.down(rows * (HEIGHT + GAP) + 4);
        if (classes != null) {
            key(canvas, voice, classes);
        }
        return canvas.end(
                caption,
                Spoken.of(
                        voice,
                        tiles.stream()
                                .map(tile -> new Spoken(tile.name(), tile.value()))
                                .toList()));
    }

    /** As many as there are shades for, at most. */
    private static NiceScale classes(double least, double most) {
        for (int steps = Tone.LEVELS; ; steps--) {
            var scale = NiceScale.between(least, most, steps);
            if (scale.ticks().size() - 1 <= Tone.LEVELS || steps == 1) {
                return scale;
            }
        }
    }

    private static int level(NiceScale classes, double value) {
        return Math.min((int) (classes.share(value) * size(classes) + 1e-9), size(classes) - 1);
    }

    private static int size(NiceScale classes) {
        return classes.ticks().size() - 1;
    }

    /** Few classes take the shades that are farthest apart. */
    private static Tone tone(NiceScale classes, int level) {
        int last = size(classes) - 1;
        return Tone.level(last == 0 ? 1 : Math.round(level * (Tone.LEVELS - 1) / (float) last));
    }

    private static Tone on(Tone tone) {
        return tone == Tone.LEVEL_4 || tone == Tone.LEVEL_5 ? Tone.ON_HIGH : Tone.ON_LOW;
    }

    private static void tile(
            Canvas canvas, String said, @Nullable NiceScale classes, Tile tile, double x, double y, double wide) {
        var value = tile.value();
        var ink = Tone.INK;
        if (value == null || classes == null) {
            outline(canvas, x + 0.5, y + 0.5, wide - 1, HEIGHT - 1, new Stroke(Tone.QUIET, 1, "3 3"));
        } else {
            var tone = tone(classes, level(classes, value));
            canvas.box(x, y, wide, HEIGHT, tone);
            ink = on(tone);
        }
        if (tile.isMarked()) {
            outline(canvas, x + 2, y + 2, wide - 4, HEIGHT - 4, Stroke.of(ink, 2.5));
        }
        double room = wide - MARGIN;
        var name = Lettering.width(tile.name(), Canvas.SMALL) <= room
                ? tile.name()
                : tile.place().shortName();
        canvas.text(
                Writing.at(x + wide / 2, y + 19, Canvas.SMALL).middle().in(ink),
                Lettering.fitted(name, room, Canvas.SMALL));
        canvas.text(Writing.bold(x + wide / 2, y + 37, Canvas.SMALL).middle().in(ink), value == null ? "–" : said);
    }

    /** Whether there is room for the unit in every tile: else none has it, for the key does. */
    private static boolean isRoomForUnit(Voice voice, List<Tile> tiles, double wide) {
        return tiles.stream()
                .flatMap(tile -> Stream.ofNullable(tile.value()))
                .allMatch(value -> Lettering.width(voice.value(value), Canvas.SMALL * 1.05) <= wide - MARGIN);
    }

    private static void outline(Canvas canvas, double x, double y, double wide, double high, Stroke stroke) {
        canvas.path(Decimals.of("M", x, " ", y, "h", wide, "v", high, "h", -wide, "z"), stroke);
    }

    private static void key(Canvas canvas, Voice voice, NiceScale classes) {
        double x = 2;
        canvas.down(KEY);
        for (int level = 0; level < size(classes); level++) {
            var text = named(voice, classes, level);
            double room = 24 + Lettering.width(text, Canvas.SMALL);
            if (x > 2 && x + room > canvas.width()) {
                x = 2;
                canvas.down(KEY);
            }
            canvas.box(x, canvas.y() - 15, 18, 14, tone(classes, level));
            canvas.text(Writing.at(x + 24, canvas.y() - 4, Canvas.SMALL), text);
            x += room + 14;
        }
        if (!voice.isUnitOnTicks()) {
            canvas.down(KEY);
            canvas.text(Writing.quiet(2, canvas.y() - 6, Canvas.SMALL), voice.unit());
        }
    }

    /** No value belongs to two: all but the last end before the next begins. */
    private static String named(Voice voice, NiceScale classes, int level) {
        var from = voice.tick(classes.ticks().get(level), classes.places());
        var until = voice.tick(classes.ticks().get(level + 1), classes.places());
        if (size(classes) == 1) {
            return voice.say(ChartPhrase.BETWEEN, from, until);
        }
        return level == size(classes) - 1
                ? voice.say(ChartPhrase.AND_UP, from)
                : voice.say(ChartPhrase.UP_TO, from, until);
    }
}
