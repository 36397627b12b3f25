package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of an agenda, by the words that head them. */
enum Column {
    NUMBER("saksnummer", "saksnr", "sak nr", "saknr", "nr", "sak"),
    TITLE("emne", "tema", "tittel", "sakstittel", "saker"),
    TYPE("sakstype", "innretning", "type sak", "type", "form", "behandling", "behandlingsform", "føremål", "formål"),
    PRESENTER(
            "presenterer saken",
            "presenterer",
            "presentert av",
            "blir presentert av",
            "innleder",
            "innleier",
            "innleiar",
            "ansvarlig",
            "ansvarleg",
            "ansvar",
            "foredragsholder",
            "foredragshaldar",
            "saksansvarlig",
            "saksansvarleg",
            "hvem",
            "kven",
            "legges fram av",
            "blir lagt fram av"),
    ORGANISATION("organisasjon", "virksomhet", "verksemd"),
    TIME("start", "starttid", "tid", "tidspunkt", "kl", "klokkeslett", "klokka", "når"),
    MINUTES("varighet", "varigheit", "minutter", "minutt", "min", "tidsbruk", "tid min", "antall minutter"),
    ATTACHMENTS("vedlegg", "saksunderlag", "underlag", "dokumenter", "dokument", "sakspapirer", "sakspapir"),
    PROPOSAL("forslag til vedtak", "framlegg til vedtak"),
    DECISION("vedtak");

    private static final Map<String, Column> BY_WORD = new HashMap<>();
    private static final Pattern NEXT;

    static {
        for (Column column : values()) {
            column.words.forEach(word -> BY_WORD.put(word, column));
        }
        NEXT = Pattern.compile(BY_WORD.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.joining("|", "\\G\\s*(", ")(?=\\s|$)")));
    }

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    /** The columns that a text names when it names nothing else, in order; none otherwise. */
    static List<Column> named(String text) {
        if (text.length() > 120) {
            return List.of();
        }
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[.:()/|*]", " ").strip();
        List<Column> found = new ArrayList<>();
        int at = 0;
        for (Matcher matcher = NEXT.matcher(plain); matcher.find(); ) {
            Column column = BY_WORD.get(matcher.group(1));
            if (column != null) {
                found.add(column);
            }
            at = matcher.end();
        }
        return at == plain.length() ? found : List.of();
    }
}
