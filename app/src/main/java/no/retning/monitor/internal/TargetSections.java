package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.Indicator;
import no.retning.monitor.Target;
import no.retning.page.Link;
import no.retning.page.Reading;

/** What was decided of an indicator's targets, as those who work with it see it: superseded ones too. */
final class TargetSections {
    private TargetSections() {}

    static List<Section> of(Visit visit, Indicator one, AreaNames.Known known) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                visit.word("target.all"),
                null,
                visit.word("target.all.none"),
                List.of(
                        visit.word("target.number"),
                        visit.word("target.area"),
                        visit.word("target.points"),
                        visit.word("target.decided")),
                one.targets().reversed().stream()
                        .map(target -> row(visit, one, target, known))
                        .toList(),
                List.<Link>of()));
        if (!one.overrides().isEmpty()) {
            sections.add(new Section(
                    visit.word("target.overrides"),
                    null,
                    "",
                    List.of(
                            visit.word("target.number"),
                            visit.word("target.period"),
                            visit.word("target.degree"),
                            visit.word("target.reason")),
                    one.overrides().reversed().stream()
                            .map(override -> new Row(
                                    List.of(
                                            Cell.of(Integer.toString(override.target())),
                                            Cell.of(override.period()),
                                            Cell.of(visit.word("target.degree." + TargetCodes.of(override.degree()))),
                                            Cell.of(visit.reading().text(override.reason()))),
                                    List.of()))
                            .toList(),
                    List.<Link>of()));
        }
        return sections;
    }

    /** As it was called on the day when the target was decided. */
    static String area(Reading reading, Target target, AreaNames.Known known) {
        return known.name(reading, target.area(), target.decidedOn());
    }

    private static Row row(Visit visit, Indicator one, Target target, AreaNames.Known known) {
        var superseded = one.targets().stream()
                .anyMatch(other ->
                        other.number() > target.number() && other.area().equals(target.area()));
        var decided = visit.word(
                "target.decided.by",
                target.decidedBy(),
                visit.reading().day(target.decidedOn()).text());
        return new Row(
                List.of(
                        Cell.of(Integer.toString(target.number())),
                        Cell.of(area(visit.reading(), target, known)),
                        Cell.of(target.points().stream().map(TargetPoints::line).collect(Collectors.joining("; "))),
                        Cell.of(superseded ? decided + " " + visit.word("target.superseded") : decided)),
                List.of());
    }
}
