package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/** All bodies: those that there are now, and those before them. */
public record BodiesPage(Frame frame, List<Line> current, List<Line> earlier) {
    /**
     * @param shortName as in NUIT, or null
     * @param level whom it gathers
     * @param period as in "1. januar 2023 –", empty where it is not known
     */
    public record Line(Link page, @Nullable String shortName, String level, String period) {}
}
