package no.retning.hearing.internal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.noark.Journalpost;
import no.retning.formats.noark.Journalpost.Journalposttype;
import no.retning.formats.noark.Journalpost.Journalstatus;
import no.retning.formats.noark.Korrespondansepart;
import no.retning.hearing.AnswerReceipts;
import no.retning.hearing.AnswerText;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingRules;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.hearing.Withholding;
import no.retning.hearing.Withholding.Part;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** The answers to a hearing as letters of its case, read some at a time. */
@Component
final class ArchivePosts {
    private static final int AT_A_TIME = 500;

    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final Screenings screenings;
    private final DeadlineGate gate;
    private final PublishedEditions editions;
    private final ArchiveGrounds grounds;
    private final WordBook book;
    private final Languages languages;

    ArchivePosts(
            HearingAnswers answers,
            AnswerReceipts receipts,
            Screenings screenings,
            DeadlineGate gate,
            HearingRules rules,
            PublishedEditions editions,
            WordBook book,
            Languages languages) {
        this.answers = answers;
        this.receipts = receipts;
        this.screenings = screenings;
        this.gate = gate;
        this.editions = editions;
        this.grounds = new ArchiveGrounds(rules);
        this.book = book;
        this.languages = languages;
    }

    /** The numbers of answers whose documents cannot yet say what is withheld of them. */
    List<Integer> unsettled(Hearing hearing) {
        var rule = grounds.rules().of(hearing, gate.today());
        return screenings.unsettled(hearing.header().id(), rule.screenedFirst());
    }

    /** The documents of each answer, by number. */
    Iterable<ArchiveDocuments> documents(Hearing hearing) {
        var text = new AnswerText(book.in(languages.first().tag()), about -> place(hearing, about), grounds::law);
        return () -> StreamSupport.stream(all(hearing).spliterator(), false)
                .map(answer -> new ArchiveDocuments(
                        answer,
                        ArchiveSending.of(answer, receipts.of(answer.header().id())),
                        screenings
                                .of(answer.header().id())
                                .filter(one -> one.header().state().equals(Screening.DECIDED)
                                        && one.revision() == answer.revision())
                                .orElse(null),
                        text,
                        grounds))
                .iterator();
    }

    Iterable<Journalpost> of(Hearing hearing) {
        return () -> StreamSupport.stream(documents(hearing).spliterator(), false)
                .map(this::post)
                .iterator();
    }

    private Journalpost post(ArchiveDocuments documents) {
        var answer = documents.answer();
        var came = HearingArchiver.event(answer.receivedAt());
        var day = came.dato().toLocalDate();
        var screening = documents.screening();
        return new Journalpost(
                answer.header().id(),
                came,
                came,
                grounds.ofSender(
                        screening == null
                                ? List.<Withholding>of()
                                : screening.withheld().stream()
                                        .filter(one -> one.part() == Part.NAME)
                                        .toList()),
                first(answer.title()),
                null,
                senders(answer),
                day.getYear(),
                answer.number(),
                answer.number(),
                Journalposttype.INNGAAENDE,
                answer.header().state().equals(HearingAnswer.WITHDRAWN) ? Journalstatus.UTGAAR : Journalstatus.ARKIVERT,
                day,
                null,
                came.dato(),
                null,
                documents.described(came));
    }

    /** Who wrote it, as long as that is known; the title of an answer never names a person. */
    private static List<Korrespondansepart> senders(HearingAnswer answer) {
        var contact = answer.contact();
        var email = contact.email().value().isBlank() ? null : contact.email().value();
        var asked = contact.name().value().isBlank() ? null : contact.name().value();
        if (answer.content().ofPerson()) {
            var person = contact.person().value();
            return List.of(new Korrespondansepart(
                    Korrespondansepart.Type.AVSENDER, person.isBlank() ? first(answer.title()) : person, email, asked));
        }
        return answer.content().organisations().stream()
                .map(OnBehalfOf::name)
                .map(name -> new Korrespondansepart(Korrespondansepart.Type.AVSENDER, name, email, asked))
                .toList();
    }

    private static String first(LocalisedText text) {
        return text.byLanguage().values().iterator().next();
    }

    /** What a question or a place is called; of what is no longer published its id. */
    private String place(Hearing hearing, UUID about) {
        return hearing.questions().stream()
                .filter(question -> question.id().equals(about))
                .findFirst()
                .map(question -> first(question.text()))
                .or(() -> editions.place(about, AsOf.NOW)
                        .map(place -> place.item().title())
                        .filter(title -> !title.isEmpty())
                        .map(ArchivePosts::first))
                .orElseGet(about::toString);
    }

    private Iterable<HearingAnswer> all(Hearing hearing) {
        return () -> new Iterator<>() {
            private Iterator<HearingAnswer> some =
                    answers.next(hearing.header().id(), 0, AT_A_TIME).iterator();
            private int last;

            @Override
            public boolean hasNext() {
                if (!some.hasNext() && last > 0) {
                    some = answers.next(hearing.header().id(), last, AT_A_TIME).iterator();
                    last = 0;
                }
                return some.hasNext();
            }

            @Override
            public HearingAnswer next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var one = some.next();
                last = one.number();
                return one;
            }
        };
    }
}
