package no.retning.engines.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.retning.engines.Outside;
import no.retning.engines.cube.PublishedSeries.Line;
import no.retning.engines.cube.PublishedSeries.Version;
import no.retning.engines.cube.Revision.Kind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What was published is what comes out as of its day, and what changed is called by its name. */
class VintagesTest {
    @Test
    void everyVersionOfARealSeriesComesOutAgainAsOfItsDay() throws IOException {
        List<Version> versions = PublishedSeries.versions(Outside.data("series"));
        Vintages vintages = PublishedSeries.vintages(versions);
        assertThat(versions).hasSize(25);

        Map<LocalDate, Version> lastOfDay = new LinkedHashMap<>();
        versions.forEach(version -> lastOfDay.put(version.day(), version));
        assertThat(lastOfDay).as("seven came on one day").hasSize(19);
        assertThat(vintages.asOf(LocalDate.of(2016, 7, 17), ZoneOffset.UTC)).isEmpty();
        lastOfDay.forEach((day, version) -> {
            saysTheSame(vintages.asOf(day, ZoneOffset.UTC).orElseThrow().cube(), version);
            assertThat(vintages.asOf(day.minusDays(1), ZoneOffset.UTC).map(Vintage::version))
                    .isNotEqualTo(Optional.of(version.number()));
        });
        for (int i = 0; i < versions.size(); i++) {
            saysTheSame(vintages.all().get(i).cube(), versions.get(i));
        }
    }

    private static void saysTheSame(Cube cube, Version version) {
        int there = 0;
        for (int at = 0; at < cube.columns().value.length; at++) {
            there += cube.columns().isThere(at) ? 1 : 0;
        }
        assertThat(there).isEqualTo(version.lines().size());
        for (Line line : version.lines()) {
            Cell cell = line.key().in(cube);
            assertThat(cell.value())
                    .as("%s %s", version.number(), line)
                    .isEqualTo(line.value().isEmpty() ? null : Double.valueOf(line.value()));
            assertThat(cell.marks()).isEqualTo(line.value().isEmpty() ? Set.of(Mark.MISSING) : Set.of());
        }
    }

    @Test
    void theTriangleOfARealSeriesHoldsEveryFigureOfEveryFile() throws IOException {
        List<Version> versions = PublishedSeries.versions(Outside.data("series"));
        RevisionTriangle triangle = PublishedSeries.vintages(versions).triangle("United Kingdom", Map.of());

        assertThat(triangle.periods())
                .extracting(Period::code)
                .startsWith("2000")
                .endsWith("2021")
                .hasSize(22);
        for (int column = 0; column < versions.size(); column++) {
            var byYear = new HashMap<String, String>();
            versions.get(column).lines().stream()
                    .filter(line ->
                            line.area().equals("United Kingdom") && line.sex().isEmpty())
                    .forEach(line -> byYear.put(line.year(), line.value()));
            for (int row = 0; row < triangle.periods().size(); row++) {
                String text = byYear.get(triangle.periods().get(row).code());
                Cell cell = triangle.rows().get(row).get(column);
                assertThat(cell.isThere()).isEqualTo(text != null);
                assertThat(cell.value()).isEqualTo(text == null || text.isEmpty() ? null : Double.valueOf(text));
            }
        }
        int year2013 = triangle.periods().indexOf(Period.of("2013"));
        assertThat(triangle.first(year2013)).isEqualTo(7.0);
        assertThat(triangle.latest(year2013)).isEqualTo(4.47);
    }

    @Test
    void everyRevisionOfARealSeriesIsClassed() throws IOException {
        Vintages vintages = PublishedSeries.vintages(PublishedSeries.versions(Outside.data("series")));

        var told = new StringBuilder();
        for (Revisions revisions : vintages.revisions()) {
            told.append(revisions.to().version())
                    .append(' ')
                    .append(revisions.step())
                    .append(' ')
                    .append(revisions.counts())
                    .append('\n');
        }
        // Counted from the files by another program.
        assertThat(told.toString()).isEqualTo("""
                02 MAJOR {NEW=2, ADDED=8, WITHDRAWN=1}
                03 MINOR {FILLED=8}
                04 MAJOR {FILLED=1, WITHDRAWN=10}
                05 MAJOR {ADDED=4, WITHDRAWN=1}
                06 MINOR {NEW=1, CORRECTED=1}
                07 PATCH {CORRECTED=2}
                08 PATCH {CORRECTED=1}
                09 PATCH {CORRECTED=1}
                10 MINOR {NEW=1}
                11 MAJOR {}
                12 MAJOR {ADDED=147, CORRECTED=5, WITHDRAWN=1}
                13 MINOR {ADDED=136}
                14 NONE {}
                15 NONE {}
                16 NONE {}
                17 NONE {}
                18 MINOR {NEW=18}
                19 PATCH {ROUNDED=17}
                20 PATCH {ROUNDED=18}
                21 NONE {}
                22 MAJOR {NEW=53, ROUNDED=15, WITHDRAWN=51}
                23 MINOR {ADDED=1}
                24 MINOR {NEW=13}
                25 NONE {}
                """);
    }

