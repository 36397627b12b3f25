package no.retning.monitor.internal;

import java.util.List;
import java.util.Objects;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.AreaScheme;
import no.retning.page.Link;

/** The areas of a scheme and what became of them, as those who work with it see them. */
final class AreaSections {
    private AreaSections() {}

    static List<Section> of(Visit visit, AreaScheme scheme) {
        return List.of(
                new Section(
                        visit.word("area.changes"),
                        null,
                        visit.word("area.changes.none"),
                        List.of(
                                visit.word("area.on"),
                                visit.word("area.before"),
                                visit.word("area.after"),
                                visit.word("area.weight"),
                                visit.word("area.weightBack")),
                        scheme.changes().reversed().stream()
                                .map(change -> row(
                                        visit.reading().day(change.on()).text(),
                                        change.from(),
                                        change.to(),
                                        Objects.toString(change.weight(), ""),
                                        Objects.toString(change.weightBack(), "")))
                                .toList(),
                        List.<Link>of()),
                new Section(
                        visit.word("area.areas"),
                        null,
                        "",
                        List.of(
                                visit.word("area.code"),
                                visit.word("area.name"),
                                visit.word("area.from"),
                                visit.word("area.until"),
                                visit.word("area.within")),
                        scheme.areas().stream()
                                .map(area -> row(
                                        area.code(),
                                        area.name(),
                                        Objects.toString(area.from(), ""),
                                        Objects.toString(area.until(), ""),
                                        Objects.toString(area.within(), "")))
                                .toList(),
                        List.<Link>of()));
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells).stream().map(Cell::of).toList(), List.of());
    }
}
