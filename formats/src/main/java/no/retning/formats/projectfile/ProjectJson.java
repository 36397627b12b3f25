package no.retning.formats.projectfile;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own JSON for plans. It holds all that a {@link ProjectFile} holds: what is written reads back as the same.
 *
 * <pre>{@code
 * {
 *   "format": "retning-project", "version": 1,
 *   "name": "Felles legemiddelliste",
 *   "unit": "day",                       // period (default), minute, hour or day, of working time
 *   "hoursPerDay": 7.5,                  // 8 if absent
 *   "start": "2026-01-05T08:00",
 *   "dataDate": "2026-03-01T08:00",      // a moment: a date and time, or a number of units after the start
 *   "calendar": "office",                // of activities that name none
 *   "calendars": [{"id": "office", "name": "Office", "holidays": "NO",
 *     "week": {"monday": ["08:00-12:00", "12:30-16:00"], "tuesday": ["08:00-16:00"]},
 *     "exceptions": [{"from": "2026-12-24", "until": "2026-12-31", "shifts": []}]}],
 *   "resources": [{"id": "dev", "name": "Developers", "capacity": 4, "consumable": false, "costPerUnit": 900}],
 *   "groups": [{"id": "g1", "name": "Build", "parent": "g0"}],
 *   "activities": [{"id": "a", "name": "Interface", "group": "g1", "calendar": "office",
 *     "duration": {"triangular": {"min": 10, "mode": 15, "max": 40}},
 *     "elapsed": false, "milestone": false,
 *     "constraints": [{"kind": "startNoEarlierThan", "at": "2026-02-01T08:00"}, {"kind": "asLateAsPossible"}],
 *     "progress": {"actualStart": "2026-02-02T08:00", "actualFinish": null, "remaining": 12},
 *     "demands": [{"resource": "dev", "amount": 2}],
 *     "cost": 100000, "costPerUnit": 5000}],
 *   "links": [{"from": "a", "to": "b", "type": "FS", "lag": 2, "elapsed": false}],
 *   "correlations": [{"id": "suppliers", "coefficient": 0.6, "activities": ["a", "b"]}],
 *   "risks": [{"id": "r1", "name": "Law is late", "probability": 0.3,
 *     "impacts": [{"activity": "b", "add": {"uniform": {"min": 20, "max": 60}}, "cost": 50000},
 *                 {"activity": "c", "multiply": 1.5}]}],
 *   "branches": [{"id": "appeal", "name": "Appeal", "arms": [
 *     {"probability": 0.2, "activities": ["d"]}, {"probability": 0.8, "activities": []}]}],
 *   "remarks": []
 * }
 * }</pre>
 *
 * <p>An estimate (duration, remaining, cost, add, multiply) is a number or one of {@code triangular} and {@code pert} (min,
 * mode, max), {@code lognormal} (mean, standardDeviation), {@code uniform} (min, max) and {@code discrete} (a list of value
 * and probability). Kinds of constraint are the words of {@link Constraint.Kind}. Only {@code id} and {@code duration} of
 * an activity, {@code from} and {@code to} of a link and what identifies or measures the rest are required; the type of a link is
 * {@code FS} if absent, a milestone is what lasts a fixed 0 if nothing is said, names are the ids if absent. A field that is not
 * in this list is refused, for it is most often misspelt.
 */
public final class ProjectJson {
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(1_000_000)
                            .maxNumberLength(400)
                            .maxNameLength(1_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // an element of a list is read alone, with more of the file after it
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProjectJson() {}

    /**
     * Reads a plan.
     *
     * @param file UTF-8, closed by the caller
     * @throws InvalidProjectFile with the line and the field
     */
    public static ProjectFile read(InputStream file) {
        try (JsonParser parser = JSON.createParser(file)) {
            return new JsonReader(parser).read();
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new InvalidProjectFile(where + "this is not JSON: " + plain(broken.getOriginalMessage()), broken);
        }
    }

    /** Without advice on how to set the parser up. */
    private static String plain(String message) {
        return message.replaceAll("(: enable|, from) `[^`]*`( to allow)?", "");
    }

    /** Writes a plan in UTF-8, piece by piece, without closing the output. */
    public static void write(ProjectFile plan, OutputStream out) {
        try (JsonGenerator json =
                JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            new JsonWriter(json).write(plan);
        }
    }
}
