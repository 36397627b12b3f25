package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.form.Form;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer.Words;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Prose;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages on which a hearing is answered, looked through and receipted. */
@Component
final class AnsweringViews {
    private final AnswerFields fields;
    private final AnswerFiles files;
    private final HeardText heard;
    private final WhatBecame outcomes;

    AnsweringViews(AnswerFields fields, AnswerFiles files, HeardText heard, WhatBecame outcomes) {
        this.fields = fields;
        this.files = files;
        this.heard = heard;
        this.outcomes = outcomes;
    }

    static Link hearing(Reading reading, Hearing hearing) {
        return new Link(reading.url("/horing/" + hearing.header().slug()), reading.text(hearing.title()));
    }

    private static Frame frame(Reading reading, Hearing hearing, ReturnCode code, String title, String way) {
        var link = hearing(reading, hearing);
        return reading.frame(title, AnswerPlaces.of(code) + way)
                .active("strategy")
                .under(new Frame.Crumb(link.url(), link.label()));
    }

    static String until(Reading reading, Hearing hearing) {
        var deadline = hearing.deadline();
        return deadline == null
                ? ""
                : Dates.until(deadline.at(), deadline.zone(), reading.language().tag())
                        .text();
    }

    AnsweringPage form(
            Reading reading,
            Hearing hearing,
            ReturnCode code,
            AnswerDraft draft,
            Form form,
            @Nullable String receipt,
            @Nullable String problem) {
        var heading = reading.word("hearing.answering.heading");
        return new AnsweringPage(
                frame(reading, hearing, code, heading, ""),
                receipt,
                problem,
                Text.of(heading),
                hearing(reading, hearing),
                code.printed(),
                until(reading, hearing),
                reading.url(AnswerPlaces.of(code)),
                Map.of("saves", Integer.toString(draft.saves())),
                fields.who(form),
                heard.of(hearing).stream()
                        .map(piece -> piece(reading, form, piece))
                        .toList(),
                hearing.questions().stream()
                        .map(question -> new AnsweringPage.Piece(
                                "q-" + question.id(),
                                reading.text(question.text()),
                                null,
                                reading.text(question.text()),
                                AnswerFields.point(form, question.id()),
                                true))
                        .toList(),
                AnswerFields.whole(form),
                files.parts(form));
    }

    private static AnsweringPage.Piece piece(Reading reading, Form form, HeardText.Piece piece) {
        var place = piece.place();
        return new AnsweringPage.Piece(
                piece.anchor(),
                reading.textOrNull(piece.title()),
                reading.proseOrNull(piece.text()),
                about(reading, piece),
                place == null ? List.of() : AnswerFields.point(form, place),
                place != null && AnswerFields.isAnswered(form, place));
    }

    /** Its title; of what has none, how it begins. */
    private static Text about(Reading reading, HeardText.Piece piece) {
        var title = reading.textOrNull(piece.title());
        return title == null
                ? Text.of(Markdown.excerpt(reading.text(piece.text()).text()))
                : title;
    }

    /**
     * What is about to be sent.
     *
     * @param ruling whether it can be; what cannot has no button
     * @param before whether something has been sent already: after the deadline that stands
     */
    SaidPage check(
            Reading reading,
            Hearing hearing,
            ReturnCode code,
            AnswerDraft draft,
            Words words,
            DeadlineGate.Ruling ruling,
            boolean before,
            @Nullable String problem) {
        var heading = reading.word("hearing.check.heading");
        boolean late = ruling == DeadlineGate.Ruling.LATE;
        boolean shut = ruling == DeadlineGate.Ruling.SHUT;
        boolean stands = before && late;
        var hidden = new HashMap<String, String>();
        hidden.put("saves", Integer.toString(draft.saves()));
        if (late) {
            hidden.put("late", "true");
        }
        return new SaidPage(
                frame(reading, hearing, code, heading, "/kontroll"),
                null,
                problem,
                heading,
                hearing(reading, hearing),
                null,
                reading.word("hearing.check." + lead(ruling, before), until(reading, hearing)),
                List.of(),
                who(reading, words.content(), words.contact()),
                said(reading, hearing, words.content()),
                null,
                files(words.content()),
                shut || stands
                        ? List.of()
                        : List.of(new SaidPage.Button(
                                reading.url(AnswerPlaces.of(code) + "/send"),
                                hidden,
                                reading.word(late ? "hearing.send.late" : "hearing.send"),
                                false)),
                shut || stands ? sentBefore(reading, code, before) : List.of(change(reading, code)));
    }

    private static String lead(DeadlineGate.Ruling ruling, boolean before) {
        return switch (ruling) {
            case IN_TIME -> "lead";
            case LATE -> before ? "stands" : "late";
            case SHUT -> "shut";
        };
    }

    private static List<Link> sentBefore(Reading reading, ReturnCode code, boolean before) {
        return before
                ? List.of(Link.of(
                        reading.url(AnswerPlaces.of(code) + "/kvittering"), reading.word("hearing.check.receipt")))
                : List.of();
    }

