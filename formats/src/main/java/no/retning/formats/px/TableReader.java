package no.retning.formats.px;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the table of a file, in one of its languages. */
final class TableReader {
    private final PxFile file;
    private final Statements statements;
    private final String language;

    TableReader(PxFile file, String language) {
        this.file = file;
        this.statements = new Statements(file.keywords());
        this.language = language;
    }

    Dataset dataset() {
        var names = variables("");
        var shown = variables(language);
        if (shown.size() != names.size()) {
            shown = names;
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < names.size(); i++) {
            if (statements.has("KEYS", List.of(names.get(i)))) {
                throw new InvalidDataset("KEYS(\"" + names.get(i)
                        + "\") says that rows are left out, which is not read: save the table with all its rows");
            }
            dimensions.add(dimension(names.get(i), shown.get(i)));
        }
        int size = Dataset.size(dimensions);
        if (file.data().size() != size) {
            throw new InvalidDataset("DATA has " + file.data().size() + " cells, and the variables make " + size);
        }
        var values = new ArrayList<@Nullable BigDecimal>();
        var statuses = new TreeMap<Integer, String>();
        cells(values, statuses);
        notedCells(dimensions, values, statuses);
        return new Dataset(about(), dimensions, values, statuses);
    }

    private List<String> variables(String inLanguage) {
        var names = new ArrayList<>(statements.texts("STUB", inLanguage, List.of()));
        names.addAll(statements.texts("HEADING", inLanguage, List.of()));
        return names;
    }

    /** What is said in the language, or else in the main one. */
    private String said(String name) {
        String said = statements.text(name, language, List.of());
        return said.isEmpty() ? statements.text(name, List.of()) : said;
    }

    private Dataset.About about() {
        String id = statements.text("TABLEID", List.of());
        String title = said("TITLE");
        String inLanguage = language.isEmpty() ? statements.text("LANGUAGE", List.of()) : language;
        var notes = statements.notes("NOTE", language, List.of());
        return new Dataset.About(
                id.isEmpty() ? statements.text("MATRIX", List.of()) : id,
                title.isEmpty() ? said("CONTENTS") : title,
                inLanguage,
                said("SOURCE"),
                Moments.iso(statements.text("LAST-UPDATED", List.of())),
                "",
                notes.isEmpty() ? statements.notes("NOTE", "", List.of()) : notes);
    }

    private Dimension dimension(String name, String shown) {
        List<String> about = List.of(name);
        List<String> values = statements.texts("VALUES", "", about);
        List<String> codes = statements.has("CODES", about) ? statements.texts("CODES", "", about) : values;
        List<String> labels = statements.texts("VALUES", language, List.of(shown));
        if (values.isEmpty() || codes.size() != values.size()) {
            throw new InvalidDataset("The variable \"" + name + "\" has " + values.size() + " VALUES and "
                    + codes.size() + " CODES; it needs as many of both");
        }
        boolean translated = labels.size() == values.size();
        boolean metric = statements.text("CONTVARIABLE", List.of()).equals(name);
        var categories = new ArrayList<Category>();
        for (int i = 0; i < codes.size(); i++) {
            String label = translated ? labels.get(i) : values.get(i);
            categories.add(new Category(
                    codes.get(i),
                    label,
                    metric ? unit(name, values.get(i), label) : null,
                    List.of(),
                    statements.notes("VALUENOTE", language, List.of(shown, label))));
        }
        String id = statements.text("VARIABLECODE", about);
        return new Dimension(
                id.isEmpty() ? name : id,
                shown,
                role(about, metric),
                categories,
                statements.notes("NOTE", language, List.of(shown)));
    }

    private Dimension.Role role(List<String> about, boolean metric) {
        if (metric) {
            return Dimension.Role.METRIC;
        }
        if (statements.has("TIMEVAL", about)) {
            return Dimension.Role.TIME;
        }
        return statements.has("MAP", about) ? Dimension.Role.GEO : Dimension.Role.OTHER;
    }

    private Unit unit(String name, String value, String label) {
        String named = statements.text("UNITS", language, List.of(label));
        if (named.isEmpty()) {
            named = statements.text("UNITS", List.of(value));
        }
        String decimals = statements.text("PRECISION", List.of(name, value));
        if (decimals.isEmpty()) {
            decimals = statements.text("SHOWDECIMALS", List.of());
        }
        if (decimals.isEmpty()) {
            decimals = statements.text("DECIMALS", List.of());
        }
        return new Unit(
                named.isEmpty() ? said("UNITS") : named,
                "",
                decimals.matches("\\d{1,2}") ? Integer.valueOf(decimals) : null);
    }

    private void cells(List<@Nullable BigDecimal> values, SortedMap<Integer, String> statuses) {
        var cells = new Cells(file.keywords());
        for (int i = 0; i < file.data().size(); i++) {
            String cell = file.data().get(i);
            if (Cells.isNumber(cell)) {
                values.add(new BigDecimal(cell));
            } else if (cell.equals(Cells.ZERO)) {
                values.add(BigDecimal.ZERO);
                statuses.put(i, cells.status(cell));
            } else if (Cells.SIGNS.contains(cell)) {
                values.add(null);
                statuses.put(i, cells.status(cell));
            } else {
                throw new InvalidDataset("DATA, cell " + (i + 1) + ", is \""
                        + (cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                        + "\"; it must be a number, - or one to six points");
            }
        }
    }

    /** The sign that a single figure is given, such as that it is provisional. */
    private void notedCells(
            List<Dimension> dimensions, List<@Nullable BigDecimal> values, SortedMap<Integer, String> statuses) {
        var places = dimensions.stream().map(TableReader::places).toList();
        for (Keyword keyword : file.keywords()) {
            if (keyword.name().equals("DATANOTECELL")
                    && keyword.language().isEmpty()
                    && keyword.keys().size() == dimensions.size()) {
                int cell = 0;
                for (int i = 0; i < dimensions.size() && cell >= 0; i++) {
                    int place = places.get(i).getOrDefault(keyword.keys().get(i), -1);
                    cell = place < 0
                            ? -1
                            : cell * dimensions.get(i).categories().size() + place;
                }
                if (cell >= 0 && values.get(cell) != null && !keyword.text().isEmpty()) {
                    statuses.putIfAbsent(cell, keyword.text());
                }
            }
        }
    }

    /** By code, or by label where no code is the same. */
    private static Map<String, Integer> places(Dimension dimension) {
        var places = new HashMap<String, Integer>();
        for (Category category : dimension.categories()) {
            places.put(category.code(), places.size());
        }
        int place = 0;
        for (Category category : dimension.categories()) {
            places.putIfAbsent(category.label(), place++);
        }
        return places;
    }
}
