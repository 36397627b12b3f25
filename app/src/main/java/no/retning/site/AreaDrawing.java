package no.retning.site;

import java.util.List;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Dumbbell;
import no.retning.formats.svg.Frame;
import no.retning.page.Chart;
import org.jspecify.annotations.Nullable;

/** Areas drawn in rows, each as it was and as it is. */
final class AreaDrawing {
    private static final String ID = "sammenlign";

    private AreaDrawing() {}

    /** Null where no area has a value. */
    static @Nullable Chart of(AreaComparison compared, List<AreaComparison.Area> areas) {
        return isDrawable(areas) ? Chart.of(ID, (id, frame) -> draw(compared, areas, id, frame)) : null;
    }

    /** To be shown elsewhere; null where no area has a value. @param path where the figures are */
    static @Nullable String alone(AreaComparison compared, List<AreaComparison.Area> areas, String path) {
        return isDrawable(areas) ? draw(compared, areas, ID, compared.alone(path)) : null;
    }

    private static boolean isDrawable(List<AreaComparison.Area> areas) {
        return areas.stream().anyMatch(area -> area.before() != null || area.after() != null);
    }

    private static String draw(AreaComparison compared, List<AreaComparison.Area> areas, String id, Frame frame) {
        var reading = compared.reading();
        return Dumbbell.draw(
                new Caption(
                        id,
                        reading.language().tag(),
                        reading.text(compared.indicator().title()).text(),
                        reading.word("area.compare.text")),
                frame,
                compared.voice(),
                compared.from(),
                compared.until(),
                areas.stream()
                        .map(area -> new Dumbbell.Row(area.name(), area.before(), area.after()))
                        .toList());
    }
}
