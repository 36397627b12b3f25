package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.retning.monitor.Likeness;
import no.retning.monitor.Mapping;
import no.retning.monitor.MappingScheme;
import org.jspecify.annotations.Nullable;

/** What others call an indicator, one a line: whose set, its code there and how alike they are. */
final class MappingLines {
    private static final int PARTS = 3;

    private MappingLines() {}

    static String line(Mapping one) {
        return one.scheme().code() + " " + one.code() + " " + one.likeness().code();
    }

    /** @param wrong told of the lines that cannot be read, as they were written */
    static List<Mapping> read(String text, Consumer<String> wrong) {
        var mappings = new ArrayList<Mapping>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var mapping = mapping(line.split("\\s+"));
            if (mapping == null) {
                wrong.accept(line);
            } else {
                mappings.add(mapping);
            }
        });
        return mappings;
    }

    private static @Nullable Mapping mapping(String[] parts) {
        try {
            return parts.length == PARTS
                    ? new Mapping(MappingScheme.of(parts[0]), parts[1], Likeness.of(parts[2]))
                    : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
