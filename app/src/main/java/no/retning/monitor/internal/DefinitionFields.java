package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.monitor.Aggregation;
import no.retning.monitor.Definition;
import no.retning.monitor.Direction;
import no.retning.monitor.FigureOrigin;
import no.retning.monitor.Frequency;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of an indicator as fields of its file, the first one first. */
final class DefinitionFields {
    private static final String FIELD = "definitions";
    private static final int PER_CENT = 100;

    private DefinitionFields() {}

    static List<Definition> read(Spot spot) {
        var definitions = new ArrayList<Definition>();
        for (var one : spot.list(FIELD)) {
            var definition = definition(one, definitions.size() + 1);
            var last = definitions.isEmpty() ? null : definitions.getLast();
            var from = definition.from();
            if (last != null && (from == null || last.from() != null && !from.isAfter(last.from()))) {
                one.fault("from", "must be there and come after that of the definition before it");
            }
            if (last != null && definition.breakNote().isEmpty()) {
                one.fault("breakNote", "is missing; say why the series breaks here");
            }
            one.finish();
            definitions.add(definition);
        }
        if (definitions.isEmpty()) {
            spot.fault(FIELD, "is missing; say what is measured, beginning with “- ”");
            return List.of(IndicatorSheet.blank(IndicatorSheet.NONE).definition());
        }
        return definitions;
    }

    private static Definition definition(Spot one, int version) {
        var aggregation = Choices.needed(one, "aggregation", Aggregation.values(), Aggregation::code);
        if (aggregation == Aggregation.RATIO_OF_SUMS && !one.has("denominator")) {
            one.fault("denominator", "is missing; say of what it is a share");
        }
        int decimals = one.number("decimals", 0);
        if (decimals < 0 || decimals > Definition.MOST_DECIMALS) {
            one.fault("decimals", "must be from 0 to " + Definition.MOST_DECIMALS);
        }
        int per = one.number("per", aggregation == Aggregation.RATIO_OF_SUMS ? PER_CENT : 1);
        if (per < 1 || per > Definition.MOST_PER || per > 1 && aggregation != Aggregation.RATIO_OF_SUMS) {
            one.fault("per", "must be a number above 0, and 1 where the figure is no share");
        }
        var breakdowns = one.words("breakdowns");
        breakdowns.stream()
                .filter(name -> !name.matches(Definition.BREAKDOWN))
                .forEach(name -> one.fault(
                        "breakdowns", "“%s” cannot be the name of a column; use a–z, 0–9, - and _".formatted(name)));
        breakdowns.stream()
                .filter(Definition.COLUMNS::contains)
                .forEach(name -> one.fault(
                        "breakdowns", "“%s” is a column that every table has; use another name".formatted(name)));
        return new Definition(
                version,
                one.day("from"),
                one.neededTexts("numerator"),
                one.texts("denominator"),
                one.texts("population"),
                one.neededTexts("unit"),
                Choices.needed(one, "direction", Direction.values(), Direction::code),
                Choices.needed(one, "frequency", Frequency.values(), Frequency::code),
                decimals,
                Math.max(per, 1),
                aggregation,
                breakdowns,
                Choices.needed(one, "origin", FigureOrigin.values(), FigureOrigin::code),
                one.texts("method"),
                one.word("licence", ""),
                one.texts("quality"),
                one.texts("breakNote"),
                one.source());
    }

    static ObjectNode write(Definition one) {
        var file = PackageYaml.group();
        if (one.from() != null) {
            file.put("from", one.from().toString());
        }
        PackageYaml.texts(file, "numerator", one.numerator());
        PackageYaml.texts(file, "denominator", one.denominator());
        PackageYaml.texts(file, "population", one.population());
        PackageYaml.texts(file, "unit", one.unit());
        file.put("direction", one.direction().code())
                .put("frequency", one.frequency().code())
                .put("decimals", one.decimals())
                .put("per", one.per())
                .put("aggregation", one.aggregation().code());
        one.breakdowns().forEach(name -> file.withArray("breakdowns").add(name));
        file.put("origin", one.origin().code());
        PackageYaml.texts(file, "method", one.method());
        PackageYaml.word(file, "licence", one.licence());
        PackageYaml.texts(file, "quality", one.quality());
        PackageYaml.texts(file, "breakNote", one.breakNote());
        PackageYaml.source(file, one.source());
        return file;
    }
}
