package no.retning.site;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Moment;
import no.retning.page.Pagination;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.Words;

/** Hearings, with made-up contents. */
record HearingSamples(Words words) {
    private static final Moment UNTIL = new Moment("2031-01-01T23:00:00Z", "1. januar 2031 kl. 24.00");

    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("strategy");
    }

    private static Prose prose(String text) {
        return Markdown.prose(text, null);
    }

    private Status state(Status.Shape shape, String code) {
        return new Status(shape, words.of("hearing.state." + code), null, null, null, null);
    }

    HearingsPage all() {
        return new HearingsPage(
                frame("Høringer", "/horing"),
                List.of(new HearingsPage.Line(
                        Link.of("/horing/apen", "Den åpne høringen"),
                        state(Status.Shape.ON_TRACK, "extended"),
                        UNTIL,
                        "Eksempelvirksomheten",
                        true)),
                List.of(new HearingsPage.Line(
                        Link.of("/horing/ikke", "Den som ikke ble holdt"),
                        state(Status.Shape.NOT_ASSESSED, "approved"),
                        null,
                        "Eksempelvirksomheten",
                        false)));
    }

    HearingsPage none() {
        return new HearingsPage(frame("Høringer", "/horing"), List.of(), List.of());
    }

    HearingPage open() {
        return new HearingPage(
                frame("Den åpne høringen", "/horing/apen"),
                Text.of("Den åpne høringen"),
                state(Status.Shape.ON_TRACK, "extended"),
                UNTIL,
                words.of("hearing.left", 12),
                Link.of("/horing/apen/besvar", words.of("hearing.answer")),
                Link.of("/horing/fortsett", words.of("hearing.resume")),
                Link.of("/horing/apen/svar", words.of("answers.heading")),
                List.of(new HearingPage.Former(UNTIL, Text.of("Ferien kom imellom."))),
                Link.of("/strategi/eksempel", "Eksempelstrategien"),
                Link.of("/utgave/1", words.of("hearing.heardEdition")),
                prose("Hva mener du om forslaget?"),
                prose("Budsjettet."),
                prose("Til den det gjelder.\n\nVi ber om svar."),
                List.of(
                        new HearingPage.Question("sporsmal-1", Text.of("Er du enig?"), null),
                        new HearingPage.Question(
                                "sporsmal-2", Text.of("Hva mangler?"), Link.of("/mal/eksempel", "Eksempelmålet"))),
                List.of(new HearingPage.Clarified(Text.of("Kan vi svare sammen?"), prose("Ja."), "1. mars 2030")),
                List.of(
                        new HearingPage.Invited(
                                "Foreninger",
                                List.of(
                                        new HearingPage.Asked(
                                                "Eksempelforeningen",
                                                new Status(
                                                        Status.Shape.NOT_REPORTED,
                                                        words.of("hearing.response.silent"),
                                                        null,
                                                        null,
                                                        null,
                                                        null)),
                                        new HearingPage.Asked("Prøveforeningen", null))),
                        new HearingPage.Invited("", List.of(new HearingPage.Asked("Eksempelvirksomheten", null)))),
                List.of(new HearingPage.Fact(words.of("hearing.archiveNumber"), Text.of("30/1"))),
                new HearingPage.Departure(Text.of(words.of("hearing.departure.said")), prose("Saken er liten.")),
                null,
                null,
                Text.of("Eksempel"),
                true,
                List.of());
    }

    HearingPage concluded() {
        return new HearingPage(
                frame("Den avsluttede høringen", "/horing/avsluttet"),
                Text.of("Den avsluttede høringen"),
                state(Status.Shape.REACHED, "concluded"),
                UNTIL,
                null,
                null,
                null,
                null,
                List.of(),
                Link.of("/strategi/eksempel", "Eksempelstrategien"),
                null,
                prose("Hva mener du om forslaget?"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new HearingPage.Outcome(
                        words.of("hearing.outcome.count", 88),
                        prose("De fleste var enige."),
                        words.of("hearing.outcome.isChanged"),
                        prose("Mye ble endret."),
                        Link.of("/horing/ny", "Den nye høringen"),
                        words.of("hearing.outcome.untreated", 2),
                        prose("De gjelder noe annet."),
                        Text.of("Eksempel"),
                        true),
                Link.of("/horing/avsluttet/behandling", words.of("site.treatment.heading")),
                null,
                false,
                List.of());
    }

    private static HearingAnswersPage.Select select(String name, String label) {
        return new HearingAnswersPage.Select(name, label, List.of(new Choice("", "Alle", true)));
    }

    HearingAnswersPage answers() {
        return new HearingAnswersPage(
                frame("Svarene", "/horing/apen/svar"),
                Link.of("/horing/apen", "Den åpne høringen"),
                true,
                "/horing/apen/svar",
                Field.of("q", "Ord i svaret", ""),
                List.of(select("hvem", "Hvem"), select("om", "Om"), select("syn", "Syn")),
                words.of("answers.count", 2),
                words.of("answers.both", 2, 1),
                "1",
                List.of(
                        new HearingAnswersPage.Line(
                                Link.of("/horing/apen/svar/1", "Svar 1: Eksempelforeningen"),
                                new Text("We agree, but […] does not.", "en"),
                                UNTIL,
                                true,
                                false,
                                Link.of("/horing/apen/svar?gruppe=1", words.of("answers.alike", 3)),
                                true,
                                new Status(
                                        Status.Shape.CHALLENGED,
                                        words.of("answers.standing.partly"),
                                        null,
                                        null,
                                        null,
                                        null)),
                        new HearingAnswersPage.Line(
                                Link.of("/horing/apen/svar/2", "Svar 2: Privatperson"),
                                Text.of(""),
                                UNTIL,
                                false,
                                true,
                                null,
                                false,
                                new Status(
                                        Status.Shape.REACHED,
                                        words.of("answers.standing.published"),
                                        null,
                                        null,
                                        null,
                                        null))),
                HearingAnswerPages.pages(1, 40, page -> "/horing/apen/svar?side=" + page),
                List.of(Link.of("/horing/apen/svar.csv", "CSV")));
    }

    HearingAnswersPage noAnswers() {
        return new HearingAnswersPage(
                frame("Svarene", "/horing/apen/svar"),
                Link.of("/horing/apen", "Den åpne høringen"),
                false,
                "/horing/apen/svar",
                Field.of("q", "Ord i svaret", "finnes ikke"),
                List.of(),
                words.of("answers.count", 0),
                null,
                "",
                List.of(),
                Pagination.NONE,
                List.of());
    }

    HearingAnswerPage answer() {
        var withheld = words.of("answers.withheldHere", "Offentleglova § 13");
        return new HearingAnswerPage(
                frame("Svar 1: Eksempelforeningen", "/horing/apen/svar/1"),
                Link.of("/horing/apen", "Den åpne høringen"),
                true,
                Text.of("Svar 1: Eksempelforeningen"),
                new Status(Status.Shape.CHALLENGED, words.of("answers.standing.partly"), null, null, null, null),
                null,
                UNTIL,
                true,
                "en",
                false,
                List.of(
                        new HearingAnswerPage.Point(
                                "punkt-1",
                                Text.of("Er du enig?"),
                                null,
                                words.of("hearing.stance.supports"),
                                List.of(
                                        new HearingAnswerPage.Segment("We agree, but ", null),
                                        new HearingAnswerPage.Segment("", withheld),
                                        new HearingAnswerPage.Segment(" does not.", null))),
                        new HearingAnswerPage.Point(
                                "punkt-2", Text.of("Eksempelmålet"), "/mal/eksempel", null, List.of())),
                List.of(
                        new HearingAnswerPage.Attachment(Link.of("/filer/1/brev.pdf", "brev.pdf"), null),
                        new HearingAnswerPage.Attachment(null, withheld)),
                List.of(new HearingAnswerPage.Ground("Offentleglova § 13", Text.of("Noens personlige forhold"))),
                new HearingAnswerPage.Alike(
                        Link.of("/horing/apen/svar?gruppe=1", words.of("answers.alike", 3)),
                        Link.of("/horing/apen/svar/7", words.of("hearing.answer.numbered", 7)),
                        words.of("answers.alike.share", 87)),
                new HearingAnswerPage.Citation("Eksempelforeningen, svar 1.", "https://example.org/svar/1", "0a1b2c"));
    }

    HearingAnswerPage goneAnswer() {
        return new HearingAnswerPage(
                frame("Svar 2", "/horing/apen/svar/2"),
                Link.of("/horing/apen", "Den åpne høringen"),
                false,
                Text.of("Svar 2"),
                new Status(Status.Shape.NOT_REPORTED, words.of("answers.standing.withdrawn"), null, null, null, null),
                words.of("answers.gone.withdrawn"),
                UNTIL,
                false,
                "nb",
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    TreatmentPage treatment() {
        var followed = new Status(Status.Shape.REACHED, "Fulgt", null, null, null, null);
        var refused = new Status(Status.Shape.CHALLENGED, "Ikke fulgt", null, null, null, null);
        return new TreatmentPage(
                frame(words.of("site.treatment.heading"), "/horing/avsluttet/behandling"),
                words.of("site.treatment.heading"),
                Link.of("/horing/avsluttet", "Den avsluttede høringen"),
                words.of("site.treatment.lead", 2),
                List.of(new TreatmentPage.Count(followed, 1), new TreatmentPage.Count(refused, 1)),
                2,
                List.of(
                        new TreatmentPage.Group(
                                Text.of("Et tema"),
                                List.of(new TreatmentPage.Line(
                                        "tydeligere",
                                        Text.of("Tydeligere språk"),
                                        followed,
                                        words.of("site.treatment.answers", 3),
                                        List.of(
                                                new TreatmentPage.Said("/horing/apen/svar/1", "Svar 1", "Er du enig?"),
                                                new TreatmentPage.Said("/horing/apen/svar/2", "Svar 2", "Er du enig?"),
                                                new TreatmentPage.Said(null, "Svar 4", "Hele forslaget")),
                                        prose("Flere ba om enklere ord."),
                                        prose("Det er vi enige i."),
                                        prose("Teksten er skrevet om."),
                                        Link.of("/strategi/eksempel", "Det nye avsnittet"),
                                        Link.of("/utgave/1", "Utgave 2"),
                                        Text.of("Eksempel"),
                                        true))),
                        new TreatmentPage.Group(
                                Text.of(words.of("remark.theme.none")),
                                List.of(new TreatmentPage.Line(
                                        "mer",
                                        Text.of("Mer penger"),
                                        refused,
                                        null,
                                        List.of(),
                                        prose("Noen ba om mer penger."),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        false)))));
    }
}