    @Test
    void aFigureThatEndsInANoughtIsNoOtherWithFewerDecimals() {
        var revisions = Revisions.between(
                vintage("1", "2025-01-01", "d", cells -> cells.value("0", "2024", 140)),
                vintage("2", "2026-01-01", "d", cells -> cells.value("0", "2024", 142.5)));
        assertThat(revisions.counts()).isEqualTo(Map.of(Kind.CORRECTED, 1));
    }

    private static final Period YEAR = Period.of("2024");

    private static Vintage vintage(String version, String day, String definition, Consumer<CubeBuilder> cells) {
        var builder = Cube.of(
                "use", Measure.ratio(100), new Layout(List.of("0"), List.of(YEAR, Period.of("2025")), List.of()));
        cells.accept(builder);
        return new Vintage(
                version, LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), definition, builder.build());
    }

    @Test
    void eachWayToChangeHasItsName() {
        Vintage first = vintage("1", "2025-01-10", "a", cube -> cube.ratio("0", "2024", 1, 4));
        assertThat(kind(first, vintage("2", "2025-02-10", "a", cube -> cube.ratio("0", "2024", 2, 4))))
                .isEqualTo(Kind.CORRECTED);
        assertThat(kind(first, vintage("2", "2025-02-10", "a", cube -> cube.ratio("0", "2024", 2, 8))))
                .as("the same share of other counts")
                .isEqualTo(Kind.CORRECTED);
        assertThat(kind(first, vintage("2", "2025-02-10", "b", cube -> cube.ratio("0", "2024", 2, 4))))
                .isEqualTo(Kind.REDEFINED);
        assertThat(kind(
                        first,
                        vintage(
                                "2",
                                "2025-02-10",
                                "a",
                                cube -> cube.ratio(cube.at("0", "2024", Map.of()), 1, 4, Set.of(Mark.BREAK)))))
                .isEqualTo(Kind.MARKED);
        assertThat(kind(
                        first,
                        vintage(
                                "2",
                                "2025-02-10",
                                "a",
                                cube -> cube.nothing(cube.at("0", "2024", Map.of()), Set.of()))))
                .isEqualTo(Kind.WITHDRAWN);
        Vintage hidden = vintage("2", "2025-02-10", "a", cube -> cube.hide(cube.at("0", "2024", Map.of())));
        assertThat(kind(first, hidden)).isEqualTo(Kind.SUPPRESSED);
        assertThat(kind(hidden, first)).isEqualTo(Kind.DISCLOSED);
    }

    private static Kind kind(Vintage from, Vintage to) {
        List<Revision> all = Revisions.between(from, to).all();
        assertThat(all).hasSize(1);
        return all.getFirst().kind();
    }

    @Test
    void whatWasKnownOfAFigureIsToldWithTheTimeItStood() {
        Vintage first = vintage("1", "2025-01-10", "a", cube -> cube.ratio("0", "2024", 1, 4));
        Vintage same = vintage(
                "2", "2025-02-10", "a", cube -> cube.ratio("0", "2024", 1, 4).ratio("0", "2025", 1, 2));
        Vintage corrected = vintage("3", "2025-03-10", "a", cube -> cube.ratio("0", "2024", 3, 4));
        var vintages = new Vintages(List.of(first, same, corrected));

        assertThat(vintages.history(CellKey.of("0", YEAR)))
                .extracting(
                        known -> known.cell().value(),
                        Vintages.Known::from,
                        Vintages.Known::until,
                        Vintages.Known::version)
                .containsExactly(
                        Tuple.tuple(25.0, first.published(), corrected.published(), "1"),
                        Tuple.tuple(75.0, corrected.published(), null, "3"));
        assertThat(vintages.asOf(corrected.published().minusNanos(1))).contains(same);
        assertThat(vintages.asOf(corrected.published())).contains(corrected);
        assertThat(vintages.asOf(Instant.EPOCH)).isEmpty();
        assertThatThrownBy(() -> new Vintages(List.of(corrected, first)))
                .isInstanceOf(InvalidCube.class)
                .hasMessageContaining("give them in order");
    }
}
