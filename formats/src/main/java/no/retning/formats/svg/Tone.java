package no.retning.formats.svg;

import java.util.Locale;

/**
 * What a colour is for. An image carries the colours of its {@link Palette}, and a class by which the style sheet of a page
 * gives it those of the page.
 */
public enum Tone {
    GROUND,
    INK,
    QUIET,
    FAINT,
    TARGET,
    SERIES_1,
    SERIES_2,
    SERIES_3,
    SERIES_4,
    SERIES_5,
    SERIES_6,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5,
    /** Text on the levels 1 to 3. */
    ON_LOW,
    /** Text on the levels 4 and 5. */
    ON_HIGH;

    static final int SERIES = 6;
    static final int LEVELS = 5;

    static Tone series(int index) {
        return values()[SERIES_1.ordinal() + index % SERIES];
    }

    static Tone level(int index) {
        return values()[LEVEL_1.ordinal() + Math.clamp(index, 0, LEVELS - 1)];
    }

    /** Of what is painted over. */
    String fill() {
        return "chart-fill-" + css();
    }

    /** Of a line. */
    String stroke() {
        return "chart-line-" + css();
    }

    private String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
