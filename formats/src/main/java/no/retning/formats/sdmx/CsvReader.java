package no.retning.formats.sdmx;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads SDMX-CSV: what stands before the value is a dimension, what stands after it an attribute. */
final class CsvReader {
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T");

    private final List<CSVRecord> rows;
    private final List<String> header;
    private final int value;

    CsvReader(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Files with labels may have semicolons, which then stand in the header too.
        char delimiter = text.lines().findFirst().orElse("").startsWith("STRUCTURE;") ? ';' : ',';
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (var parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            rows = parser.getRecords();
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw new InvalidDataset("A quotation mark is not closed", malformed);
        }
        header = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(CsvReader::code).toList();
        value = header.indexOf(Component.VALUE);
        if (header.size() < 4 || !header.subList(0, 2).equals(SdmxCsv.HEAD.subList(0, 2)) || value < 0) {
            throw new InvalidDataset(
                    "Row 1 must have the columns STRUCTURE, STRUCTURE_ID, ACTION, one a dimension, and "
                            + Component.VALUE + "; it has " + header);
        }
    }

    /** The code of a cell that may have its label after a colon, which no code but a time of day has. */
    private static String code(String cell) {
        int colon = cell.indexOf(':');
        return colon < 0 || TIME_OF_DAY.matcher(cell).lookingAt()
                ? cell.strip()
                : cell.substring(0, colon).strip();
    }

    private record Time(@Nullable Instant from, @Nullable Instant until) {}

    List<Vintage> vintages() {
        int first = header.contains("ACTION") ? header.indexOf("ACTION") + 1 : 2;
        if (first >= value) {
            throw new InvalidDataset("Row 1 has no dimension before " + Component.VALUE);
        }
        var byTime = new LinkedHashMap<Time, List<CSVRecord>>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
            if (row.size() != header.size()) {
                throw new InvalidDataset("Row " + row.getRecordNumber() + " has " + row.size()
                        + " cells; the header has " + header.size());
            }
            var time = new Time(moment(row, Component.VALID_FROM), moment(row, Component.VALID_TO));
            byTime.computeIfAbsent(time, none -> new ArrayList<>()).add(row);
        }
        if (byTime.isEmpty()) {
            throw new InvalidDataset("There is no observation after row 1");
        }
        var vintages = new ArrayList<Vintage>();
        byTime.forEach((time, ofTime) -> vintages.add(new Vintage(table(first, ofTime), time.from(), time.until())));
        return vintages;
    }

    private @Nullable Instant moment(CSVRecord row, String column) {
        int place = header.indexOf(column);
        if (place < 0 || row.get(place).isBlank()) {
            return null;
        }
        try {
            return Instant.parse(row.get(place).strip());
        } catch (DateTimeException none) {
            throw new InvalidDataset(
                    "Row " + row.getRecordNumber() + ", " + column + ": '" + row.get(place)
                            + "' is no moment as 2024-01-31T08:00:00Z",
                    none);
        }
    }

    private Dataset table(int first, List<CSVRecord> ofTime) {
        List<Map<String, Integer>> places = new ArrayList<>();
        for (int column = first; column < value; column++) {
            var codes = new LinkedHashMap<String, Integer>();
            for (CSVRecord row : ofTime) {
                codes.putIfAbsent(code(row.get(column)), codes.size());
            }
            places.add(codes);
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < places.size(); i++) {
            String id = header.get(first + i);
            dimensions.add(new Dimension(
                    id,
                    id,
                    role(id),
                    places.get(i).keySet().stream()
                            .map(code -> new Category(code, code))
                            .toList()));
        }
        var builder = new TableBuilder(dimensions);
        for (CSVRecord row : ofTime) {
            int[] cell = new int[places.size()];
            for (int i = 0; i < cell.length; i++) {
                cell[i] = places.get(i).getOrDefault(code(row.get(first + i)), 0);
            }
            String where = "Row " + row.getRecordNumber();
            builder.put(cell, TableBuilder.number(row.get(value), where), flag(row), where);
        }
        String structure = ofTime.getFirst().get(1);
        return builder.table(
                new Dataset.About(structure.substring(0, structure.indexOf(')') + 1), "", "", "", "", "", List.of()));
    }

    private Flag flag(CSVRecord row) {
        String confidentiality = attribute(row, Component.CONFIDENTIALITY);
        return new Flag(
                attribute(row, Component.STATUS),
                confidentiality.isEmpty() ? attribute(row, "OBS_CONF") : confidentiality,
                attribute(row, Component.COMMENT));
    }

    private String attribute(CSVRecord row, String name) {
        int place = header.indexOf(name);
        if (place < 0) {
            return "";
        }
        return name.equals(Component.COMMENT) ? row.get(place) : code(row.get(place));
    }

    static Dimension.Role role(String id) {
        return switch (id) {
            case Component.TIME -> Dimension.Role.TIME;
            case Component.AREA -> Dimension.Role.GEO;
            default -> Dimension.Role.OTHER;
        };
    }
}
