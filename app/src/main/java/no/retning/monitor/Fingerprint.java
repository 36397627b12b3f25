package no.retning.monitor;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.retning.engines.cube.Mark;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of all that figures say in the open: a line each, in order, its parts with tabs between, so that anybody can
 * compute it again from what they have been given.
 */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(List<Observation> figures) {
        var digest = sha256();
        figures.stream()
                .map(Fingerprint::line)
                .sorted(Comparator.naturalOrder())
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Observation one) {
        return String.join(
                        "\t",
                        one.period(),
                        one.area(),
                        Json.text(one.codes()),
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
