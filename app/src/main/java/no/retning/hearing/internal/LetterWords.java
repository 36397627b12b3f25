package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.retning.file.Extraction;
import no.retning.file.FileStore;
import no.retning.file.StoredFile;
import no.retning.formats.passages.Clue.Sureness;
import no.retning.formats.passages.Letter;
import no.retning.formats.passages.Target;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingStance;
import no.retning.hearing.LetterFile;
import no.retning.hearing.SendAnswer.Words;
import no.retning.record.Languages;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an answer out of a letter: who gives it, and what it says to each question, as far as the letter tells. */
@Component
final class LetterWords {
    private static final Pattern NOTHING = Pattern.compile("(?iu).*\\b(?:ingen (?:merknad|kommentar|innvending)\\p{L}*"
            + "|ikk[ej]e? (?:noen |nokon )?merknad\\p{L}*|no (?:remarks|comments)).*");
    /** A longer letter says more than that it has nothing to say. */
    private static final int LONGEST_NOTHING = 400;

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,3})[.:)]?\\s+(.*)$");

    private final HeardText heard;
    private final LetterSenders senders;
    private final FileStore store;
    private final Extraction extraction;
    private final AnswerTitles titles;
    private final Languages languages;

    LetterWords(
            HeardText heard,
            LetterSenders senders,
            FileStore store,
            Extraction extraction,
            AnswerTitles titles,
            Languages languages) {
        this.heard = heard;
        this.senders = senders;
        this.store = store;
        this.extraction = extraction;
        this.titles = titles;
        this.languages = languages;
    }

    /** What it says; its files are read, so that this takes its time. */
    Words of(Hearing hearing, HearingLetter letter) {
        var texts = new ArrayList<String>();
        texts.add(letter.text().value());
        letter.files().stream().map(this::text).flatMap(Optional::stream).forEach(texts::add);
        texts.removeIf(String::isBlank);
        var all = String.join("\n", texts);
        var organisations = senders.organisations(hearing, letter, all);
        boolean nothing = letter.files().isEmpty() && isNothing(letter.text().value());
        var points = nothing
                ? List.of(new AnswerPoint(
                        null, HearingStance.NO_REMARKS, letter.text().value()))
                : points(targets(hearing), texts);
        var name = letter.sender().name().value().isEmpty()
                ? letter.sender().address()
                : letter.sender().name();
        return new Words(
                titles.of(organisations),
                new AnswerContent(
                        organisations,
                        nothing,
                        points,
                        letter.files().stream().map(LetterFile::file).toList(),
                        LetterLanguage.of(all).orElse(languages.first().tag())),
                new AnswerContact(
                        organisations.isEmpty() ? name : Personal.NONE,
                        letter.sender().name(),
                        letter.sender().address()));
    }

    /** Whether it says no more than that there is nothing to say. */
    static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING
                && text.lines().anyMatch(line -> NOTHING.matcher(line).matches());
    }

    /** The text of a file that has been let through; empty where it has none that can be read. */
    private Optional<String> text(LetterFile one) {
        return store.find(one.file().sha256())
                .filter(StoredFile::isReleased)
                .filter(file -> switch (file.type()) {
                    case PDF, DOCX, ODT, TXT, MD -> true;
                    case XLSX, PPTX, ODS, ODP, PNG, JPEG, CSV -> false;
                })
                .flatMap(file -> store.text(file.sha256()).or(() -> read(file)));
    }

    private Optional<String> read(StoredFile file) {
        return switch (extraction.text(store.path(file.sha256()), file.type())) {
            case Extraction.Extracted.Text read -> Optional.of(read.text());
            case Extraction.Extracted.Nothing none -> Optional.empty();
        };
    }

    private record Asked(Target target, UUID place) {}

    /** The questions by their place, and those paragraphs and goals that have a number to be named by. */
    private List<Asked> targets(Hearing hearing) {
        var asked = new ArrayList<Asked>();
        for (int at = 0; at < hearing.questions().size(); at++) {
            var question = hearing.questions().get(at);
            var number = Integer.toString(at + 1);
            question.text()
                    .byLanguage()
                    .values()
                    .forEach(text ->
                            asked.add(new Asked(new Target(Target.Kind.QUESTION, number, text), question.id())));
        }
        for (var piece : heard.of(hearing)) {
            var place = piece.place();
            if (place != null) {
                var kind = piece.goal() ? Target.Kind.GOAL : Target.Kind.SECTION;
                piece.title().byLanguage().values().stream()
                        .map(NUMBERED::matcher)
                        .filter(title -> title.matches())
                        .forEach(
                                title -> asked.add(new Asked(new Target(kind, title.group(1), title.group(2)), place)));
            }
        }
        return asked;
    }

    /** In the order in which each place is first spoken of; what cannot be placed is said to the whole. */
    private static List<AnswerPoint> points(List<Asked> asked, List<String> texts) {
        var said = new LinkedHashMap<Optional<UUID>, StringBuilder>();
        var targets = asked.stream().map(Asked::target).toList();
        for (var text : texts) {
            for (var passage : Letter.passages(text, targets)) {
                var words = passage.in(text).strip();
                if (!words.isEmpty()) {
                    var place = passage.clue().sureness() == Sureness.GUESS
                            ? Optional.<UUID>empty()
                            : passage.about().stream().findFirst().flatMap(about -> place(asked, about));
                    var before = said.computeIfAbsent(place, key -> new StringBuilder());
                    before.append(before.isEmpty() ? "" : "\n\n").append(words);
                }
            }
        }
        var points = new ArrayList<AnswerPoint>();
        said.forEach((place, words) -> points.add(new AnswerPoint(orNull(place), null, words.toString())));
        return points;
    }

    private static @Nullable UUID orNull(Optional<UUID> place) {
        return place.isPresent() ? place.get() : null;
    }

    private static Optional<UUID> place(List<Asked> asked, Target about) {
        return asked.stream()
                .filter(one -> one.target().equals(about))
                .map(Asked::place)
                .findFirst();
    }

    /** The same in the fields of the form, for whoever goes on with it there. */
    static Map<String, String> values(HearingLetter letter, Words words) {
        var values = AnswerFields.values(words);
        for (int at = 0; at < letter.files().size(); at++) {
            values.put(
                    AnswerFiles.names().get(at),
                    letter.files().get(at).receipt().toString());
        }
        return values;
    }

    /** How a name is compared: without the case of its letters. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
