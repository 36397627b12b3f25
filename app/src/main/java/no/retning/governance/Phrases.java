package no.retning.governance;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import no.retning.command.Headers;
import no.retning.page.Dates;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.poll.Poll;
import no.retning.poll.PollResults;
import no.retning.record.Header;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;
import org.springframework.stereotype.Component;

/** What meetings and formal cases are called, in every language of the instance. */
@Component
public class Phrases {
    private static final int TAIL = 6;

    private final Languages languages;
    private final WordBook book;
    private final Headers headers;
    private final PollResults results;

    Phrases(Languages languages, WordBook book, Headers headers, PollResults results) {
        this.languages = languages;
        this.book = book;
        this.headers = headers;
        this.results = results;
    }

    /** A body's short name, or its long one where it has no short. */
    public static LocalisedText called(Body body) {
        return body.shortTitle().isEmpty() ? body.title() : body.shortTitle();
    }

    /** "Møte i NUIT 7. september 2021", or "Møte 4/2021 i NUIT" when it has a number. */
    public LocalisedText title(Meeting meeting) {
        var number = meeting.number();
        return all(words -> {
            var body = in(meeting.bodyTitle(), words);
            return number == null
                    ? words.of(
                            "meeting.title.planned",
                            body,
                            Dates.day(meeting.day(), words.lang()).text())
                    : words.of("meeting.title.called", number.whole(), body);
        });
    }

    public LocalisedText approvalTitle() {
        return all(words -> words.of("meeting.formal.approval"));
    }

    /** As in "Referat fra møte 4/2021 i NUIT". */
    LocalisedText minutesTitle(Meeting meeting) {
        return all(words -> words.of("minutes.title", in(title(meeting), words)));
    }

    LocalisedText minutesApprovalTitle(Minutes minutes) {
        return all(words -> words.of("minutes.approvalTitle", in(minutes.title(), words)));
    }

    LocalisedText minutesApprovalDecision(Minutes minutes) {
        return all(words ->
                words.of("minutes.approvalDecision", in(minutes.bodyTitle(), words), in(minutes.title(), words)));
    }

    public LocalisedText otherBusinessTitle() {
        return all(words -> words.of("meeting.formal.otherBusiness"));
    }

    public LocalisedText approvalDecision(Body body) {
        return all(words -> words.of("meeting.formal.approvalDecision", in(called(body), words)));
    }

    /** What a body is usually proposed to decide in a case of these types; empty where nothing is proposed. */
    public LocalisedText decision(Body body, CaseTypes types) {
        return all(words -> {
            var text = new StringBuilder();
            for (var type : types.all()) {
                if (type != CaseType.ANY_OTHER_BUSINESS) {
                    text.append(text.isEmpty() ? "" : "\n\n")
                            .append(words.of("meeting.template." + type.code(), in(called(body), words)));
                }
            }
            return text.toString();
        });
    }

    public LocalisedText followUpTitle() {
        return all(words -> words.of("decision.followUp.title"));
    }

    public LocalisedText followUpDecision(Body body) {
        return all(words -> words.of("meeting.template.information", in(called(body), words)));
    }

    /** What an input is called: by whom it was given, as everybody may know it. */
    public LocalisedText inputTitle(Giver giver) {
        return all(words -> words.of(
                giver.kind() == GiverKind.POLL && !giver.name().isEmpty() ? "input.title.poll" : "input.title",
                giver.name().isEmpty() ? words.of("input.from." + giver.kind().code()) : in(giver.name(), words)));
    }

    /** What a closed and revealed poll gave, in a sentence for each question. */
    public LocalisedText quoted(Poll poll) {
        return all(words -> quoted(poll, words));
    }

    String quoted(Poll poll, Words words) {
        return results.sentence(poll.header().id(), new Language(words.lang())).orElse("");
    }

    /** What a decision is called: by the body and the case, as in "Vedtak i NUIT, sak 19/21". */
    public LocalisedText decisionTitle(Body body, Case one) {
        var number = one.number();
        return all(words -> words.of(
                "decision.title", in(called(body), words), number == null ? in(one.title(), words) : number.cited()));
    }

    /** A text in the first language that has it, for where there is room for one. */
    String plain(LocalisedText text) {
        return text.best(languages.first(), languages).text();
    }

    /** A text in every language of the instance, each made of its own words. */
    public LocalisedText all(Function<Words, String> phrase) {
        Map<String, String> texts = new TreeMap<>();
        for (var language : languages.all()) {
            texts.put(language.tag(), phrase.apply(book.in(language.tag())));
        }
        return LocalisedText.of(texts);
    }

    /** A text in the language of these words, or the next best. */
    public String in(LocalisedText text, Words words) {
        return text.best(new Language(words.lang()), languages).text();
    }

    /** As in nuit-2021-4. */
    Header named(Meeting meeting, SeriesNumber number) {
        return renamed(meeting.header(), prefix(meeting) + "-" + number.year() + "-" + number.number());
    }

    /** As in nuit-19-21, or nuit-2021-4-eventuelt where it takes no number. */
    Header named(Case proposal, Meeting meeting) {
        var number = proposal.number();
        return renamed(
                proposal.header(),
                number == null
                        ? meeting.header().slug() + "-" + Slug.from(in(proposal.title(), book.in(first())))
                        : prefix(meeting) + "-" + number.slug());
    }

    private String prefix(Meeting meeting) {
        return Slug.from(in(meeting.bodyTitle(), book.in(first())));
    }

    private String first() {
        return languages.first().tag();
    }

    private Header renamed(Header header, String wanted) {
        UUID id = header.id();
        boolean taken = headers.find(header.kind(), wanted)
                .filter(other -> !other.id().equals(id))
                .isPresent();
        var tail = id.toString().substring(id.toString().length() - TAIL);
        return new Header(
                id,
                header.kind(),
                taken ? wanted + "-" + tail : wanted,
                header.state(),
                header.version(),
                header.validity(),
                header.predecessor(),
                header.changedAt());
    }
}
