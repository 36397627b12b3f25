package no.retning.formats.jsonstat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON-stat of any version leniently and writes version 2.0 strictly. */
public final class JsonStat {
    public static final String MEDIA_TYPE = "application/json";

    private static final int LARGEST = 128 << 20;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(1_000_000)
                            .maxNumberLength(400)
                            .maxNameLength(10_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // 7.00 is not 7 to whoever publishes two decimals
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonStat() {}

    /**
     * What a file says.
     *
     * @param remarks what was understood otherwise than it stands, each with where
     */
    public record Read(List<Dataset> datasets, List<String> remarks) {
        public Read {
            datasets = List.copyOf(datasets);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads a dataset, a collection with datasets in it, or a bundle of version 1.
     *
     * @param file UTF-8, closed by the caller
     * @throws InvalidDataset with the place in the file, and the reason
     */
    public static Read read(InputStream file) throws IOException {
        return read(file, Dataset.MOST_CELLS);
    }

    /**
     * As {@link #read(InputStream)}, of no more than so many cells: a few names are enough to speak of millions.
     *
     * @param mostCells of all datasets together
     */
    public static Read read(InputStream file, int mostCells) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InvalidDataset("The file is larger than 128 MiB: ask for a part of the table");
        }
        try {
            return read(MAPPER.readTree(bytes), mostCells);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new InvalidDataset(where + "this is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Read read(JsonNode root, int mostCells) {
        if (!(root instanceof ObjectNode object)) {
            throw new InvalidDataset("line 1: JSON-stat is an object");
        }
        var remarks = new ArrayList<String>();
        var datasets = new ArrayList<Dataset>();
        int left = mostCells;
        for (var found : datasets(object, remarks)) {
            var dataset = new DatasetReader(found.json(), found.name(), remarks, left).read();
            left -= dataset.values().size();
            datasets.add(dataset);
        }
        return new Read(datasets, remarks);
    }

    /** A dataset and where it stands; empty for the root. */
    private record Found(ObjectNode json, String name) {}

    private static List<Found> datasets(ObjectNode root, List<String> remarks) {
        String kind = root.path("class").asString("");
        if (kind.equals("dataset") || (kind.isEmpty() && root.has("dimension"))) {
            return List.of(new Found(root, ""));
        }
        var all = new ArrayList<Found>();
        if (kind.equals("collection")) {
            int place = 0;
            for (JsonNode item : root.path("link").path("item")) {
                if (item instanceof ObjectNode object && object.has("dimension")) {
                    all.add(new Found(object, "link.item[" + place + "]"));
                }
                place++;
            }
        } else if (kind.isEmpty()) {
            root.properties().forEach(entry -> {
                if (entry.getValue() instanceof ObjectNode object && object.has("dimension")) {
                    all.add(new Found(object, entry.getKey()));
                }
            });
            remarks.add("version 1: a bundle of " + all.size());
        }
        if (all.isEmpty()) {
            throw new InvalidDataset("class is \"" + kind + "\": there is no dataset in it");
        }
        return all;
    }

    /** Writes a dataset, in UTF-8. */
    public static byte[] write(Dataset dataset) {
        return MAPPER.writeValueAsBytes(DatasetWriter.tree(Objects.requireNonNull(dataset)));
    }

    /** Writes what a dataset is and what it is of, with no values: what metadata services answer. */
    public static byte[] outline(Dataset.About about, List<Dimension> dimensions) {
        return MAPPER.writeValueAsBytes(DatasetWriter.outline(about, dimensions));
    }
}
