package no.retning.site;

import static no.retning.Fixtures.document;
import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.nb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingStance;
import no.retning.hearing.Hearings;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.OpenHearing;
import no.retning.hearing.PublishAnswers;
import no.retning.hearing.ScreenAnswer;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.hearing.Withholding;
import no.retning.hearing.Withholding.Passage;
import no.retning.record.Header;
import no.retning.record.Personal;
import no.retning.site.NothingWithheldLeavesTest.Withheld;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;

/** What is kept back of the answers to a hearing, beside what everybody reads of them. */
final class KeptInHearings {
    static final String HEARING = "horing-med-svar";
    static final String OPEN = "Dette kan alle lese.";

    private static final Actor SYSTEM = Actor.system("prøve");
    private static final Actor APPROVER = Actor.person(UUID.randomUUID(), "En annen", Set.of("secretariat"));
    private static final Instant CAME = Instant.parse("2030-01-01T00:00:00Z");

    private final TestInstance instance;
    private final Commands commands;
    private final List<UUID> kept = new ArrayList<>();

    KeptInHearings(TestInstance instance) {
        this.instance = instance;
        commands = instance.bean(Commands.class);
    }

    /** One answer of which a passage and a name are withheld, one withheld altogether, one looked through, one under embargo. */
    List<UUID> answers() {
        var hearing = opened();
        var text = OPEN + " " + Withheld.REDACTED_PASSAGE_OF_AN_ANSWER.word() + " er unntatt. " + OPEN;
        var redacted = answer(hearing, 1, text, Withheld.NAME_OF_A_RESPONDENT.word());
        int at = text.indexOf(Withheld.REDACTED_PASSAGE_OF_AN_ANSWER.word());
        var passage = new Passage(
                at, at + Withheld.REDACTED_PASSAGE_OF_AN_ANSWER.word().length());
        approve(screen(
                redacted, null, Withholding.name("personal"), Withholding.point(0, List.of(passage), "third-person")));

        approve(screen(answer(hearing, 2, Withheld.WITHHELD_ANSWER.word(), null), null, Withholding.whole("hate")));
        screen(
                answer(hearing, 3, Withheld.ANSWER_THAT_IS_LOOKED_THROUGH.word(), null),
                null,
                Withholding.whole("defamation"));
        screen(answer(hearing, 4, Withheld.ANSWER_UNDER_EMBARGO.word(), null), Instant.parse("2199-01-01T00:00:00Z"));
        instance.bean(PublishAnswers.class).asTheyCome();
        return kept;
    }

    private Hearing opened() {
        var proposal = commands.create(
                SYSTEM, instance.bean(GuidingDocuments.class), document("forslag-med-svar", "Forslaget med svar"));
        instance.bean(Publish.class)
                .publish(SYSTEM, proposal.header().ref(), proposal.header().version(), Publish.Occasion.ORDINARY);
        var open = instance.bean(OpenHearing.class);
        var draft = commands.create(SYSTEM, instance.bean(Hearings.class), hearing(HEARING, proposal));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        return open.open(SYSTEM, approved.header().id(), approved.header().version());
    }

    private HearingAnswer answer(Hearing hearing, int number, String text, @Nullable String person) {
        var id = UUID.randomUUID();
        kept.add(id);
        return commands.create(
                SYSTEM,
                instance.bean(HearingAnswers.class),
                new HearingAnswer(
                        Header.draft(id, HearingAnswer.KIND, "svar-" + id, HearingAnswer.RECEIVED),
                        nb("Svaret"),
                        hearing.header().id(),
                        number,
                        1,
                        new AnswerContent(
                                person == null ? List.of(new OnBehalfOf("Eksempelforeningen", null)) : List.of(),
                                false,
                                List.of(new AnswerPoint(null, HearingStance.SUPPORTS, text)),
                                List.of(),
                                "nb"),
                        new AnswerContact(
                                person == null ? Personal.NONE : new Personal(person),
                                new Personal(Withheld.CONTACT_OF_A_RESPONDENT.word()),
                                new Personal(Withheld.CONTACT_OF_A_RESPONDENT.word() + "@example.org")),
                        CAME,
                        false,
                        null));
    }

    private Screening screen(HearingAnswer answer, @Nullable Instant opens, Withholding... withheld) {
        var screening = Screening.blank(answer)
                .screened(SYSTEM, answer.revision(), List.of(withheld), Withheld.REASON_FOR_WITHHOLDING.word(), opens);
        kept.add(screening.header().id());
        return commands.create(SYSTEM, instance.bean(Screenings.class), screening);
    }

    private void approve(Screening screening) {
        instance.bean(ScreenAnswer.class)
                .approve(APPROVER, screening.header().id(), screening.header().version());
    }
}
