package no.retning.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final List<String> ROW =
            List.of("=1+1", "-3", "@sum", " \t+cmd|'/c calc'!A0", "en; to \"tre\"\nfire");

    @Test
    void noCellOfATextFileIsRunAndNumbersStayNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new CsvRows(List.of("a", "b", "c", "d", "e"), out)) {
            rows.row(ROW);
        }
        var whole = new ByteArrayOutputStream();
        CsvRows.write(new Table(List.of("a", "b", "c", "d", "e"), List.of(new Table.Row(2, ROW))), whole);
        assertThat(whole.toByteArray()).isEqualTo(out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa;b;c;d;e\r\n'=1+1;-3;'@sum;' \t+cmd|'/c calc'!A0;\"en; to \"\"tre\"\"\nfire\"\r\n");
    }

    @Test
    void aWorkbookHoldsTextsAsTheyAre() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new XlsxRows("Ark", List.of("a", "b", "c", "d", "e"), out)) {
            for (int i = 0; i < 1_200; i++) {
                rows.row(ROW);
            }
            rows.row(List.of("ett\u0001to", "", "", "", "slutt"));
        }
        var read = XlsxTable.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.headers()).containsExactly("a", "b", "c", "d", "e");
        assertThat(read.rows()).hasSize(1_201);
        assertThat(read.rows().getFirst().cells()).startsWith("=1+1", "-3", "@sum");
        assertThat(read.rows().getLast().cells()).startsWith("ettto").endsWith("slutt");
    }
}
