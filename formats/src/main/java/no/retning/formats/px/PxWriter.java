package no.retning.formats.px;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.px.Keyword.Item;

/** Writes the text of a file. */
final class PxWriter {
    /** Lines are limited to 256 signs; some is left for the quotation marks and what follows them. */
    private static final int LONGEST = 240;

    private static final int SPARE = 12;

    private final StringBuilder text = new StringBuilder();

    byte[] write(PxFile file) {
        boolean toName =
                file.keywords().stream().noneMatch(keyword -> keyword.name().equals("CODEPAGE"));
        for (Keyword keyword : file.keywords()) {
            keyword(keyword);
            if (toName && keyword.name().equals("CHARSET")) {
                keyword(Keyword.of("CODEPAGE", "utf-8"));
            }
        }
        text.append("DATA=\n");
        int width = width(file);
        for (int i = 0; i < file.data().size(); i++) {
            String cell = file.data().get(i);
            text.append(Cells.isNumber(cell) ? cell : '"' + cell + '"');
            text.append((i + 1) % width == 0 ? '\n' : ' ');
        }
        text.append(";\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A line of the data is a line of the table: as many cells as the heading has. */
    private static int width(PxFile file) {
        long width = 1;
        var statements = new Statements(file.keywords());
        for (String variable : statements.texts("HEADING", "", List.of())) {
            int values = statements.texts("VALUES", "", List.of(variable)).size();
            width = Math.min(width * Math.max(1, values), Dataset.MOST_CELLS);
        }
        return (int) Math.clamp(width, 1, Math.max(1, file.data().size()));
    }

    private void keyword(Keyword keyword) {
        text.append(keyword.name());
        if (!keyword.language().isEmpty()) {
            text.append('[').append(keyword.language()).append(']');
        }
        if (!keyword.keys().isEmpty()) {
            text.append('(');
            for (int i = 0; i < keyword.keys().size(); i++) {
                text.append(i == 0 ? "\"" : ",\"")
                        .append(plain(keyword.keys().get(i)))
                        .append('"');
            }
            text.append(')');
        }
        text.append('=');
        for (int i = 0; i < keyword.items().size(); i++) {
            text.append(i == 0 ? "" : ",");
            item(keyword, keyword.items().get(i));
        }
        text.append(";\n");
    }

    private void item(Keyword keyword, Item item) {
        // Code pages are named by the file, and the file is in this one whatever it was in before.
        String whole = keyword.name().equals("CODEPAGE") ? "utf-8" : item.quoted() ? plain(item.text()) : item.text();
        int column = text.length() - text.lastIndexOf("\n") - 1;
        if (column + Math.min(whole.length(), LONGEST) > LONGEST + SPARE) {
            text.append('\n');
        }
        if (!item.quoted()) {
            text.append(whole);
            return;
        }
        for (int from = 0; from == 0 || from < whole.length(); ) {
            int to = Math.min(whole.length(), from + LONGEST);
            if (to < whole.length() && Character.isHighSurrogate(whole.charAt(to - 1))) {
                to--;
            }
            text.append(from == 0 ? "\"" : "\n\"").append(whole, from, to).append('"');
            from = Math.max(to, 1);
        }
    }

    private static String plain(String text) {
        return text.replace('"', '\'').replaceAll("[\\r\\n]+", "#");
    }
}
