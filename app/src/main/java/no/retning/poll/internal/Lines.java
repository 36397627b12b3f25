package no.retning.poll.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.record.LocalisedText;

/** Several texts typed as the lines of one, in each language in the same order. */
final class Lines {
    private Lines() {}

    static List<LocalisedText> split(LocalisedText lines) {
        var texts = new ArrayList<TreeMap<String, String>>();
        lines.byLanguage().forEach((tag, all) -> {
            var each = all.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (int at = 0; at < each.size(); at++) {
                if (at == texts.size()) {
                    texts.add(new TreeMap<>());
                }
                texts.get(at).put(tag, each.get(at));
            }
        });
        return texts.stream().map(LocalisedText::of).toList();
    }

    static LocalisedText joined(List<LocalisedText> texts) {
        var tags = texts.stream()
                .flatMap(text -> text.byLanguage().keySet().stream())
                .distinct()
                .toList();
        var lines = new TreeMap<String, String>();
        for (var tag : tags) {
            lines.put(
                    tag,
                    texts.stream()
                            .map(text -> text.byLanguage().getOrDefault(tag, any(text)))
                            .collect(Collectors.joining("\n")));
        }
        return LocalisedText.of(lines);
    }

    /** What is not translated holds its line, so that the rest keep theirs. */
    private static String any(LocalisedText text) {
        return text.byLanguage().values().stream().findFirst().orElse("–");
    }
}
