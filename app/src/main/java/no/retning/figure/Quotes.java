package no.retning.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what texts say of figures: a link to {@code /medvirkning?dato=2021-09-07#organisasjoner} whose words hold a number
 * quotes how many organisations had been involved by that day, and one to {@code /indikator/besok#periode-2020} what that
 * indicator measured in 2020, in its unit.
 */
@Component
public final class Quotes {
    /** The page that computes the figures. */
    public static final String PAGE = "/medvirkning";

    public static final String ORGANISATIONS = "organisasjoner";
    public static final String PERSONS = "personer";
    public static final String INTERVIEWS = "intervjuer";

    private static final Pattern ADDRESS = Pattern.compile("(?:/[a-z]{2,3})?" + PAGE
            + "(?:\\?dato=(\\d{4}-\\d{2}-\\d{2}))?#(" + ORGANISATIONS + "|" + PERSONS + "|" + INTERVIEWS + ")");
    private static final Pattern MEASURED =
            Pattern.compile("(?:/[a-z]{2,3})?/indikator/([a-z0-9-]+)#periode-(\\d{4}(?:[A-Z]\\d{1,2})?)");
    /** With or without spaces between thousands, and decimals after a comma or a point. */
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,3}(?:[\\s\u00a0\u202f]\\d{3})+|\\d{1,12})(?:[.,](\\d{1,6}))?");
    /** With or without marks between thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[\\s\u00a0\u202f.,]\\d{3})+(?!\\d)|\\d{1,9}");

    private static final Parser MARKDOWN = Parser.builder().build();

    private final Involvements involvements;
    private final MeasuredFigures measured;

    Quotes(Involvements involvements, MeasuredFigures measured) {
        this.involvements = involvements;
        this.measured = measured;
    }

    /** How a text quotes a figure up to a day. */
    public static String address(LocalDate day, String figure) {
        return "%s?dato=%s#%s".formatted(PAGE, day, figure);
    }

    /**
     * What a Markdown text quotes wrongly.
     *
     * @param today up to which a link without a day counts
     */
    public List<Quoted> wrong(String markdown, LocalDate today) {
        if (!markdown.contains(PAGE)) {
            return List.of();
        }
        var wrong = new ArrayList<Quoted>();
        Map<LocalDate, Involved> computed = new HashMap<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                var quoted = read(link, today);
                if (quoted != null) {
                    var involved = computed.computeIfAbsent(quoted.day(), involvements::by);
                    var amount = amount(involved, quoted.figure());
                    if (!numbers(quoted.words()).contains(amount.number())) {
                        wrong.add(new Quoted(quoted.words(), quoted.said(), quoted.figure(), quoted.day(), amount));
                    }
                }
                visitChildren(link);
            }
        });
        return wrong;
    }

    /** Where a Markdown text gives another number for what an indicator measured than the one that is published. */
    public List<Misstated> misstated(String markdown) {
        if (!markdown.contains("#periode-")) {
            return List.of();
        }
        var wrong = new ArrayList<Misstated>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                var address = MEASURED.matcher(Objects.requireNonNullElse(link.getDestination(), ""));
                var words = words(link);
                if (address.matches() && DECIMAL.matcher(words).find()) {
                    var published = measured.published(address.group(1), address.group(2));
                    if (published.isEmpty() || !says(words, published.get())) {
                        wrong.add(new Misstated(words, address.group(1), address.group(2), published.orElse(null)));
                    }
                }
                visitChildren(link);
            }
        });
        return wrong;
    }

    /** Whether one of the numbers in some words is this one, rounded as it is written there. */
    private static boolean says(String words, BigDecimal number) {
        return DECIMAL.matcher(words)
                .results()
                .flatMap(Quotes::readings)
                .anyMatch(read ->
                        number.setScale(read.scale(), RoundingMode.HALF_UP).equals(read));
    }

    /** "1.500" is fifteen hundred to some and one and a half to others. */
    private static Stream<BigDecimal> readings(MatchResult found) {
        var whole = found.group(1).replaceAll("\\D", "");
        var decimals = found.group(2);
        if (decimals == null) {
            return Stream.of(new BigDecimal(whole));
        }
        var decimal = new BigDecimal(whole + "." + decimals);
        return decimals.length() == 3 ? Stream.of(decimal, new BigDecimal(whole + decimals)) : Stream.of(decimal);
    }

    /** What a link says, not yet compared; null where it quotes nothing. */
    private static @Nullable Quoted read(Link link, LocalDate today) {
        var address = ADDRESS.matcher(Objects.requireNonNullElse(link.getDestination(), ""));
        if (!address.matches()) {
            return null;
        }
        var words = words(link);
        var numbers = numbers(words);
        var day = day(address.group(1), today);
        return day == null || numbers.isEmpty()
                ? null
                : new Quoted(words, numbers.getFirst(), address.group(2), day, Amount.NONE);
    }

    private static String words(Link link) {
        var words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    private static List<Integer> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group().replaceAll("\\D", "")))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String written, LocalDate today) {
        try {
            return written == null ? today : LocalDate.parse(written);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Amount amount(Involved involved, String figure) {
        return switch (figure) {
            case ORGANISATIONS -> involved.organisations().amount();
            case PERSONS -> involved.persons().amount();
            default -> involved.interviews().amount();
        };
    }
}
