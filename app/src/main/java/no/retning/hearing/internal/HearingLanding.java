package no.retning.hearing.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.file.Uploads;
import no.retning.hearing.Doubles;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingCompositions;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.LayAnswers;
import no.retning.hearing.PublishHearing;
import no.retning.hearing.RetentionClocks;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.hearing.ToldRespondents;
import no.retning.instance.Problem;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.stereotype.Component;

/** Lays a hearing that travelled into this instance; the caller holds the transaction. What is here already must be the same. */
@Component
final class HearingLanding {
    private static final Actor LAYING = Actor.system("import");

    private final Commands commands;
    private final Headers headers;
    private final Hearings hearings;
    private final HearingThemes themes;
    private final HearingAnswers answers;
    private final Screenings screenings;
    private final HearingLetters letters;
    private final HearingRemarks remarks;
    private final LandRecord landing;
    private final AnalysisLuggage analysis;
    private final ToldRespondents told;
    private final LayAnswers lay;
    private final Doubles doubles;
    private final RetentionClocks clocks;
    private final Uploads uploads;
    private final HearingCompositions compositions;
    private final PublishHearing publish;

    HearingLanding(
            Commands commands,
            Headers headers,
            Hearings hearings,
            HearingThemes themes,
            HearingAnswers answers,
            Screenings screenings,
            HearingLetters letters,
            HearingRemarks remarks,
            LandRecord landing,
            AnalysisLuggage analysis,
            ToldRespondents told,
            LayAnswers lay,
            Doubles doubles,
            RetentionClocks clocks,
            Uploads uploads,
            HearingCompositions compositions,
            PublishHearing publish) {
        this.commands = commands;
        this.headers = headers;
        this.hearings = hearings;
        this.themes = themes;
        this.answers = answers;
        this.screenings = screenings;
        this.letters = letters;
        this.remarks = remarks;
        this.landing = landing;
        this.analysis = analysis;
        this.told = told;
        this.lay = lay;
        this.doubles = doubles;
        this.clocks = clocks;
        this.uploads = uploads;
        this.compositions = compositions;
        this.publish = publish;
    }

    /** An answer that is counted as another, which may stand further down. */
    private record Join(int line, UUID answer, UUID into) {}

    /**
     * @param dryRun whether its files are only looked at; the caller takes back the rest
     * @throws Problem if something of it cannot be here, or is here and is otherwise
     */
    void land(HearingReader luggage, boolean dryRun, PrintStream out) throws IOException {
        var manifest = luggage.manifest();
        var hearing = luggage.one(HearingLuggage.HEARING, Hearing.class);
        var id = hearing.header().id();
        var about = hearing.about();
        if (headers.find(about.id()).isEmpty()) {
            throw new Problem("%s: what is heard, %s, is not in this instance; import its package first"
                    .formatted(luggage, about));
        }
        luggage.at(HearingLuggage.MANIFEST, 1, () -> check(manifest, hearing));
        var belongings = new HearingBelongings(hearing, luggage.files(new LuggageFiles(uploads, LAYING, dryRun)));
        var laid = new int[1];
        var joins = new ArrayList<Join>();
        luggage.at(HearingLuggage.HEARING, 1, () -> laid[0] += landing.lay(hearings, hearing));
        // Answers are given to one that is asked here, not brought.
        boolean isAsked = laid[0] == 0 && hearing.canBeAnswered();
        luggage.each(HearingLuggage.THEMES, HearingTheme.class, (line, one) -> {
            belongings.check(one);
            laid[0] += landing.lay(themes, one);
            landing.isTheme(one.parent(), id);
        });
        int count = luggage.each(HearingLuggage.ANSWERS, HearingLuggage.Answer.class, (line, one) -> {
            belongings.check(one);
            laid[0] += answer(hearing, one, isAsked);
            one.receipts().forEach(belongings::check);
            if (one.joinedInto() != null) {
                joins.add(new Join(line, one.answer().header().id(), one.joinedInto()));
            }
        });
        if (count != manifest.answers()) {
            throw new Problem("%s: %s says %d answers, and there are %d; was all of it copied?"
                    .formatted(luggage, HearingLuggage.MANIFEST, manifest.answers(), count));
        }
        joins.forEach(one -> luggage.at(HearingLuggage.ANSWERS, one.line(), () -> join(one)));
        luggage.each(HearingLuggage.LETTERS, HearingLetter.class, (line, one) -> {
            belongings.check(one);
            letter(one);
            laid[0] += landing.lay(letters, one);
        });
        luggage.each(HearingLuggage.REMARKS, HearingRemark.class, (line, one) -> {
            belongings.check(one);
            one.points().forEach(point -> landing.isAnswer(point.answer(), id));
            landing.isTheme(one.topic(), id);
            laid[0] += landing.lay(remarks, one);
        });
        laid[0] += analysis.land(luggage, belongings);
        if (manifest.published() && !(compositions.state(id) instanceof PublicationState.Unchanged)) {
            publish.publish(LAYING, id, hearings.get(id).header().version(), Publish.Occasion.ORDINARY);
        }
        if (manifest.concluded() != null) {
            clocks.lay(id, manifest.concluded());
        }
        out.printf("hearing/%s: %d answers, %d records new%n", manifest.hearing(), count, laid[0]);
    }

