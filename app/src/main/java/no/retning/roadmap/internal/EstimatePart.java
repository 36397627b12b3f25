package no.retning.roadmap.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.roadmap.Estimate;
import org.jspecify.annotations.Nullable;

/** The fields of an estimate: three numbers or none. */
final class EstimatePart {
    private static final List<String> NUMBERS =
            List.of("estimate.optimistic", "estimate.likely", "estimate.pessimistic");

    private EstimatePart() {}

    static void put(Map<String, String> values, @Nullable Estimate estimate) {
        if (estimate == null) {
            return;
        }
        values.put("estimate.optimistic", String.valueOf(estimate.optimistic()));
        values.put("estimate.likely", String.valueOf(estimate.likely()));
        values.put("estimate.pessimistic", String.valueOf(estimate.pessimistic()));
        values.put("estimate.shape", estimate.shape().code());
        Form.put(values, "estimate.reason", estimate.reason());
    }

    static Part of(Form form) {
        var numbers = NUMBERS.stream().map(name -> form.line(name, "roadmap." + name));
        var rest = Stream.of(
                form.select(
                        "estimate.shape",
                        "roadmap.estimate.shape",
                        Arrays.stream(Estimate.Shape.values())
                                .map(shape -> form.choice(
                                        "estimate.shape",
                                        shape.code(),
                                        form.words().of("roadmap.estimate.shape." + shape.code())))
                                .toList()),
                form.texts("estimate.reason", "roadmap.estimate.reason", 2));
        return form.group("roadmap.estimate", Stream.concat(numbers, rest).toList());
    }

    static @Nullable Estimate read(Form form) {
        var reason = form.text("estimate.reason");
        if (NUMBERS.stream().allMatch(name -> form.value(name).isEmpty())) {
            return null;
        }
        int[] days = NUMBERS.stream().mapToInt(name -> days(form, name)).toArray();
        var shape = form.value("estimate.shape").isEmpty()
                ? Estimate.Shape.TRIANGULAR
                : Options.of(
                        form,
                        "estimate.shape",
                        Estimate.Shape.values(),
                        Estimate.Shape::code,
                        Estimate.Shape.TRIANGULAR);
        if (Arrays.stream(days).anyMatch(day -> day < 0)) {
            return null;
        }
        if (days[0] > days[1]) {
            form.wrong("estimate.likely", "roadmap.wrong.order");
            return null;
        }
        if (days[1] > days[2]) {
            form.wrong("estimate.pessimistic", "roadmap.wrong.order");
            return null;
        }
        if (reason.isEmpty()) {
            form.wrong("estimate.reason", "roadmap.wrong.reason");
            return null;
        }
        return new Estimate(days[0], days[1], days[2], shape, reason);
    }

    /** -1 where it is none. */
    private static int days(Form form, String name) {
        if (!form.value(name).matches("\\d{1,5}")) {
            form.wrong(name, "roadmap.wrong.days");
            return -1;
        }
        return Integer.parseInt(form.value(name));
    }
}
