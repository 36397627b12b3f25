package no.retning.site.figures;

import java.util.stream.Collectors;
import no.retning.formats.dataset.Dataset;

/** What a person reads first in a folder of figures: what they are, from where, and what to be careful with. */
final class Readme {
    private Readme() {}

    static String of(Dataset table) {
        var about = table.about();
        var text = new StringBuilder();
        text.append(about.label()).append("\n\n");
        line(text, about.source());
        line(text, about.licence());
        line(text, about.updated());
        about.notes().forEach(note -> line(text, note));
        text.append('\n')
                .append(table.dimensions().stream()
                        .map(dimension -> dimension.id() + ": " + dimension.label() + " ("
                                + dimension.categories().size() + ")")
                        .collect(Collectors.joining("\n")))
                .append('\n');
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }
}
