package no.retning.formats.sdmx;

import java.time.Instant;
import java.util.List;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;

/**
 * Data on their way from one to another.
 *
 * @param id letters, figures, _, @, $ and -
 * @param vintages at least one, all of the same dimensions, oldest first
 */
public record Message(String id, Instant prepared, String sender, Dataflow dataflow, List<Vintage> vintages) {
    public Message {
        vintages = List.copyOf(vintages);
        if (!id.matches("[A-Za-z0-9_@$-]+") || !sender.matches("[A-Za-z0-9_@$-]+")) {
            throw new InvalidDataset("The message '" + id + "' of '" + sender
                    + "': both are written with letters, figures, _, @, $ and -");
        }
        if (vintages.isEmpty()
                || vintages.stream().map(Message::dimensions).distinct().count() > 1) {
            throw new InvalidDataset("A message needs at least one vintage, and all of the same dimensions: "
                    + vintages.stream().map(Message::dimensions).distinct().toList());
        }
    }

    private static List<String> dimensions(Vintage vintage) {
        return vintage.table().dimensions().stream().map(Dimension::id).toList();
    }

    Dataset first() {
        return vintages.getFirst().table();
    }

    boolean hasHistory() {
        return vintages.stream().anyMatch(vintage -> vintage.validFrom() != null || vintage.validTo() != null);
    }
}