    /** Also to what has been sent: without saying so one would get the receipt. */
    private static Link change(Reading reading, ReturnCode code) {
        return Link.of(reading.url(AnswerPlaces.of(code) + "?endre"), reading.word("hearing.check.change"));
    }

    /** What has been sent. */
    SaidPage receipt(
            Reading reading,
            Hearing hearing,
            ReturnCode code,
            Words words,
            List<AnswerReceipt> receipts,
            boolean withdrawn,
            boolean inTime,
            @Nullable String receipt,
            @Nullable String problem) {
        var heading = reading.word(withdrawn ? "hearing.receipt.withdrawn" : "hearing.receipt.heading");
        var buttons = new ArrayList<SaidPage.Button>();
        var links = new ArrayList<Link>();
        if (inTime) {
            links.add(Link.of(reading.url(AnswerPlaces.of(code) + "?endre"), reading.word("hearing.receipt.change")));
            if (!withdrawn) {
                buttons.add(new SaidPage.Button(
                        reading.url(AnswerPlaces.of(code) + "/trekk"),
                        Map.of("revision", Integer.toString(receipts.getFirst().revision())),
                        reading.word("hearing.withdraw"),
                        true));
            }
        }
        var left = outcomes.left(reading, hearing);
        return new SaidPage(
                frame(reading, hearing, code, heading, "/kvittering"),
                receipt,
                problem,
                heading,
                hearing(reading, hearing),
                code.printed(),
                inTime
                        ? reading.word(
                                withdrawn ? "hearing.receipt.again" : "hearing.receipt.changeable",
                                until(reading, hearing))
                        : null,
                receipts.stream().map(one -> receipt(reading, code, one)).toList(),
                who(reading, words.content(), words.contact()),
                became(reading, hearing, words.content(), receipts.getFirst().number(), left),
                left,
                files(words.content()),
                buttons,
                links);
    }

    private static SaidPage.Receipt receipt(Reading reading, ReturnCode code, AnswerReceipt one) {
        return new SaidPage.Receipt(
                reading.word("hearing.receipt.number", one.number(), one.revision()),
                second(reading, one),
                one.sha256(),
                one.late(),
                Link.of(
                        AnswerPlaces.of(code) + "/kvittering/" + one.revision() + ".json",
                        reading.word("hearing.receipt.file")));
    }

    /** To the millisecond: at the edge of a deadline that is what counts. */
    static String second(Reading reading, AnswerReceipt one) {
        return Dates.minute(one.receivedAt(), reading.language().tag()).text() + " (" + one.receivedAt() + ")";
    }

    static String who(Reading reading, AnswerContent content, AnswerContact contact) {
        if (content.ofPerson()) {
            return reading.word("hearing.privatePersonNamed", contact.person().value());
        }
        return content.organisations().stream()
                .map(one -> one.number() == null
                        ? one.name()
                        : one.name() + " (" + one.number().printed() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What can be answered to, by its id, as it is called. */
    Map<UUID, Text> abouts(Reading reading, Hearing hearing) {
        var abouts = new HashMap<UUID, Text>();
        hearing.questions().forEach(question -> abouts.put(question.id(), reading.text(question.text())));
        for (var piece : heard.of(hearing)) {
            if (piece.place() != null) {
                abouts.put(piece.place(), about(reading, piece));
            }
        }
        return abouts;
    }

    List<SaidPage.Said> said(Reading reading, Hearing hearing, AnswerContent content) {
        return said(reading, hearing, content, point -> null);
    }

    /** What was said, each with what became of it when that is known. */
    private List<SaidPage.Said> became(
            Reading reading, Hearing hearing, AnswerContent content, int number, @Nullable Prose left) {
        var remarks = outcomes.of(hearing);
        boolean told = !remarks.isEmpty() || left != null;
        return said(
                reading,
                hearing,
                content,
                point -> !told || point.text().isEmpty()
                        ? null
                        : outcomes.of(reading, hearing, remarks, number, point.about()));
    }

    private List<SaidPage.Said> said(
            Reading reading,
            Hearing hearing,
            AnswerContent content,
            Function<AnswerPoint, @Nullable List<SaidPage.Became>> became) {
        var abouts = abouts(reading, hearing);
        var whole = Text.of(reading.word("hearing.whole"));
        var said = new ArrayList<SaidPage.Said>();
        if (content.noRemarks()) {
            said.add(new SaidPage.Said(whole, reading.word("hearing.stance.no-remarks"), null, null));
        }
        for (var point : content.points()) {
            var about = point.about();
            said.add(new SaidPage.Said(
                    about == null ? whole : abouts.getOrDefault(about, whole),
                    point.stance() == null
                            ? null
                            : reading.word("hearing.stance." + point.stance().code()),
                    point.text().isEmpty() ? null : point.text(),
                    became.apply(point)));
        }
        return said;
    }

    static List<String> files(AnswerContent content) {
        return content.files().stream().map(file -> file.name()).toList();
    }
}
