package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.engines.cube.InvalidCube;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.Period;
import no.retning.monitor.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a release as fields of its file, with as many decimals as they are written with. */
final class FigureFields {
    private static final String FIELD = "figures";
    private static final String UNREADABLE =
            "“%s” cannot be a code; begin with a letter or a figure, use no signs but .,:_+/&%%()'– and -, and at most %d";

    private FigureFields() {}

    static List<Observation> read(Spot spot) {
        var figures = new ArrayList<Observation>();
        var seen = new HashMap<Observation.Key, Integer>();
        var listed = spot.list(FIELD);
        for (int place = 0; place < listed.size(); place++) {
            var one = listed.get(place);
            var figure = figure(one);
            one.finish();
            var twin = seen.putIfAbsent(figure.key(), place);
            if (twin != null) {
                one.fault("period", "figures[%d] is about the same; keep one of them".formatted(twin));
            }
            figures.add(figure);
        }
        return figures;
    }

    private static Observation figure(Spot one) {
        var codes = new TreeMap<String, String>();
        for (var code : one.list("codes")) {
            codes.put(code.needed("breakdown"), code(code));
            code.finish();
        }
        boolean hidden = one.flag("hidden");
        var value = one.amount("value");
        var marks = marks(one);
        if (value == null && marks.isEmpty() && !hidden) {
            one.fault("value", "is missing; write it, or in marks why there is none");
        }
        var area = one.word("area", Observation.WHOLE);
        if (!Observation.isCode(area)) {
            one.fault("area", UNREADABLE.formatted(area, Observation.LONGEST_CODE));
        }
        return new Observation(
                area, period(one), codes, value, one.amount("numerator"), one.amount("denominator"), marks, hidden);
    }

    private static String code(Spot one) {
        var code = one.needed("code");
        if (code.equals(Observation.WHOLE)) {
            one.fault("code", "“0” is all of them together; take the code away");
        } else if (!code.isEmpty() && !Observation.isCode(code)) {
            one.fault("code", UNREADABLE.formatted(code, Observation.LONGEST_CODE));
        }
        return code;
    }

    private static String period(Spot one) {
        var written = one.needed("period");
        try {
            return written.isEmpty() ? written : Period.of(written).code();
        } catch (InvalidCube unreadable) {
            one.fault("period", "“%s” is no period; write it as in 2024, 2024Q1 or 2024M01".formatted(written));
            return written;
        }
    }

    private static Set<Mark> marks(Spot one) {
        var marks = new TreeSet<Mark>();
        for (var word : one.words("marks")) {
            try {
                marks.add(Mark.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException unknown) {
                one.fault("marks", "“%s” is no mark that is known".formatted(word));
            }
        }
        return marks;
    }

    static ObjectNode write(Observation figure) {
        var one = PackageYaml.group();
        if (!figure.area().equals(Observation.WHOLE)) {
            one.put("area", figure.area());
        }
        one.put("period", figure.period());
        figure.codes()
                .forEach((breakdown, code) -> one.withArray("codes")
                        .addObject()
                        .put("breakdown", breakdown)
                        .put("code", code));
        number(one, "value", figure.value());
        number(one, "numerator", figure.numerator());
        number(one, "denominator", figure.denominator());
        figure.marks()
                .forEach(mark -> one.withArray("marks")
                        .add(mark.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (figure.hidden()) {
            one.put("hidden", true);
        }
        return one;
    }

    private static void number(ObjectNode one, String field, @Nullable BigDecimal number) {
        if (number != null) {
            one.put(field, number.toPlainString());
        }
    }
}
