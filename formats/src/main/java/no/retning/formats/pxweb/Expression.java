package no.retning.formats.pxweb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.formats.pxweb.InvalidSelection.Reason;

/** One part of a selection over the codes of a variable. */
sealed interface Expression {
    /** Each is held against every code. */
    int MOST_PATTERNS = 200;

    Pattern FUNCTION = Pattern.compile("(?i)(top|bottom|from|to|range)\\((.*)\\)");

    /** Marks the places of the codes that it selects. */
    void mark(Lookup codes, boolean[] selected);

    /** A code as it is, or in other capitals where none is as it is. */
    record One(String code) implements Expression {
        @Override
        public void mark(Lookup codes, boolean[] selected) {
            selected[codes.place(code)] = true;
        }
    }

    /**
     * So many from one end, some passed by first. The top is the newest of periods and the first of everything else.
     *
     * @param top whether from the top
     */
    record End(boolean top, int count, int offset) implements Expression {
        @Override
        public void mark(Lookup codes, boolean[] selected) {
            boolean fromTheLast = top == codes.isTime();
            for (long i = offset; i < Math.min((long) offset + count, selected.length); i++) {
                selected[(int) (fromTheLast ? selected.length - 1 - i : i)] = true;
            }
        }
    }

    /** From one code to another, both with; whichever comes first. */
    record Range(String from, String to) implements Expression {
        @Override
        public void mark(Lookup codes, boolean[] selected) {
            int one = codes.place(from);
            int other = codes.place(to);
            for (int i = Math.min(one, other); i <= Math.max(one, other); i++) {
                selected[i] = true;
            }
        }
    }

    /** A code and all after it. */
    record From(String code) implements Expression {
        @Override
        public void mark(Lookup codes, boolean[] selected) {
            for (int i = codes.place(code); i < selected.length; i++) {
                selected[i] = true;
            }
        }
    }

    /** All up to a code, and that. */
    record To(String code) implements Expression {
        @Override
        public void mark(Lookup codes, boolean[] selected) {
            for (int i = codes.place(code); i >= 0; i--) {
                selected[i] = true;
            }
        }
    }

    /** Codes by their letters: ? is any one, * at either end any number. Capitals make no difference. */
    record Letters(String pattern) implements Expression {
        @Override
        public void mark(Lookup codes, boolean[] selected) {
            for (int i = 0; i < selected.length; i++) {
                selected[i] |= matches(codes.all().get(i));
            }
        }

        private boolean matches(String code) {
            boolean openStart = pattern.startsWith("*");
            boolean openEnd = pattern.endsWith("*");
            if (pattern.equals("*")) {
                return true;
            }
            String core = pattern.substring(openStart ? 1 : 0, pattern.length() - (openEnd ? 1 : 0));
            int last = code.length() - core.length();
            if (last < 0 || (!openStart && !openEnd && last > 0)) {
                return false;
            }
            for (int at = openStart && !openEnd ? last : 0; at <= (openStart ? last : 0); at++) {
                if (matchesAt(code, at, core)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean matchesAt(String code, int at, String core) {
            for (int i = 0; i < core.length(); i++) {
                if (core.charAt(i) != '?' && !code.regionMatches(true, at + i, core, i, 1)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads what stands between the commas outside brackets; square ones hold what has a comma in it together. */
    static List<Expression> all(Lookup codes, String written) {
        var all = new ArrayList<Expression>();
        int open = 0;
        int start = 0;
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : ',';
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (i == written.length() || (c == ',' && open <= 0)) {
                String part = written.substring(start, i).strip();
                if (!part.isEmpty()) {
                    all.add(of(codes, part));
                }
                start = i + 1;
            }
        }
        if (all.stream().filter(Letters.class::isInstance).count() > MOST_PATTERNS) {
            throw codes.wrong(Reason.TOO_LONG, Integer.toString(MOST_PATTERNS));
        }
        return all;
    }

    /** A code that looks like an expression is a code all the same. */
    private static Expression of(Lookup codes, String part) {
        boolean held = part.startsWith("[") && part.endsWith("]") && !codes.has(part);
        return plain(codes, held ? part.substring(1, part.length() - 1).strip() : part);
    }

    private static Expression plain(Lookup codes, String part) {
        if (codes.has(part)) {
            return new One(part);
        }
        var function = FUNCTION.matcher(part);
        if (function.matches()) {
            return function(codes, part, function);
        }
        if (part.contains("*") || part.contains("?")) {
            String inside = part.substring(1, Math.max(1, part.length() - 1));
            if (inside.contains("*") || part.equals("**")) {
                throw codes.wrong(Reason.NO_EXPRESSION, part);
            }
            return new Letters(part);
        }
        return new One(part);
    }

    private static Expression function(Lookup codes, String part, Matcher function) {
        var arguments = List.of(function.group(2).split(",", -1)).stream()
                .map(String::strip)
                .toList();
        String name = function.group(1).toLowerCase(Locale.ROOT);
        int expected = name.equals("range") ? 2 : 1;
        boolean counted = name.equals("top") || name.equals("bottom");
        boolean numbers = arguments.stream().allMatch(argument -> argument.matches("\\d{1,9}"));
        if (arguments.contains("")
                || (counted
                        ? arguments.size() > 2
                                || !numbers
                                || arguments.getFirst().matches("0+")
                        : arguments.size() != expected)) {
            throw codes.wrong(Reason.NO_EXPRESSION, part);
        }
        String first = arguments.getFirst();
        return switch (name) {
            case "from" -> new From(first);
            case "to" -> new To(first);
            case "range" -> new Range(first, arguments.getLast());
            default ->
                new End(
                        name.equals("top"),
                        Integer.parseInt(first),
                        arguments.size() == 2 ? Integer.parseInt(arguments.getLast()) : 0);
        };
    }
}
