package no.retning.formats.agenda;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the body that meets: the name that most of the pack's sentences about a meeting point to. */
final class BodyName {
    private static final int HEAD = 40;
    private static final String NAME = "((?:(?:Det |Den )?\\p{Lu}[\\p{L}-]{2,25} )?[\\p{L}-]{0,30}"
            + "(?:styret?|råd(?:et)?|utval(?:g|get|et)?|nemnda?|komit[eé](?:en)?|gruppa|gruppen|forum(?:et)?)(?!\\p{L})"
            + "|[A-ZÆØÅ]{3,10}(?!\\p{L}))";
    private static final String MEETING =
            "(?:[Ii]nnkalling|INNKALLING|[Mm]øteinnkalling|[Mm]øtereferat|[Rr]eferat|[Pp]rotokoll|[Dd]agsorden|"
                    + "[Aa]genda|[Ss]aksliste|[Ss]akliste|[Mm]øte|MØTE)";

    /** What a sentence about a meeting looks like, and how much it is worth. */
    private record Clue(Pattern pattern, int worth, boolean onlyInHead) {}

    private static final List<Clue> CLUES = List.of(
            new Clue(
                    Pattern.compile(
                            "(?<!\\p{L})" + MEETING + "(?: (?:til|fra|frå|for|i|av))?(?: møtet?)?(?: i)? " + NAME),
                    5,
                    true),
            new Clue(Pattern.compile("(?<!\\p{L})" + NAME + "\\s?[–,:-]?\\s?" + MEETING + "(?!\\p{L})"), 5, true),
            new Clue(Pattern.compile("(?<!\\p{L})[Nn]este " + NAME + "[- ]møte"), 3, false),
            new Clue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:medlem\\p{L}*|representant\\p{L}*|observatør\\p{L}*|velkom\\p{L}*) i "
                                    + NAME),
                    3,
                    false),
            new Clue(
                    Pattern.compile(
                            "^" + NAME
                                    + " (?:godkjenner|godkjenn|godkjente|godkjende|ber|ba|bad|tar|tok|tek|gir|ga|gir|gjev|slutter|sluttar|"
                                    + "sluttet|støtter|støttar|støttet|anbefaler|anbefalte|tilrår|tilrådde|drøftet|drøfta)(?!\\p{L})"),
                    2,
                    false));

    private final Lines lines;
    private final Ledger ledger;

    BodyName(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /** The name, or null; a close second is reported. */
    @Nullable
    String read() {
        Map<String, Integer> worth = new LinkedHashMap<>();
        Map<String, Integer> where = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Clue clue : CLUES) {
                Matcher matcher = clue.pattern.matcher(lines.get(i).text());
                if ((!clue.onlyInHead || i < HEAD) && matcher.find()) {
                    worth.merge(matcher.group(1), clue.worth, Integer::sum);
                    where.putIfAbsent(matcher.group(1), i);
                }
            }
        }
        List<String> ranked = worth.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        if (ranked.isEmpty()) {
            ledger.unsure(Field.BODY, "", null, Reason.NOT_FOUND, List.of(), -1);
            return null;
        }
        String best = ranked.getFirst();
        int at = where.getOrDefault(best, 0);
        ledger.understood(Field.BODY, "", best, at, at);
        List<String> others = ranked.subList(1, ranked.size()).stream()
                .filter(other -> 2 * worth.getOrDefault(other, 0) > worth.getOrDefault(best, 0))
                .toList();
        if (!others.isEmpty()) {
            ledger.unsure(Field.BODY, "", best, Reason.SAID_DIFFERENTLY, others, at);
        }
        return best;
    }
}
