package no.retning.formats.pxweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.Tables;
import no.retning.formats.pxweb.CodeList.Group;
import no.retning.formats.pxweb.CodeList.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selections give what the servers of the statistical offices give for them. */
class SelectionTest {
    private static final Codes AREAS =
            new Codes("region", List.of("0", "03", "0301", "18", "1804", "1806", "K-1806", "æ1"), false);
    private static final Codes YEARS = new Codes("tid", List.of("2019", "2020", "2021", "2022", "2023"), true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0301|0301",
                "1806,0301|0301 1806",
                "0301,0301, 0301|0301",
                "k-1806|K-1806",
                "*|0 03 0301 18 1804 1806 K-1806 æ1",
                "18*|18 1804 1806",
                "*06|1806 K-1806",
                "*180*|1804 1806 K-1806",
                "k*|K-1806",
                "????|0301 1804 1806",
                "18??|1804 1806",
                "?80*|1804 1806",
                "?|0",
                "TOP(2)|0 03",
                "top(2,1)|03 0301",
                "Top(100)|0 03 0301 18 1804 1806 K-1806 æ1",
                "BOTTOM(2)|K-1806 æ1",
                "bottom(1,1)|K-1806",
                "FROM(1806)|1806 K-1806 æ1",
                "to(0301)|0 03 0301",
                "RANGE(03,18)|03 0301 18",
                "RANGE(18,03)|03 0301 18",
                "range(03, k-1806)|03 0301 18 1804 1806 K-1806",
                "0,TOP(1,3),*06|0 18 1806 K-1806",
            })
    void codesAreSelectedInTheirOwnOrder(String written, String expected) {
        assertThat(AREAS.select(written)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOP(2)|2022 2023",
                "TOP(2,1)|2021 2022",
                "BOTTOM(2)|2019 2020",
                "BOTTOM(2,2)|2021 2022",
                "FROM(2022)|2022 2023",
                "TO(2020)|2019 2020",
                "RANGE(2020,2021)|2020 2021",
                "2019,TOP(1)|2019 2023",
                "[RANGE(2020,2021)]|2020 2021",
                "2019,[top(2,1)],[2023]|2019 2021 2022 2023",
                "202?|2020 2021 2022 2023"
            })
    void theTopOfTimeIsTheNewestAndComesOldestFirst(String written, String expected) {
        assertThat(YEARS.select(written)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9999|UNKNOWN_CODE|9999",
                "0301,x|UNKNOWN_CODE|x",
                "FROM(9999)|UNKNOWN_CODE|9999",
                "RANGE(0301,9999)|UNKNOWN_CODE|9999",
                "[]|UNKNOWN_CODE|''",
                "[[RANGE(0301,1804)]]|UNKNOWN_CODE|[RANGE(0301,1804)]",
                "TOP()|NO_EXPRESSION|TOP()",
                "TOP(0)|NO_EXPRESSION|TOP(0)",
                "TOP(-1)|NO_EXPRESSION|TOP(-1)",
                "TOP(1,2,3)|NO_EXPRESSION|TOP(1,2,3)",
                "TOP(many)|NO_EXPRESSION|TOP(many)",
                "TOP(99999999999)|NO_EXPRESSION|TOP(99999999999)",
                "RANGE(0301)|NO_EXPRESSION|RANGE(0301)",
                "RANGE(0301,)|NO_EXPRESSION|RANGE(0301,)",
                "FROM(a,b)|NO_EXPRESSION|FROM(a,b)",
                "1*4|NO_EXPRESSION|1*4",
                "**|NO_EXPRESSION|**",
                "*1*8*|NO_EXPRESSION|*1*8*",
                "99*|NOTHING_SELECTED|99*",
                ",|NOTHING_SELECTED|,",
                "TOP(2,100)|NOTHING_SELECTED|TOP(2,100)",
                "TOP(1|UNKNOWN_CODE|TOP(1",
                "TOP(999999999,999999999)|NOTHING_SELECTED|TOP(999999999,999999999)"
            })
    void whatIsNoSelectionIsNamed(String written, InvalidSelection.Reason reason, String what) {
        assertThatThrownBy(() -> AREAS.select(written)).isInstanceOfSatisfying(InvalidSelection.class, invalid -> {
            assertThat(invalid.reason()).isEqualTo(reason);
            assertThat(invalid.arguments()).containsExactly("region", what);
        });
    }

    @Test
    void aCodeThatLooksLikeAnExpressionIsACode() {
        var odd = new Codes("v", List.of("TOP(1)", "a*", "b"), false);
        assertThat(odd.select("TOP(1)")).containsExactly("TOP(1)");
        assertThat(odd.select("a*")).containsExactly("a*");
        assertThat(new Codes("v", List.of("1,2", "3"), false).select("[1,2]")).containsExactly("1,2");
        assertThatThrownBy(() -> odd.select("x".repeat(100_001))).hasMessageContaining("TOO_LONG");
        assertThatThrownBy(() -> odd.select("?,".repeat(201))).hasMessageContaining("TOO_LONG [v, 200]");
    }

    @Test
    void aCodeListGivesGroupsOrTheirMembers() {
        var counties = new CodeList(
                "agg_fylker",
                "Fylker",
                Kind.AGGREGATION,
                List.of(
                        new Group("F03", "Oslo", List.of("0301")),
                        new Group("F18", "Nordland", List.of("1806", "1804"))));

        assertThat(counties.select(AREAS, "F1*")).extracting(Group::code).containsExactly("F18");
        assertThat(counties.select(AREAS, "top(1)")).extracting(Group::label).containsExactly("Oslo");
        assertThat(counties.members(AREAS, "*")).containsExactly("0301", "1804", "1806");
        assertThatThrownBy(() -> counties.select(AREAS, "0301")).hasMessageContaining("UNKNOWN_CODE");
        assertThatThrownBy(() -> new CodeList("vs", "", Kind.VALUESET, List.of(new Group("a", "a", List.of("1", "2")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartOfATableHasTheFiguresOfItsCells() {
        Dataset part = Part.of(Tables.use(), Map.of("sex", "1,2", "time", "TOP(1)"), 10);

        assertThat(part.dimensions())
                .extracting(Dimension::codes)
                .containsExactly(List.of("share", "n"), List.of("1", "2"), List.of("2024"));
        assertThat(part.values()).isEqualTo(Tables.numbers("52.1", null, "521", "589"));
        assertThat(part.statuses()).isEqualTo(Map.of(1, ":"));
        assertThat(Part.of(Tables.use(), Map.of(), 12)).isEqualTo(Tables.use());
        assertThatThrownBy(() -> Part.of(Tables.use(), Map.of(), 11)).hasMessageContaining("TOO_MANY_CELLS [12, 11]");
        assertThatThrownBy(() -> Part.of(Tables.use(), Map.of("x", "*"), 11))
                .hasMessageContaining("UNKNOWN_VARIABLE [x]");
    }
}
