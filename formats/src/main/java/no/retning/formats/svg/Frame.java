package no.retning.formats.svg;

import org.jspecify.annotations.Nullable;

/**
 * The room that a chart has, and what it stands in. Text has the same size at every width, so a chart for a small screen is
 * drawn for it and not made smaller.
 *
 * @param width at least {@value #LEAST}
 * @param credit source, day and licence, written below what stands alone, which has its title above it too; null within a
 *     page, which says that itself
 */
public record Frame(int width, Palette palette, @Nullable String credit) {
    /** The narrowest screen there is to read on, less its margins. */
    public static final int LEAST = 240;

    /** In the reading column of a page. */
    public static final Frame PAGE = new Frame(720, Palette.LIGHT, null);

    /** On a telephone. */
    public static final Frame PHONE = new Frame(288, Palette.LIGHT, null);

    private static final int NARROW = 480;

    public Frame {
        if (width < LEAST) {
            throw new IllegalArgumentException("A chart needs %d, and has %d".formatted(LEAST, width));
        }
    }

    /** Alone, to be shown elsewhere. */
    public static Frame alone(int width, Palette palette, String credit) {
        return new Frame(width, palette, credit);
    }

    boolean isNarrow() {
        return width < NARROW;
    }
}
