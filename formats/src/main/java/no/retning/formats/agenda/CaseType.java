package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a body is asked to do with a case. */
public enum CaseType {
    APPROVAL("godkjenning|godkjenningssak"),
    INFORMATION("orientering|orienteringssak|informasjon|til orientering"),
    DISCUSSION("drøftinga?|drøftingssak|diskusjon|til drøfting"),
    ENDORSEMENT("tilslutning|tilslutnad|tilslutningssak|til tilslutning"),
    OTHER("eventuelt|ymse");

    private static final String WORDS;
    private static final Pattern WHOLE;
    private static final Pattern WITHIN;

    static {
        List<String> all = new ArrayList<>();
        for (CaseType type : values()) {
            if (type != OTHER) {
                all.add(type.words);
            }
        }
        WORDS = "(?:" + String.join("|", all) + ")";
        String joined = WORDS + "(?:\\s?(?:/|,|og|\\+|&)\\s?" + WORDS + "){0,3}";
        WHOLE = Pattern.compile(joined + "[.]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        WITHIN = Pattern.compile(
                "(?<![\\p{L}\\d-])" + joined + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private final String words;
    private final Pattern pattern;

    CaseType(String words) {
        this.words = words;
        this.pattern = Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The types that an expression such as {@code Orientering/drøfting} names, in its order. */
    static List<CaseType> named(String expression) {
        record At(int position, CaseType type) {}
        List<At> found = new ArrayList<>();
        for (CaseType type : values()) {
            Matcher matcher = type.pattern.matcher(expression);
            if (matcher.find()) {
                found.add(new At(matcher.start(), type));
            }
        }
        return found.stream()
                .sorted((a, b) -> Integer.compare(a.position, b.position))
                .map(At::type)
                .toList();
    }

    /** The type that a title begins with, "Orientering fra …"; none where it begins otherwise. */
    static List<CaseType> leading(String title) {
        Span span = within(title, true);
        return span == null || span.start() > 0 ? List.of() : named(title.substring(0, span.end()));
    }

    static boolean isExpression(String text) {
        return WHOLE.matcher(text).matches();
    }

    static boolean isOther(String text) {
        return text.matches("(?iu)(?:eventuelt|ymse)[.:]?");
    }

    /** Where in a text a type stands with a capital letter: the first or the last place, or null. */
    static @Nullable Span within(String text, boolean first) {
        Matcher matcher = WITHIN.matcher(text);
        Span found = null;
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!Character.isUpperCase(text.charAt(span.start()))) {
                continue;
            }
            if (first) {
                return span;
            }
            if (span.start() > 0) {
                found = span;
            }
        }
        return found;
    }

    record Span(int start, int end) {}
}
