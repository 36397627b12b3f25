package no.retning.formats.dataset;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV by RFC 4180 as the standards of statistics expect it: UTF-8, commas, one line of headers. */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();

    public CsvText(List<String> header) {
        row(header);
    }

    public void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        // Space at the ends would be lost to those who trim.
        return plain && cell.equals(cell.strip()) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
