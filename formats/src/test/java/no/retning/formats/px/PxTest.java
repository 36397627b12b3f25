package no.retning.formats.px;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Mutations;
import no.retning.formats.dataset.Tables;
import no.retning.formats.jsonstat.JsonStat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file goes to JSON-stat and comes back as it was; old code pages, long texts and languages are understood. */
class PxTest {
    /** Written for this test, in the order and with the peculiarities of the offices' files. */
    private static final String FILE = """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            CODEPAGE="utf-8";
            LANGUAGE="no";
            LANGUAGES="no","en";
            CREATION-DATE="20240131 08:00";
            SUBJECT-AREA="Prøvetall";
            SUBJECT-CODE="PR";
            MATRIX="Tabell1";
            COPYRIGHT=YES;
            TITLE="Brukere, etter region, kjønn og år";
            TITLE[en]="Users, by region, sex and year";
            CONTENTS="Brukere";
            UNITS="personer";
            DECIMALS=2;
            SHOWDECIMALS=1;
            STUB="region","kjønn";
            STUB[en]="region","sex";
            HEADING="år";
            HEADING[en]="year";
            VALUES("region")="Oslo","Bodø";
            VALUES("kjønn")="Menn","Kvinner";
            VALUES[en]("sex")="Men","Women";
            VALUES("år")="2021","2022","2023";
            TIMEVAL("år")=TLIST(A1,"2021"-"2023");
            CODES("region")="0301","1804";
            CODES("kjønn")="1","2";
            CODES("år")="2021","2022","2023";
            MAP("region")="Kommuner";
            DOMAIN("region")="kommune";
            ELIMINATION("kjønn")=YES;
            LAST-UPDATED="20240201 08:30";
            CONTACT="Prøvekontoret#telefon";
            SOURCE="Illustrativt";
            NOTEX="Må vises.";
            NOTE="Kan vises; også med semikolon, og = inni.";
            NOTE[en]="May be shown.";
            VALUENOTE("region","Bodø")="Uten Skjerstad";
            DATASYMBOL2="Ikke samlet inn";
            DATASYMBOL3="Skjult";
            DATANOTECELL("0301","1","2022")="*";
            DATA=
            1.00 22.5 333
            "-" ".." "..."
            7 8 9.10
            -1 0 "."
            ;
            """;

