package no.retning.hearing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.file.Received;
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
import no.retning.hearing.Screenings;
import no.retning.instance.Problem;
import no.retning.record.Recorded;
import no.retning.record.Records;
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
    private final LayAnswers lay;
    private final Doubles doubles;
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
            LayAnswers lay,
            Doubles doubles,
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
        this.lay = lay;
        this.doubles = doubles;
        this.uploads = uploads;
        this.compositions = compositions;
        this.publish = publish;
    }

    /** @throws Problem if something of it cannot be here, or is here and is otherwise */
    void land(HearingReader luggage, PrintStream out) throws IOException {
        var manifest = luggage.manifest();
        var hearing = luggage.one(HearingLuggage.HEARING, Hearing.class);
        var about = hearing.about();
        if (headers.find(about.id()).isEmpty()) {
            throw new Problem("%s: what is heard, %s, is not in this instance; import its package first"
                    .formatted(luggage, about));
        }
        luggage.files(this::file);
        var laid = new int[1];
        laid[0] += lay(hearings, hearing);
        luggage.each(HearingLuggage.THEMES, HearingTheme.class, one -> laid[0] += lay(themes, one));
        var joined = new LinkedHashMap<UUID, UUID>();
        luggage.each(HearingLuggage.ANSWERS, HearingLuggage.Answer.class, one -> laid[0] += answer(one, joined));
        joined.forEach(this::join);
        luggage.each(HearingLuggage.LETTERS, HearingLetter.class, one -> laid[0] += lay(letters, one));
        luggage.each(HearingLuggage.REMARKS, HearingRemark.class, one -> laid[0] += lay(remarks, one));
        var id = hearing.header().id();
        if (manifest.published() && !(compositions.state(id) instanceof PublicationState.Unchanged)) {
            publish.publish(LAYING, id, hearings.get(id).header().version(), Publish.Occasion.ORDINARY);
        }
        out.printf("hearing/%s: %d answers, %d records new%n", manifest.hearing(), manifest.answers(), laid[0]);
    }

    /** The gate looks at it as at every other, and it must be what its name says. */
    private void file(String name, InputStream content) {
        switch (uploads.receive(LAYING, content, name, null)) {
            case Received.Taken taken -> {
                if (!name.startsWith(taken.receipt().file().sha256() + ".")) {
                    throw new Problem("files/%s: is not what its name says it is".formatted(name));
                }
            }
            case Received.Refused refused ->
                throw new Problem("files/%s: is refused: %s"
                        .formatted(name, refused.refusal().reason()));
        }
    }

    /** @return how many records are new */
    private int answer(HearingLuggage.Answer one, Map<UUID, UUID> joined) {
        var id = one.answer().header().id();
        var state = one.answer().header().state();
        boolean isNew = headers.find(id).isEmpty();
        if (isNew) {
            // It came as every answer comes; what became of it then is said after.
            lay(answers, one.answer().with(one.answer().header().in(HearingAnswer.RECEIVED)));
            if (state.equals(HearingAnswer.WITHDRAWN)) {
                commands.change(
                        LAYING,
                        HearingAnswers.WITHDRAW,
                        answers,
                        id,
                        answers.get(id).header().version(),
                        present -> present.with(present.header().in(HearingAnswer.WITHDRAWN)));
            } else if (one.joinedInto() != null) {
                joined.put(id, one.joinedInto());
            }
        } else {
            lay(answers, one.answer());
        }
        one.receipts().forEach(lay::lay);
        return (isNew ? 1 : 0) + (one.screening() == null ? 0 : lay(screenings, one.screening()));
    }

    private void join(UUID answer, UUID into) {
        doubles.join(LAYING, answer, answers.get(answer).header().version(), into);
    }

    /** @return how many records are new */
    private <R extends Recorded<R>> int lay(Records<R> records, R record) {
        var header = record.header();
        var present = headers.find(header.id());
        if (present.isEmpty()) {
            if (headers.find(header.kind(), header.slug()).isPresent()) {
                throw new Problem(
                        "%s/%s: this instance has another of this name".formatted(header.kind(), header.slug()));
            }
            commands.create(LAYING, records, record);
            return 1;
        }
        if (!HearingLuggage.plain(records.get(header.id())).equals(record)) {
            throw new Problem("%s/%s: is otherwise in this instance, and an import changes nothing"
                    .formatted(header.kind(), header.slug()));
        }
        return 0;
    }
}
