package no.retning.strategy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.record.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Finds sentences that speak of the future together with a date that has passed: "skal sendes i slutten av mai 2022".
 *
 * <p>A month has passed when its last day has. What marks the future, and what the months are called, is data by language.
 */
public final class StaleWording {
    private static final String FILE = "/gate/stale-wording.yaml";

    /** A new sentence begins with a capital, a figure or a quotation mark; "31. mai" goes on. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][»”\")]?)\\s+(?=[«“\"(]?\\p{Lu})|\\n\\s*\\n|\\n(?=\\s*(?:[-*+#>]|\\d+[.)])\\s)");

    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";

    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** A sentence and the date in it, as written. */
    public record Stale(String sentence, String date) {}

    private record Signs(List<String> future, List<String> months) {}

    private record Reader(Pattern future, List<DateForm> forms) {}

    /** How a date is written: which group of the pattern is the day (0 for none), the month and the year. */
    private record DateForm(Pattern pattern, int day, int month, int year, List<String> months) {
        Optional<String> passed(String sentence, LocalDate today) {
            var found = pattern.matcher(sentence);
            while (found.find()) {
                try {
                    if (lastDay(found.toMatchResult()).isBefore(today)) {
                        return Optional.of(found.group());
                    }
                } catch (DateTimeException noSuchDay) {
                    continue;
                }
            }
            return Optional.empty();
        }

        private LocalDate lastDay(MatchResult found) {
            int monthNumber = months.indexOf(found.group(month).toLowerCase(Locale.ROOT)) + 1;
            int number = monthNumber > 0 ? monthNumber : Integer.parseInt(found.group(month));
            var first = LocalDate.of(Integer.parseInt(found.group(year)), number, 1);
            return day == 0
                    ? first.plusMonths(1).minusDays(1)
                    : LocalDate.of(first.getYear(), number, Integer.parseInt(found.group(day)));
        }
    }

    private final Map<String, Reader> readers = new TreeMap<>();

    private StaleWording(Map<String, Signs> languages) {
        languages.forEach((tag, signs) -> readers.put(tag, reader(signs)));
    }

    public static StaleWording readResource() {
        try (var file = StaleWording.class.getResourceAsStream(FILE)) {
            return new StaleWording(new YAMLMapper()
                    .readValue(Objects.requireNonNull(file, FILE), new TypeReference<Map<String, Signs>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stale sentences of a text; none in a language of which nothing is known. */
    public List<Stale> in(String text, Language language, LocalDate today) {
        var reader = readers.get(language.tag());
        if (reader == null || !A_YEAR.matcher(text).find()) {
            return List.of();
        }
        var stale = new ArrayList<Stale>();
        for (var part : SENTENCE_END.split(text)) {
            var sentence = part.strip().replaceAll("\\s+", " ");
            if (reader.future().matcher(sentence).find()) {
                reader.forms().stream()
                        .flatMap(form -> form.passed(sentence, today).stream())
                        .findFirst()
                        .ifPresent(date -> stale.add(new Stale(sentence, date)));
            }
        }
        return stale;
    }

    private static Reader reader(Signs signs) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        var future = Pattern.compile(alternatives(signs.future()), flags);
        var month = alternatives(signs.months());
        var months = signs.months();
        return new Reader(
                future,
                List.of(
                        form("(?<!\\d)(\\d{1,2})\\.?(?:st|nd|rd|th)?\\s+" + month + ",?\\s+" + YEAR, 1, 2, 3, months),
                        form(month + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s+" + YEAR, 2, 1, 3, months),
                        form("(?<!\\d\\s|\\d\\.\\s|\\d)" + month + ",?\\s+" + YEAR, 0, 1, 2, months),
                        form("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\." + YEAR, 1, 2, 3, months),
                        form("(?<!\\d)" + YEAR.replace("(?!\\d)", "") + "-(\\d{2})-(\\d{2})(?!\\d)", 3, 2, 1, months)));
    }

    private static DateForm form(String pattern, int day, int month, int year, List<String> months) {
        return new DateForm(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), day, month, year, months);
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .map(word -> Arrays.stream(word.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])"));
    }
}