    private static PxFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PxFile read(byte[] bytes) {
        try {
            return Px.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Dataset throughJsonStat(Dataset dataset) {
        try {
            return JsonStat.read(new ByteArrayInputStream(JsonStat.write(dataset)))
                    .datasets()
                    .getFirst();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aFileIsWrittenByteForByteAsItWasRead() {
        assertThat(new String(Px.write(read(FILE)), StandardCharsets.UTF_8)).isEqualTo(FILE);
    }

    @Test
    void toJsonStatAndBackIsTheIdentity() {
        Dataset dataset = throughJsonStat(Px.dataset(read(FILE)));

        assertThat(Px.file(dataset)).isEqualTo(read(FILE));
        assertThat(new String(Px.write(Px.file(dataset)), StandardCharsets.UTF_8))
                .isEqualTo(FILE);
    }

    @Test
    void theTableSaysWhatTheFileSays() {
        Dataset dataset = Px.dataset(read(FILE));

        assertThat(dataset.about().id()).isEqualTo("Tabell1");
        assertThat(dataset.about().label()).isEqualTo("Brukere, etter region, kjønn og år");
        assertThat(dataset.about().updated()).isEqualTo("2024-02-01T08:30:00");
        assertThat(dataset.about().notes()).containsExactly("Kan vises; også med semikolon, og = inni.", "Må vises.");
        assertThat(dataset.dimensions())
                .extracting(Dimension::role)
                .containsExactly(Dimension.Role.GEO, Dimension.Role.OTHER, Dimension.Role.TIME);
        assertThat(dataset.dimensions().getFirst().codes()).containsExactly("0301", "1804");
        assertThat(dataset.dimensions().getFirst().categories().get(1).notes()).containsExactly("Uten Skjerstad");
        assertThat(dataset.values())
                .isEqualTo(Tables.numbers("1.00", "22.5", "333", "0", null, null, "7", "8", "9.10", "-1", "0", null));
        assertThat(dataset.statuses()).isEqualTo(Map.of(1, "*", 3, "-", 4, "Ikke samlet inn", 5, "Skjult", 11, "."));
    }

    @Test
    void aTableIsReadInEachOfItsLanguages() {
        Dataset english = Px.dataset(read(FILE), "en");

        assertThat(english.about().label()).isEqualTo("Users, by region, sex and year");
        assertThat(english.about().language()).isEqualTo("en");
        assertThat(english.about().notes()).containsExactly("May be shown.");
        assertThat(english.dimensions()).extracting(Dimension::label).containsExactly("region", "sex", "year");
        assertThat(english.dimensions().get(1).categories())
                .extracting(category -> category.code() + " " + category.label())
                .containsExactly("1 Men", "2 Women");
        assertThat(english.values()).isEqualTo(Px.dataset(read(FILE)).values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-15", "utf-8", "IBM850"})
    void everyCodePageIsReadByItsName(String name) {
        String file = FILE.replace("utf-8", name);
        assertThat(Px.dataset(read(file.getBytes(Charset.forName(name))))
                        .about()
                        .label())
                .isEqualTo("Brukere, etter region, kjønn og år");
    }

    @Test
    void aFileThatNamesNoCodePageIsReadByWhatItsBytesCanBe() {
        String file = FILE.replace("CODEPAGE=\"utf-8\";\n", "");
        var table = Px.dataset(read(FILE)).dimensions();
        assertThat(Px.dataset(read(file.getBytes(Charset.forName("windows-1252"))))
                        .dimensions())
                .isEqualTo(table);
        assertThat(Px.dataset(read(file.getBytes(StandardCharsets.UTF_8))).dimensions())
                .isEqualTo(table);
        assertThat(Px.dataset(read(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)))
                        .dimensions())
                .isEqualTo(table);
        String dos = file.replace("CHARSET=\"ANSI\";\n", "");
        assertThat(Px.dataset(read(dos.getBytes(Charset.forName("IBM850")))).dimensions())
                .isEqualTo(table);
    }

    @Test
    void aTextOverSeveralLinesIsOneTextAndALongOneIsDivided() {
        String file = FILE.replace("\"Illustrativt\"", "\"Illus\"\r\n   \"trativt, \"\r\n\"altså\"");
        assertThat(Px.dataset(read(file)).about().source()).isEqualTo("Illustrativt, altså");

        String longText = "Et langt notat med æ, ø og å. ".repeat(60).strip();
        String written = new String(Px.write(read(FILE.replace("Illustrativt", longText))), StandardCharsets.UTF_8);
        assertThat(written.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(256));
        assertThat(Px.dataset(read(written)).about().source()).isEqualTo(longText);

        String noted = new String(Px.write(read(FILE.replace("Uten Skjerstad", longText))), StandardCharsets.UTF_8);
        assertThat(noted.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(256));
        assertThat(read(noted)).isEqualTo(read(FILE.replace("Uten Skjerstad", longText)));
    }

    @Test
    void aTableFromElsewhereComesBackWithAllThatPxHasRoomFor() {
        Dataset use = Tables.use();
        Dataset back = Px.dataset(read(Px.write(Px.file(use))));

        assertThat(back.values()).isEqualTo(use.values());
        assertThat(back.statuses()).isEqualTo(use.statuses());
        assertThat(back.about().label()).isEqualTo(use.about().label());
        assertThat(back.about().notes()).containsExactly("Alle tall er oppdiktet.#To notater");
        assertThat(back.dimensions()).extracting(Dimension::id).containsExactly("contents", "sex", "time");
        assertThat(back.dimensions())
                .extracting(Dimension::role)
                .containsExactly(Dimension.Role.METRIC, Dimension.Role.OTHER, Dimension.Role.TIME);
        assertThat(back.dimensions())
                .extracting(Dimension::codes)
                .isEqualTo(use.dimensions().stream().map(Dimension::codes).toList());
        var unit = back.dimensions().getFirst().categories().getFirst().unit();
        assertThat(unit).isNotNull();
        assertThat(unit.label()).isEqualTo("prosent");
        assertThat(unit.decimals()).isEqualTo(1);
        assertThat(Px.file(throughJsonStat(back))).isEqualTo(read(Px.write(Px.file(use))));
    }

    @Test
    void aTableThatWasChangedSinceIsWrittenAsItIsNow() {
        Dataset read = Px.dataset(read(FILE));
        var values = new ArrayList<>(read.values());
        values.set(0, new BigDecimal("5.55"));
        var about = read.about();
        var changed = new Dataset(
                new Dataset.About(
                        about.id(),
                        "Et annet navn",
                        about.language(),
                        about.source(),
                        about.updated(),
                        "",
                        about.notes()),
                read.dimensions(),
                values,
                read.statuses(),
                read.extension());

        PxFile file = Px.file(changed);
        assertThat(file.keywords()).contains(Keyword.of("TITLE", "Et annet navn"));
        assertThat(file.keywords())
                .as("other matters are kept")
                .contains(Keyword.of("CONTACT", "Prøvekontoret#telefon"));
        assertThat(file.data()).startsWith("5.55", "22.5");
        assertThat(file.keywords())
                .extracting(Keyword::name)
                .filteredOn("TITLE"::equals)
                .hasSize(1);
        Dataset again = Px.dataset(read(Px.write(file)));
        assertThat(again.values()).isEqualTo(values);
        assertThat(again.statuses()).isEqualTo(read.statuses());
    }

    @Test
    void figuresThatDifferOnlyInValuesKeepEveryStatement() {
        Dataset read = Px.dataset(read(FILE));
        var values = new ArrayList<>(read.values());
        values.set(6, new BigDecimal("70"));
        var changed = new Dataset(read.about(), read.dimensions(), values, read.statuses(), read.extension());

        assertThat(Px.file(changed).keywords()).isEqualTo(read(FILE).keywords());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TITLE=\"x|line 1: a quotation mark is not closed",
                "TITLE=\"x\";|line 1: the file ends without DATA",
                "¶¶TITLE \"x\";|line 3: = should follow TITLE",
                "VALUES(\"a\"=\"x\";|is not closed with )",
                "TITLE[en=\"x\";|is not closed with ]",
                "TITLE=\"x\" y;|a comma or ; should stand here",
                "STUB=\"a\"; DATA=1;|The variable \"a\" has 0 VALUES",
                "STUB=\"a\"; VALUES(\"a\")=\"x\",\"y\"; CODES(\"a\")=\"1\"; DATA=1 2;|needs as many of both",
                "STUB=\"a\"; VALUES(\"a\")=\"x\",\"x\"; DATA=1 2;|the code 'x' twice",
                "STUB=\"a\"; VALUES(\"a\")=\"x\",\"y\"; DATA=1;|DATA has 1 cells, and the variables make 2",
                "STUB=\"a\"; VALUES(\"a\")=\"x\",\"y\"; DATA=1 na;|DATA, cell 2, is \"na\"",
                "STUB=\"a\"; KEYS(\"a\")=CODES; VALUES(\"a\")=\"x\"; DATA=\"x\" 1;|which is not read",
                "CODEPAGE=\"klingon\"; DATA=1;|no code page that is known",
                "DATA=1;|from 1 to 50 dimensions"
            })
    void whatCannotBeReadSaysWhereAndWhy(String file, String reason) {
        assertThatThrownBy(() -> Px.dataset(read(file.replace('¶', '\n'))))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining(reason);
    }

    @Test
    void everyTwistOfAFileIsReadOrRefused() {
        Mutations.of(FILE.getBytes(StandardCharsets.UTF_8), file -> {
            Dataset dataset = Px.dataset(read(file));
            assertThat(Px.file(throughJsonStat(dataset)).data())
                    .hasSize(dataset.values().size());
        });
    }

    @Test
    void periodsHaveTheLengthOfTheirCodes() {
        assertThat(List.of("2024", "2024K3", "2024M05", "2024W7", "2024H2", "2022_2024").stream()
                        .map(Moments::length))
                .containsExactly("A1", "Q1", "M1", "W1", "H1", "");
        assertThat(List.of("2024", "2024K3", "2024M05", "2024W7").stream().map(Moments::listed))
                .containsExactly("2024", "20243", "202405", "202407");
    }
}
