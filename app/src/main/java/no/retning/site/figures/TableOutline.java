package no.retning.site.figures;

import java.util.List;
import java.util.UUID;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;

/** A table of the figures of one release before any of them is read. */
public record TableOutline(UUID indicator, PublishedRelease release, Dataset.About about, List<Dimension> dimensions) {
    public TableOutline {
        dimensions = List.copyOf(dimensions);
    }
}
