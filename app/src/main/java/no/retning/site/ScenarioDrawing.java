package no.retning.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.page.Text;

/** Draws the futures between two axes, narrow enough for a phone. */
final class ScenarioDrawing {
    private static final int WIDTH = 320;
    private static final int GAP = 8;
    private static final int BOX = (WIDTH - GAP) / 2;
    private static final int BOX_HEIGHT = 84;
    private static final int LINE = 18;
    /** Letters that find room. */
    private static final int IN_BOX = 17;

    private static final int IN_COLUMN = 22;
    private static final int IN_ROW = 42;

    private final List<ScenarioPicture.Label> labels = new ArrayList<>();
    private final List<ScenarioPicture.Box> boxes = new ArrayList<>();
    private int y;

    /** @param corners row by row: what stands there */
    record Square(Text across, List<Text> columns, Text down, List<Text> rows, List<List<List<Text>>> corners) {}

    static ScenarioPicture of(Square square, String title) {
        return new ScenarioDrawing().draw(square, title);
    }

    private ScenarioPicture draw(Square square, String title) {
        block(WIDTH / 2, square.across(), IN_ROW, "axis");
        int top = y;
        int lowest = top;
        for (int column = 0; column < 2; column++) {
            y = top;
            block(middle(column), square.columns().get(column), IN_COLUMN, "end");
            lowest = Math.max(lowest, y);
        }
        y = lowest + GAP;
        block(WIDTH / 2, square.down(), IN_ROW, "axis");
        for (int row = 0; row < 2; row++) {
            block(WIDTH / 2, square.rows().get(row), IN_ROW, "end");
            y += GAP / 2;
            row(square.corners().get(row));
        }
        return new ScenarioPicture(WIDTH, y, title, description(square), labels, boxes);
    }

    private void row(List<List<Text>> corners) {
        int top = y;
        int height = BOX_HEIGHT;
        for (var corner : corners) {
            height = Math.max(height, lines(corner) * LINE + 2 * GAP);
        }
        for (int column = 0; column < corners.size(); column++) {
            boxes.add(new ScenarioPicture.Box(column * (BOX + GAP), top, BOX, height));
            y = top + (height - lines(corners.get(column)) * LINE) / 2;
            for (var future : corners.get(column)) {
                block(middle(column), future, IN_BOX, "future");
            }
        }
        y = top + height + GAP;
    }

    private static int lines(List<Text> corner) {
        return corner.stream()
                .mapToInt(future -> wrapped(future.text(), IN_BOX).size())
                .sum();
    }

    private static int middle(int column) {
        return column * (BOX + GAP) + BOX / 2;
    }

    private void block(int x, Text text, int letters, String style) {
        for (var line : wrapped(text.text(), letters)) {
            y += LINE;
            labels.add(new ScenarioPicture.Label(x, y - LINE / 4, style, new Text(line, text.lang())));
        }
    }

    /** Broken between words; a word that is longer than a line has a line of its own. */
    static List<String> wrapped(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("(?<=-)|\\s+")) {
            var joined = line.isEmpty() || line.charAt(line.length() - 1) == '-' ? line + word : line + " " + word;
            if (!line.isEmpty() && joined.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(joined);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String description(Square square) {
        var said = new ArrayList<String>();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                var futures = square.corners().get(row).get(column).stream()
                        .map(Text::text)
                        .collect(Collectors.joining(", "));
                said.add("%s, %s: %s."
                        .formatted(
                                square.rows().get(row).text(),
                                square.columns().get(column).text(),
                                futures.isEmpty() ? "–" : futures));
            }
        }
        return String.join(" ", said);
    }
}
