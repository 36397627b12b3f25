package no.retning.formats.px;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import no.retning.formats.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/** The signs that stand for figures in the data of a file, and what the file calls them. */
final class Cells {
    static final String ZERO = "-";
    static final String MISSING = "..";
    static final List<String> SIGNS = List.of(".", "..", "...", "....", ".....", "......");

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,300}(\\.\\d{0,300})?|\\.\\d{1,300})([eE][-+]?\\d{1,3})?");

    private final Map<String, String> called = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();

    /** A text for two signs would make them one: such signs keep their own names. */
    Cells(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            String sign = sign(keyword);
            if (sign != null && !keyword.text().isEmpty()) {
                called.put(sign, keyword.text());
            }
        }
        var texts = List.copyOf(called.values());
        called.values().removeIf(text -> texts.indexOf(text) != texts.lastIndexOf(text) || SIGNS.contains(text));
        called.forEach((sign, text) -> signs.put(text, sign));
    }

    private static @Nullable String sign(Keyword keyword) {
        if (!keyword.language().isEmpty() || !keyword.keys().isEmpty()) {
            return null;
        }
        if (keyword.name().equals("DATASYMBOLNIL")) {
            return ZERO;
        }
        for (int i = 0; i < SIGNS.size(); i++) {
            if (keyword.name().equals("DATASYMBOL" + (i + 1))) {
                return SIGNS.get(i);
            }
        }
        return null;
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** What the file calls a sign; itself where it says nothing. */
    String status(String sign) {
        return called.getOrDefault(sign, sign);
    }

    /** Whether a status can stand in place of a figure. */
    boolean isSign(String status) {
        return SIGNS.contains(status) || status.equals(ZERO) || signs.containsKey(status);
    }

    /** The cells of a table. */
    List<String> data(Dataset table) {
        var data = new ArrayList<String>();
        for (int cell = 0; cell < table.values().size(); cell++) {
            BigDecimal value = table.values().get(cell);
            String status = Objects.requireNonNullElse(table.statuses().get(cell), "");
            String sign = signs.getOrDefault(status, status);
            if (value != null) {
                data.add(sign.equals(ZERO) && value.signum() == 0 ? ZERO : value.toPlainString());
            } else {
                data.add(SIGNS.contains(sign) ? sign : MISSING);
            }
        }
        return data;
    }
}
