package no.retning.formats.svg;

/** Numbers as SVG reads them, to the tenth of a point: what is finer nobody sees, and it doubles an image. */
final class Decimals {
    private Decimals() {}

    /** Text in which each number has been written out. */
    static StringBuilder join(StringBuilder into, Object... parts) {
        for (var part : parts) {
            if (part instanceof Double number) {
                add(into, number);
            } else {
                into.append(part);
            }
        }
        return into;
    }

    static String of(Object... parts) {
        return join(new StringBuilder(48), parts).toString();
    }

    private static void add(StringBuilder into, double number) {
        long tenths = Math.round(number * 10);
        if (tenths < 0) {
            into.append('-');
            tenths = -tenths;
        }
        into.append(tenths / 10);
        if (tenths % 10 != 0) {
            into.append('.').append(tenths % 10);
        }
    }
}