    private static void check(HearingLuggage.Manifest manifest, Hearing hearing) {
        var header = hearing.header();
        if (!manifest.hearing().equals(header.slug())) {
            throw new IllegalArgumentException("the hearing is “%s”, and in %s it is “%s”"
                    .formatted(manifest.hearing(), HearingLuggage.HEARING, header.slug()));
        }
        if (header.state().equals(Hearing.CONCLUDED) == (manifest.concluded() == null)) {
            throw new IllegalArgumentException(
                    "“concluded” says when the hearing was concluded, and it is %s".formatted(header.state()));
        }
    }

    /**
     * @param isAsked whether the hearing was here before and can be answered here
     * @return how many records are new
     */
    private int answer(Hearing hearing, HearingLuggage.Answer one, boolean isAsked) {
        var answer = one.answer();
        var id = answer.header().id();
        boolean isNew = headers.find(id).isEmpty();
        if (isNew) {
            if (isAsked) {
                throw new IllegalArgumentException(
                        "the hearing %s is open in this instance: it is answered here, and takes no answer out of a file"
                                .formatted(hearing.header().slug()));
            }
            free(answer);
            // It came as every answer comes; what became of it then is said after.
            landing.lay(answers, answer.with(answer.header().in(HearingAnswer.RECEIVED)));
            if (answer.header().state().equals(HearingAnswer.WITHDRAWN)) {
                commands.change(
                        LAYING,
                        HearingAnswers.WITHDRAW,
                        answers,
                        id,
                        answers.get(id).header().version(),
                        present -> present.with(present.header().in(HearingAnswer.WITHDRAWN)));
            }
        } else {
            landing.lay(answers, answer);
        }
        lay.lay(hearing, answer, one.receipts());
        if (one.published() != null) {
            clocks.lay(answer, one.published());
        }
        if (one.told() != null) {
            told.lay(id, one.told());
        }
        return (isNew ? 1 : 0) + (one.screening() == null ? 0 : screening(one.screening()));
    }

    private void free(HearingAnswer answer) {
        answers.numbered(answer.hearing(), answer.number()).ifPresent(other -> {
            throw new IllegalArgumentException("number %d of the hearing is another answer in this instance, %s"
                    .formatted(answer.number(), other));
        });
    }

    private int screening(Screening screening) {
        screenings
                .of(screening.answer())
                .filter(other -> !other.header().id().equals(screening.header().id()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("the answer has another screening in this instance, %s"
                            .formatted(other.header().id()));
                });
        return landing.lay(screenings, screening);
    }

    private void join(Join one) {
        var into = doubles.into(one.answer());
        if (into.isEmpty()) {
            doubles.join(
                    LAYING, one.answer(), answers.get(one.answer()).header().version(), one.into());
        } else if (!into.get().equals(one.into())) {
            throw new IllegalArgumentException(
                    "the answer is joined into another in this instance, %s".formatted(into.get()));
        }
    }

    private void letter(HearingLetter letter) {
        if (letter.answer() != null) {
            landing.isAnswer(letter.answer(), letter.hearing());
        }
        letters.find(letter.hearing(), letter.digest().value())
                .filter(other -> !other.header().id().equals(letter.header().id()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("the same letter is here already as %s"
                            .formatted(other.header().id()));
                });
    }
}
