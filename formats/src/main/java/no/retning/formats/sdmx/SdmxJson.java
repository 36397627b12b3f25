package no.retning.formats.sdmx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.retning.formats.dataset.InvalidDataset;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** SDMX-JSON data messages. */
public final class SdmxJson {
    public static final String MEDIA_TYPE = "application/vnd.sdmx.data+json;version=2.0.0";

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
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SdmxJson() {}

    /**
     * Writes a message by version 2.0, each vintage a data set with the time it was valid.
     *
     * @throws InvalidDataset when a code is none of SDMX
     */
    public static byte[] write(Message message) {
        return MAPPER.writeValueAsBytes(new JsonMessage(message).json());
    }

    /**
     * Reads a message of version 1 or 2, flat or by series: its vintages.
     *
     * @param file UTF-8, closed by the caller
     * @throws InvalidDataset with the place in the file, and the reason
     */
    public static List<Vintage> read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InvalidDataset("The file is larger than 128 MiB: ask for a part of it");
        }
        try {
            return new JsonReader(MAPPER.readTree(bytes)).vintages();
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new InvalidDataset(where + "this is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }
}
