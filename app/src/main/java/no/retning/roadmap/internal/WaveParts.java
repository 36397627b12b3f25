package no.retning.roadmap.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.roadmap.Wave;
import no.retning.roadmap.WaveState;

/** The fields of the waves in which something is introduced. */
final class WaveParts {
    private static final int MOST = 60;

    private WaveParts() {}

    private static String name(int index) {
        return "waves[" + index + "]";
    }

    static void put(Map<String, String> values, List<Wave> waves) {
        for (int i = 0; i < waves.size(); i++) {
            var wave = waves.get(i);
            Form.put(values, name(i) + ".title", wave.title());
            values.put(name(i) + ".from", wave.from().toString());
            values.put(name(i) + ".until", Objects.toString(wave.until(), ""));
            values.put(name(i) + ".state", wave.state().code());
        }
    }

    private static int count(Form form) {
        int count = 0;
        while (count < MOST && form.values().containsKey(name(count) + ".from")) {
            count++;
        }
        return count;
    }

    static List<Part> of(Form form) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < Math.min(MOST, count(form) + 1); i++) {
            var name = name(i);
            parts.add(new Part.Group(
                    form.words().of("roadmap.wave", i + 1),
                    null,
                    List.of(
                            form.texts(name + ".title", "roadmap.wave.title", 1),
                            form.date(name + ".from", "form.from"),
                            form.date(name + ".until", "form.until"),
                            form.select(
                                    name + ".state",
                                    "roadmap.wave.state",
                                    Arrays.stream(WaveState.values())
                                            .map(state -> form.choice(
                                                    name + ".state",
                                                    state.code(),
                                                    form.words().of("roadmap.wave.state." + state.code())))
                                            .toList()))));
        }
        return parts;
    }

    static List<Wave> read(Form form) {
        var waves = new ArrayList<Wave>();
        for (int i = 0; i < count(form); i++) {
            var name = name(i);
            var title = form.text(name + ".title");
            if (title.isEmpty() && form.value(name + ".from").isEmpty()) {
                continue;
            }
            form.demandedText(name + ".title");
            var from = form.demandedDay(name + ".from");
            var until = form.day(name + ".until");
            if (until != null && !from.isBefore(until)) {
                form.wrong(name + ".until", "form.wrong.period");
            }
            var state = Options.of(form, name + ".state", WaveState.values(), WaveState::code, WaveState.PLANNED);
            waves.add(new Wave(title, from, until, state));
        }
        return waves;
    }
}
