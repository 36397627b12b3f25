package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.retning.formats.table.ColumnFinder;
import no.retning.hearing.Hearing;
import no.retning.record.LocalisedText;

/**
 * The questions of a hearing and the paragraphs and goals of what is heard, by all that they can be called: their anchor, their
 * number, what they say or are headed.
 *
 * @param all in the order in which they stand
 * @param named by what they are called; more than one where two are called the same
 */
record AskedPlaces(List<Place> all, Map<String, Set<UUID>> named) {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,3})[.:)]?\\s+(.*)$");
    private static final List<String> QUESTION = List.of("spørsmål", "spm", "question");
    /** What is written about a place beside its name. */
    private static final Set<String> STANCE = Set.of("standpunkt", "holdning", "haldning", "stance", "position");

    private static final Set<String> WORDS = Set.of(
            "svar", "tekst", "merknad", "merknader", "merknadar", "kommentar", "answer", "text", "comment", "remarks");
    private static final Set<String> BETWEEN = Set.of("til", "på", "to", "on");

    /** @param number of a question; 0 for others */
    record Place(UUID id, int number, LocalisedText title) {}

    static AskedPlaces of(Hearing hearing, HeardText heard) {
        var all = new ArrayList<Place>();
        var named = new TreeMap<String, Set<UUID>>();
        for (int at = 0; at < hearing.questions().size(); at++) {
            var question = hearing.questions().get(at);
            var number = Integer.toString(at + 1);
            all.add(new Place(question.id(), at + 1, question.text()));
            var names = Stream.concat(
                    QUESTION.stream().map(word -> word + " " + number), question.text().byLanguage().values().stream());
            name(named, question.id(), Stream.concat(Stream.of(number), names).toList());
        }
        for (var piece : heard.of(hearing)) {
            var place = piece.place();
            if (place != null) {
                all.add(new Place(place, 0, piece.title()));
                name(named, place, names(piece));
            }
        }
        return new AskedPlaces(List.copyOf(all), named);
    }

    private static List<String> names(HeardText.Piece piece) {
        var names = new ArrayList<>(List.of(piece.anchor()));
        for (var title : piece.title().byLanguage().values()) {
            names.add(title);
            var numbered = NUMBERED.matcher(title);
            if (numbered.matches()) {
                names.add(numbered.group(1));
                names.add(numbered.group(2));
            }
        }
        return names;
    }

    private static void name(Map<String, Set<UUID>> named, UUID place, Collection<String> names) {
        names.stream()
                .map(ColumnFinder::plain)
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        named.computeIfAbsent(name, none -> new TreeSet<>()).add(place));
    }

    /** Those that are called so. */
    Set<UUID> called(String name) {
        return named.getOrDefault(ColumnFinder.plain(name.replaceFirst("^#", "")), Set.of());
    }

    private Optional<UUID> only(String name) {
        var places = called(name);
        return places.size() == 1 ? places.stream().findFirst() : Optional.empty();
    }

    /** What a column of this name holds: by its code, by what fields are called, and by what places are. */
    Optional<AnswerColumn> column(String header) {
        return coded(header.strip())
                .or(() -> AnswerColumn.Field.called(header).map(field -> field))
                .or(() -> only(header).map(AnswerColumn.Said::new))
                .or(() -> about(header));
    }

    /** What has this code. */
    Optional<AnswerColumn> coded(String code) {
        return Stream.concat(
                        Stream.<AnswerColumn>of(AnswerColumn.Field.values()),
                        all.stream()
                                .flatMap(place -> Stream.of(
                                        new AnswerColumn.Said(place.id()), new AnswerColumn.Stood(place.id()))))
                .filter(column -> column.code().equals(code))
                .findFirst();
    }

    /** As in "Spørsmål 1: standpunkt" or "Merknad til 3.2". */
    private Optional<AnswerColumn> about(String header) {
        var words = new ArrayList<>(List.of(ColumnFinder.plain(header).split(" ")));
        boolean stance = words.removeIf(STANCE::contains);
        boolean said = !stance && words.removeIf(WORDS::contains);
        if (!stance && !said) {
            return Optional.empty();
        }
        words.removeIf(BETWEEN::contains);
        return only(String.join(" ", words))
                .map(place -> stance ? new AnswerColumn.Stood(place) : new AnswerColumn.Said(place));
    }
}
