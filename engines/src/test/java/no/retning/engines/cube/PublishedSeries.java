package no.retning.engines.cube;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The versions of a real indicator as they were published: every line of every file, and the vintages made of them. */
final class PublishedSeries {
    private static final Pattern NAME = Pattern.compile("[\\d-]+\\.(\\d+)\\.(\\d{4}-\\d{2}-\\d{2})\\.csv");
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]+)|(?<=,)(?=,|$)|^(?=,)");

    /** A line of a file. @param value empty where the file has none */
    record Line(String area, String year, String sex, String value) {
        CellKey key() {
            return new CellKey(
                    area,
                    Period.of(year),
                    new TreeMap<>(sex.isEmpty() ? Map.<String, String>of() : Map.of("sex", sex)));
        }
    }

    /** A file. @param measured what its column of values is called */
    record Version(String number, LocalDate day, String measured, List<Line> lines) {}

    private PublishedSeries() {}

    static List<Version> versions(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var versions = new ArrayList<Version>();
            for (Path file : files.sorted().toList()) {
                versions.add(version(file));
            }
            return versions;
        }
    }

    private static Version version(Path file) throws IOException {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IOException(file + " is not named by number and day");
        }
        List<String> all = Files.readString(file).lines().toList();
        List<String> headers = fields(all.getFirst());
        int value = headers.contains("Value") ? headers.indexOf("Value") : 1;
        var lines = new ArrayList<Line>();
        for (String text : all.subList(1, all.size())) {
            List<String> fields = fields(text);
            lines.add(new Line(
                    area(headers, fields),
                    fields.getFirst(),
                    either(headers, fields, "Sex", "Group"),
                    fields.get(value)));
        }
        return new Version(name.group(1), LocalDate.parse(name.group(2)), headers.get(value), lines);
    }

    /** The United Kingdom as a whole where no part of it is named. */
    private static String area(List<String> headers, List<String> fields) {
        String named = either(headers, fields, "Country", "Geography");
        return named.isEmpty() ? "United Kingdom" : named;
    }

    private static String either(List<String> headers, List<String> fields, String one, String other) {
        int place = Math.max(headers.indexOf(one), headers.indexOf(other));
        return place < 0 ? "" : fields.get(place).strip();
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var found = FIELD.matcher(line);
        while (found.find()) {
            fields.add(found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : "");
        }
        return fields;
    }

    static Vintages vintages(List<Version> versions) {
        var vintages = new ArrayList<Vintage>();
        for (Version version : versions) {
            var published = version.day().atTime(9, 30).toInstant(ZoneOffset.UTC);
            vintages.add(new Vintage(version.number(), published, version.measured(), cube(version)));
        }
        return new Vintages(vintages);
    }

    private static Cube cube(Version version) {
        Set<String> areas = new LinkedHashSet<>();
        Set<Period> periods = new LinkedHashSet<>();
        Map<String, Boolean> sexes = new LinkedHashMap<>();
        for (Line line : version.lines()) {
            areas.add(line.area());
            periods.add(Period.of(line.year()));
            sexes.put(line.sex().isEmpty() ? "both" : line.sex(), true);
        }
        List<Breakdown> breakdowns =
                sexes.size() < 2 ? List.of() : List.of(new Breakdown("sex", List.copyOf(sexes.keySet()), "both"));
        var layout = new Layout(List.copyOf(areas), List.copyOf(periods), breakdowns);
        CubeBuilder builder = Cube.of("3-2-1", Measure.level(), layout);
        for (Line line : version.lines()) {
            int at = builder.at(line.area(), line.year(), line.key().codes());
            if (line.value().isEmpty()) {
                builder.nothing(at, Set.of());
            } else {
                builder.value(at, Double.parseDouble(line.value()), Set.of());
            }
        }
        return builder.build();
    }
}
