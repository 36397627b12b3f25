package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several that are set beside each other, as the summary of them speaks of it.
 *
 * @param value null where there is none
 */
record Spoken(String name, @Nullable Double value) {
    /** How many they are, who has the most and who has the least, and who has no value. */
    static List<String> of(Voice voice, List<Spoken> all) {
        var valued = all.stream().filter(one -> one.value() != null).toList();
        var sentences = new ArrayList<String>();
        if (valued.isEmpty()) {
            sentences.add(voice.say(ChartPhrase.NONE));
        } else {
            // The first where several are equal as they are shown.
            var order = Comparator.comparing((Spoken one) -> voice.shown(Objects.requireNonNull(one.value())));
            var highest = valued.stream().min(order.reversed()).orElseThrow();
            var lowest = valued.stream().min(order).orElseThrow();
            sentences.add(voice.say(
                    ChartPhrase.SPREAD,
                    valued.size(),
                    highest.name(),
                    voice.value(Objects.requireNonNull(highest.value())),
                    lowest.name(),
                    voice.value(Objects.requireNonNull(lowest.value()))));
        }
        var without = all.stream()
                .filter(one -> one.value() == null)
                .map(Spoken::name)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            sentences.add(voice.say(ChartPhrase.WITHOUT, without));
        }
        return sentences;
    }
}
