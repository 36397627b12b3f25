package no.retning.site;

import java.util.List;
import no.retning.edition.Item;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Dumbbell;
import no.retning.page.Chart;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;

/** Areas drawn in rows, each as it was and as it is. */
final class AreaDrawing {
    private AreaDrawing() {}

    /** Null where no area has a value. */
    static @Nullable Chart of(
            Reading reading, Item indicator, AreaComparison compared, List<AreaComparison.Area> areas) {
        if (areas.stream().allMatch(area -> area.before() == null && area.after() == null)) {
            return null;
        }
        var rows = areas.stream()
                .map(area -> new Dumbbell.Row(area.name(), area.before(), area.after()))
                .toList();
        return Chart.of(
                "sammenlign",
                (id, frame) -> Dumbbell.draw(
                        new Caption(
                                id,
                                reading.language().tag(),
                                reading.text(indicator.title()).text(),
                                reading.word("area.compare.text")),
                        frame,
                        compared.voice(),
                        compared.from(),
                        compared.until(),
                        rows));
    }
}
