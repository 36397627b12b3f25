package no.retning.formats.px;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Unit;
import no.retning.formats.px.Keyword.Item;

/** Makes the statements of a table that comes from elsewhere. */
final class TableWriter {
    private static final Set<String> OF_THE_TABLE = Set.of(
            "CHARSET",
            "AXIS-VERSION",
            "CODEPAGE",
            "LANGUAGE",
            "TABLEID",
            "TITLE",
            "STUB",
            "HEADING",
            "VALUES",
            "CODES",
            "VARIABLECODE",
            "TIMEVAL",
            "CONTVARIABLE",
            "SOURCE",
            "LAST-UPDATED",
            "NOTE",
            "NOTEX",
            "VALUENOTE",
            "VALUENOTEX",
            "DATANOTECELL");

    private final Dataset table;
    private final List<Keyword> kept;
    private final List<Keyword> keywords = new ArrayList<>();
    private final List<String> names;

    /** @param kept statements about other matters, of the file that the table once came from */
    TableWriter(Dataset table, List<Keyword> kept) {
        this.table = table;
        this.kept = kept.stream()
                .filter(keyword -> !OF_THE_TABLE.contains(keyword.name())
                        && keyword.language().isEmpty())
                .toList();
        var labels = table.dimensions().stream().map(Dimension::label).toList();
        boolean distinct =
                new HashSet<>(labels).size() == labels.size() && labels.stream().noneMatch(String::isBlank);
        this.names = distinct
                ? labels
                : table.dimensions().stream().map(Dimension::id).toList();
    }

    PxFile file() {
        about();
        say("STUB", List.of(), names.subList(0, names.size() - 1));
        say("HEADING", List.of(), List.of(names.getLast()));
        for (int i = 0; i < names.size(); i++) {
            dimension(names.get(i), table.dimensions().get(i));
        }
        keywords.addAll(kept);
        signs();
        notedCells();
        return new PxFile(keywords, new Cells(keywords).data(table));
    }

    private void about() {
        var about = table.about();
        keywords.add(Keyword.of("CHARSET", "ANSI"));
        keywords.add(Keyword.of("AXIS-VERSION", "2013"));
        keywords.add(Keyword.of("CODEPAGE", "utf-8"));
        say("LANGUAGE", List.of(), one(about.language()));
        String label = about.label().isEmpty() ? about.id() : about.label();
        unlessKept(Keyword.of("SUBJECT-AREA", label));
        unlessKept(Keyword.of("SUBJECT-CODE", about.id().isEmpty() ? "-" : about.id()));
        unlessKept(Keyword.of("MATRIX", about.id().isEmpty() ? "-" : about.id()));
        say("TITLE", List.of(), one(label));
        unlessKept(Keyword.of("CONTENTS", label));
        List<Unit> units = units();
        unlessKept(Keyword.of("UNITS", units.isEmpty() ? "-" : units.getFirst().label()));
        int decimals = table.values().stream()
                .mapToInt(value -> value == null ? 0 : Math.max(0, value.scale()))
                .max()
                .orElse(0);
        unlessKept(Keyword.bare("DECIMALS", Integer.toString(Math.min(decimals, 6))));
        unlessKept(Keyword.bare("SHOWDECIMALS", Integer.toString(Math.min(decimals, 6))));
        say("SOURCE", List.of(), one(about.source()));
        say("LAST-UPDATED", List.of(), one(Moments.px(about.updated())));
        say("NOTE", List.of(), one(String.join("#", about.notes())));
    }

    private List<Unit> units() {
        return table.dimensions().stream()
                .flatMap(dimension -> dimension.categories().stream())
                .flatMap(category -> Stream.ofNullable(category.unit()))
                .toList();
    }

    private void dimension(String name, Dimension dimension) {
        List<String> about = List.of(name);
        List<String> labels =
                dimension.categories().stream().map(Category::label).toList();
        say("VALUES", about, labels);
        say("CODES", about, dimension.codes());
        say("VARIABLECODE", about, List.of(dimension.id()));
        switch (dimension.role()) {
            case TIME -> time(about, dimension.codes());
            case METRIC -> metric(name, dimension);
            case GEO, OTHER -> {}
        }
        say("NOTE", about, one(String.join("#", dimension.notes())));
        for (Category category : dimension.categories()) {
            say("VALUENOTE", List.of(name, category.label()), one(String.join("#", category.notes())));
        }
    }

    private void time(List<String> about, List<String> codes) {
        var lengths = new LinkedHashSet<>(codes.stream().map(Moments::length).toList());
        if (lengths.size() == 1 && !lengths.getFirst().isEmpty()) {
            var items = new ArrayList<Item>();
            items.add(new Item("TLIST(" + lengths.getFirst() + ")", false));
            codes.forEach(code -> items.add(Item.of(Moments.listed(code))));
            keywords.add(new Keyword("TIMEVAL", "", about, items));
        }
    }

    private void metric(String name, Dimension dimension) {
        say("CONTVARIABLE", List.of(), List.of(name));
        for (Category category : dimension.categories()) {
            Unit unit = category.unit();
            if (unit != null) {
                say("UNITS", List.of(category.label()), one(unit.label()));
                Integer decimals = unit.decimals();
                if (decimals != null) {
                    keywords.add(new Keyword(
                            "PRECISION",
                            "",
                            List.of(name, category.label()),
                            List.of(new Item(decimals.toString(), false))));
                }
            }
        }
    }

    /** Every status that stands where there is no figure gets a sign, and the sign its meaning. */
    private void signs() {
        var cells = new Cells(keywords);
        var free = new ArrayList<>(Cells.SIGNS);
        free.remove(Cells.MISSING);
        free.removeIf(
                sign -> !cells.status(sign).equals(sign) || table.statuses().containsValue(sign));
        var told = new LinkedHashSet<String>();
        table.statuses().forEach((cell, status) -> {
            if (table.values().get(cell) == null && !cells.isSign(status)) {
                told.add(status);
            }
        });
        if (told.size() > free.size()) {
            throw new InvalidDataset(
                    "PX has signs for " + free.size() + " more kinds of missing figures; the table has " + told);
        }
        for (String status : told) {
            String sign = free.removeFirst();
            say("DATASYMBOL" + sign.length(), List.of(), List.of(status));
        }
    }

    private void notedCells() {
        table.statuses().forEach((cell, status) -> {
            if (table.values().get(cell) != null && !status.equals(Cells.ZERO)) {
                int[] places = table.places(cell);
                var keys = new ArrayList<String>();
                for (int i = 0; i < places.length; i++) {
                    keys.add(table.dimensions()
                            .get(i)
                            .categories()
                            .get(places[i])
                            .code());
                }
                say("DATANOTECELL", keys, List.of(status));
            }
        });
    }

    private void unlessKept(Keyword keyword) {
        if (kept.stream()
                .noneMatch(
                        one -> one.name().equals(keyword.name()) && one.keys().isEmpty())) {
            keywords.add(keyword);
        }
    }

    private void say(String name, List<String> keys, List<String> texts) {
        if (!texts.isEmpty()) {
            keywords.add(Keyword.of(name, keys, texts));
        }
    }

    private static List<String> one(String text) {
        return Stream.of(text).filter(not(String::isEmpty)).toList();
    }
}
