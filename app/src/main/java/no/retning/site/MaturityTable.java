package no.retning.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.edition.Edition;
import no.retning.formats.table.Table;
import no.retning.page.Countries;
import no.retning.page.Reading;

/** An assessment of maturity as a table: a row for each indicator, the ones that are not assessed too. */
final class MaturityTable {
    private static final List<String> COLUMNS = List.of(
            "assessment",
            "country",
            "day",
            "category",
            "indicator",
            "number",
            "phase",
            "meaning",
            "evidence",
            "by",
            "citation",
            "source-url",
            "scheme",
            "illustrative");

    private MaturityTable() {}

    static Table of(Reading reading, Edition edition) {
        var item = edition.item();
        var filled = PublishedMaturity.filled(item);
        var source = item.source();
        var rows = new ArrayList<Table.Row>();
        for (var category : filled.categories()) {
            for (var placed : category.indicators()) {
                var number = placed.phase();
                rows.add(new Table.Row(
                        rows.size() + 2,
                        List.of(
                                edition.slug(),
                                Countries.name(
                                        PublishedMaturity.country(item),
                                        reading.language().tag()),
                                PublishedMaturity.day(item).toString(),
                                reading.text(category.title()).text(),
                                reading.text(placed.title()).text(),
                                Objects.toString(number, ""),
                                number == null
                                        ? reading.word("maturity.notAssessed")
                                        : reading.text(filled.phases()
                                                        .get(number - 1)
                                                        .word())
                                                .text(),
                                number == null
                                        ? ""
                                        : reading.text(placed.phases().get(number - 1))
                                                .text(),
                                reading.text(placed.evidence()).text(),
                                item.string("by").orElse(""),
                                source.citation(),
                                Objects.requireNonNullElse(source.url(), ""),
                                reading.text(filled.title()).text(),
                                source.illustrative() ? reading.word("uptake.yes") : "")));
            }
        }
        return new Table(
                COLUMNS.stream()
                        .map(column -> reading.word("maturity.column." + column))
                        .toList(),
                rows);
    }
}
