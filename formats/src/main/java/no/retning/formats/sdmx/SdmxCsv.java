package no.retning.formats.sdmx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.formats.dataset.CsvText;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.InvalidDataset;

/** SDMX-CSV 2.0. */
public final class SdmxCsv {
    public static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv;version=2.0.0";

    static final List<String> HEAD = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    private static final int LARGEST = 128 << 20;

    private SdmxCsv() {}

    /**
     * Writes a message, a row an observation. The time of a vintage stands in the attributes VALID_FROM and VALID_TO, which
     * are there when any vintage has such a time; what must be known of all of it in COMMENT_DSET.
     *
     * @throws InvalidDataset when a code is none of SDMX
     */
    public static byte[] write(Message message) {
        var names = Component.of(message.first().dimensions());
        var header = new ArrayList<>(HEAD);
        names.forEach(component -> header.add(component.id()));
        header.addAll(List.of(Component.VALUE, Component.STATUS, Component.CONFIDENTIALITY, Component.COMMENT));
        boolean cautious = message.vintages().stream()
                .anyMatch(vintage -> !vintage.table().about().caution().isEmpty());
        if (cautious) {
            header.add(Component.CAUTION);
        }
        if (message.hasHistory()) {
            header.addAll(List.of(Component.VALID_FROM, Component.VALID_TO));
        }
        var csv = new CsvText(header);
        for (Vintage vintage : message.vintages()) {
            rows(csv, message, vintage, cautious);
        }
        return csv.bytes();
    }

    /** @param cautious whether any of the vintages is to be read with caution */
    private static void rows(CsvText csv, Message message, Vintage vintage, boolean cautious) {
        Dataset table = vintage.table();
        var components = Component.of(table.dimensions());
        for (int cell = 0; cell < table.values().size(); cell++) {
            var value = table.values().get(cell);
            String status = Objects.requireNonNullElse(table.statuses().get(cell), "");
            if (value == null && status.isEmpty()) {
                continue;
            }
            var row = new ArrayList<>(List.of("dataflow", message.dataflow().toString(), "I"));
            int[] places = table.places(cell);
            for (int i = 0; i < places.length; i++) {
                row.add(components.get(i).codes().get(places[i]));
            }
            var flag = Flag.of(status, value != null);
            row.add(value == null ? "" : value.toPlainString());
            row.addAll(List.of(flag.observation(), flag.confidentiality(), flag.comment()));
            if (cautious) {
                row.add(table.about().caution());
            }
            if (message.hasHistory()) {
                row.add(Objects.toString(vintage.validFrom(), ""));
                row.add(Objects.toString(vintage.validTo(), ""));
            }
            csv.row(row);
        }
    }

    /**
     * Reads a message of version 2, with or without labels beside the codes: its vintages, in the order they first appear.
     *
     * @param file UTF-8, closed by the caller
     * @throws InvalidDataset with the row, and the reason
     */
    public static List<Vintage> read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InvalidDataset("The file is larger than 128 MiB: ask for a part of it");
        }
        return new CsvReader(bytes).vintages();
    }
}
