package no.retning.monitor;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import no.retning.engines.cube.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of all that figures say in the open: a line each, in order, its parts with tabs between, so that anybody can
 * compute it again from what they have been given.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** @throws IllegalArgumentException if something is said twice */
    public static String of(List<Observation> figures) {
        var codes = new CodesText();
        var lines = new String[figures.size()];
        Arrays.setAll(lines, place -> line(figures.get(place), codes));
        Arrays.parallelSort(lines);
        var digest = sha256();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && lines[i].startsWith(subject(lines[i - 1]))) {
                throw new IllegalArgumentException("Said twice: " + lines[i].strip());
            }
            digest.update(lines[i].getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The beginning of a line: period, area and codes. */
    private static String subject(String line) {
        int area = line.indexOf('\t') + 1;
        int codes = line.indexOf('\t', area) + 1;
        return line.substring(0, line.indexOf('\t', codes) + 1);
    }

    private static String line(Observation one, CodesText codes) {
        return String.join(
                        "\t",
                        one.period(),
                        one.area(),
                        codes.of(one.codes()),
                        shown(one, one.value()),
                        shown(one, one.numerator()),
                        shown(one, one.denominator()),
                        String.join(" ", one.marks().stream().map(Mark::name).toList()),
                        one.hidden() ? "hidden" : "")
                + "\n";
    }

    private static String shown(Observation one, @Nullable BigDecimal number) {
        return number == null || one.hidden() ? "" : number.toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
