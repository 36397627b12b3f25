package no.retning.site.figures;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.edition.Item;
import no.retning.page.Words;

/** What the figures should come to, as notes that go with them into every file: superseded targets too. */
final class TargetNotes {
    private TargetNotes() {}

    static List<String> of(Item indicator, Words words) {
        return PublishedTarget.of(indicator).stream()
                .map(target -> note(target, words))
                .toList();
    }

    private static String note(PublishedTarget target, Words words) {
        var points = target.points().stream()
                .map(point ->
                        words.of("target.point", value(point, words), point.on().toString()))
                .collect(Collectors.joining(", "));
        var note = words.of(
                "target.note",
                target.isWhole() ? words.of("release.whole") : target.area(),
                points,
                words.of(
                        "target.decided.by",
                        target.decidedBy(),
                        target.decidedOn().toString()));
        return target.source().illustrative() ? note + " " + words.of("target.illustrative") : note;
    }

    private static String value(PublishedTarget.Point point, Words words) {
        return point.isOne()
                ? point.least().toPlainString()
                : words.of(
                        "target.between",
                        point.least().toPlainString(),
                        point.most().toPlainString());
    }
}
