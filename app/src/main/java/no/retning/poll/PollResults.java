package no.retning.poll;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What closed and revealed polls gave, for others to quote. */
@Component
public class PollResults {
    private final Polls polls;
    private final WordBook book;
    private final Languages languages;

    PollResults(Polls polls, WordBook book, Languages languages) {
        this.polls = polls;
        this.book = book;
        this.languages = languages;
    }

    /**
     * Empty until the poll is closed and revealed.
     *
     * @throws no.retning.record.NoSuchRecord if there is no such poll
     */
    public Optional<PollResult> of(UUID poll) {
        return Optional.ofNullable(polls.get(poll).result());
    }

    /** The result as minutes would quote it, question by question; empty until the poll is closed and revealed. */
    public Optional<String> sentence(UUID id, Language language) {
        var poll = polls.get(id);
        var result = poll.result();
        if (result == null) {
            return Optional.empty();
        }
        var words = book.in(language.tag());
        var questions = IntStream.range(0, poll.questions().size())
                .mapToObj(at -> sentence(
                        language,
                        words,
                        poll.questions().get(at),
                        result.questions().get(at)))
                .collect(Collectors.joining(" "));
        return Optional.of(words.of("poll.quote", best(poll.title(), language), result.answers()) + " " + questions);
    }

    private String sentence(Language language, Words words, Question question, Tally tally) {
        var text = best(question.text(), language);
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> words.of("poll.quote.choice", text, options(language, question, tally));
            case RANKING -> words.of("poll.quote.ranking", text, options(language, question, tally));
            case TEXT -> words.of("poll.quote.text", text, tally.answers());
            case SCALE ->
                Spread.of(tally.first())
                        .map(spread -> words.of("poll.quote.scale", text, ends(language, words, question, spread)))
                        .orElseGet(() -> words.of("poll.quote.none", text));
            case TWO_MARKS -> twoMarks(language, words, question, tally);
        };
    }

    private String twoMarks(Language language, Words words, Question question, Tally tally) {
        var said = IntStream.range(0, 2)
                .mapToObj(mark -> Spread.of(mark == 0 ? tally.first() : tally.second())
                        .map(spread -> words.of(
                                "poll.quote.mark",
                                best(question.marks().get(mark), language),
                                number(spread.mean(), language),
                                number(spread.median(), language))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        var text = best(question.text(), language);
        return said.isEmpty()
                ? words.of("poll.quote.none", text)
                : words.of(
                        "poll.quote.twoMarks",
                        text,
                        best(question.options().getFirst(), language),
                        question.steps(),
                        best(question.options().getLast(), language),
                        said);
    }

    private String ends(Language language, Words words, Question question, Spread spread) {
        return words.of(
                "poll.quote.ends",
                best(question.options().getFirst(), language),
                question.steps(),
                best(question.options().getLast(), language),
                number(spread.mean(), language),
                number(spread.median(), language));
    }

    private String options(Language language, Question question, Tally tally) {
        return IntStream.range(0, question.options().size())
                .mapToObj(option -> best(question.options().get(option), language) + " "
                        + tally.first().get(option))
                .collect(Collectors.joining(", "));
    }

    private String best(LocalisedText text, Language language) {
        return text.best(language, languages).text();
    }

    private static String number(double value, Language language) {
        return String.format(Locale.forLanguageTag(language.tag()), "%.1f", value);
    }
}
