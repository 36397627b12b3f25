package no.retning.formats.svg;

/** What points of a series, or what sorts of events, look like without their colour. */
public enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    DOWNWARD,
    BAR,
    HEXAGON;

    /** One for each place in a row, over again after the last. */
    public static Shape of(int index) {
        return values()[index % values().length];
    }

    /** Around a middle, so far out. */
    String path(double x, double y, double out) {
        double wide = out * 1.15;
        double far = out * 1.25;
        return switch (this) {
            case CIRCLE -> {
                var half = Decimals.of("a", out, " ", out, " 0 1 0 ");
                yield Decimals.of("M", x - out, " ", y, half, 2 * out, " 0", half, -2 * out, " 0z");
            }
            case SQUARE -> box(x, y, out * 0.9, out * 0.9);
            case TRIANGLE -> Decimals.of("M", x, " ", y - wide, "l", wide, " ", out * 2, "h", -2 * wide, "z");
            case DIAMOND ->
                Decimals.of("M", x, " ", y - far, "l", far, " ", far, "l", -far, " ", far, "l", -far, " ", -far, "z");
            case DOWNWARD -> Decimals.of("M", x, " ", y + wide, "l", wide, " ", -out * 2, "h", -2 * wide, "z");
            case BAR -> box(x, y, out / 2, out * 1.2);
            case HEXAGON ->
                Decimals.of(
                        "M", x - far, " ", y, "l", far / 2, " ", -out, "h", far, "l", far / 2, " ", out, "l", -far / 2,
                        " ", out, "h", -far, "z");
        };
    }

    private static String box(double x, double y, double across, double up) {
        return Decimals.of("M", x - across, " ", y - up, "h", 2 * across, "v", 2 * up, "h", -2 * across, "z");
    }
}
