package no.retning.site;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.governance.Case;
import no.retning.governance.Disposition;
import no.retning.governance.Giver;
import no.retning.governance.GiverKind;
import no.retning.governance.Input;
import no.retning.governance.InputAnswer;
import no.retning.governance.InputLedger;
import no.retning.governance.Inputs;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.MinutesFlow;
import no.retning.governance.Paper;
import no.retning.governance.PaperType;
import no.retning.governance.Papers;
import no.retning.governance.Seat;
import no.retning.governance.SeatRole;
import no.retning.governance.Seats;
import no.retning.governance.Sender;
import no.retning.governance.Statement;
import no.retning.governance.Statements;
import no.retning.page.Dates;
import no.retning.poll.Poll;
import no.retning.poll.Question;
import no.retning.poll.QuestionType;
import no.retning.poll.Room;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.register.Organisations;
import no.retning.site.NothingWithheldLeavesTest.Withheld;

/** What is kept back of cases and meetings that everybody may read of: papers, inputs, what was said, minutes, polls. */
final class KeptInMeetings {
    private static final Actor SYSTEM = Actor.system("prøve");

    private final TestInstance instance;
    private final Commands commands;

    KeptInMeetings(TestInstance instance) {
        this.instance = instance;
        this.commands = instance.bean(Commands.class);
    }

    /** Before the pack is sent out: a paper and two inputs, of all of which something goes out with the case. */
    List<UUID> withThePack(Case about) {
        var paper = paper(
                about,
                "Unntatt papir",
                Withheld.SENSITIVE_TITLE_OF_A_PAPER.text(),
                Withheld.FILE_OF_A_WITHHELD_PAPER.word(),
                "Offentleglova § 14");
        var inputs = instance.bean(Inputs.class);
        var open = commands.create(
                SYSTEM, inputs, input(about, nb("Et åpent innspill."), Withheld.SENDER_OF_AN_INPUT.word(), true));
        assess(open, Withheld.ASSESSMENT_THAT_IS_NOT_AN_ANSWER.text(), true);
        var closed = commands.create(
                SYSTEM,
                inputs,
                input(about, Withheld.INPUT_THAT_IS_NOT_OPEN.text(), Withheld.SENDER_OF_AN_INPUT.word(), false));
        var answered = assess(closed, Withheld.ANSWER_TO_AN_INPUT_THAT_IS_NOT_OPEN.text(), false);
        instance.bean(InputLedger.class)
                .answer(SYSTEM, answered.header().id(), answered.header().version());
        return List.of(paper, open.header().id(), closed.header().id());
    }

    /** After it: a paper that waits to be sent out, and what a member says. */
    List<UUID> afterThePack(Case about) {
        var paper = paper(
                about,
                Withheld.DRAFT_OF_A_PAPER.word(),
                LocalisedText.NONE,
                "Om " + Withheld.DRAFT_OF_A_PAPER.word(),
                "");
        var whose = commands.create(
                SYSTEM, instance.bean(Organisations.class), organisation("uttaler-seg", "Den som uttaler seg"));
        var seat = commands.create(
                SYSTEM,
                instance.bean(Seats.class),
                Seat.of(UUID.randomUUID(), about.body(), whose.header().id(), SeatRole.MEMBER, SOURCE));
        var said = commands.create(
                SYSTEM,
                instance.bean(Statements.class),
                Statement.of(about, seat.header().id(), null, Withheld.STATEMENT.text()));
        return List.of(paper, said.header().id());
    }

    /** A meeting that is over, whose minutes are with the members. */
    List<UUID> minutes(Meeting held, UUID ofCase) {
        var meetings = instance.bean(Meetings.class);
        var id = held.header().id();
        commands.change(
                SYSTEM,
                Meetings.HOLD,
                meetings,
                id,
                meetings.get(id).header().version(),
                before -> before.with(before.header().in(Meetings.HELD)));
        var flow = instance.bean(MinutesFlow.class);
        var draft = flow.draft(SYSTEM, id, meetings.get(id).header().version());
        var written = flow.write(
                SYSTEM, draft.header().id(), draft.header().version(), ofCase, Withheld.DRAFT_OF_MINUTES.text());
        var sent = flow.send(
                SYSTEM,
                written.header().id(),
                written.header().version(),
                LocalDate.now(Dates.ZONE).plusDays(10));
        var remark = flow.remark(SYSTEM, sent.header().id(), ofCase, Withheld.REMARK_OF_A_MEMBER.text());
        return List.of(sent.header().id(), remark.header().id());
    }

    /** One that is answered and open, and one that is answered and closed; neither is shown. */
    List<Poll> polls() {
        var room = new Room(instance);
        var open = answered(room, Withheld.HIDDEN_RESULT_OF_AN_OPEN_POLL);
        var closed = answered(room, Withheld.HIDDEN_RESULT_OF_A_CLOSED_POLL);
        room.close(closed);
        return List.of(open, closed);
    }

    private static Poll answered(Room room, Withheld word) {
        var poll = room.open(List.of(new Question(QuestionType.TEXT, nb("Med egne ord?"), List.of(), List.of(), 0)));
        var answer = room.device(poll).post("/avstemning/" + poll.code(), Room.fields("q0", word.word()));
        assertThat(answer.statusCode()).isEqualTo(303);
        return poll;
    }

    private Input assess(Input input, LocalisedText reason, boolean open) {
        return instance.bean(InputLedger.class)
                .assess(
                        SYSTEM,
                        input.header().id(),
                        input.header().version(),
                        new InputAnswer(Disposition.TAKEN_IN, reason, null),
                        open);
    }

    private static Input input(Case about, LocalisedText text, String sender, boolean open) {
        var id = UUID.randomUUID();
        return new Input(
                Header.draft(id, Input.KIND, id.toString(), Inputs.REGISTERED),
                about.header().ref(),
                about.body(),
                nb("Et innspill"),
                text,
                new Giver(GiverKind.OTHER, null, null, nb("Et forum")),
                new Sender(null, new Personal(sender)),
                LocalDate.of(2033, 9, 1),
                InputAnswer.NONE,
                open,
                SOURCE);
    }

    private UUID paper(Case about, String title, LocalisedText sensitive, String words, String withheld) {
        var content = words.getBytes(StandardCharsets.UTF_8);
        var receipt = ((Received.Taken) instance.bean(Uploads.class)
                        .receive(SYSTEM, new ByteArrayInputStream(content), words + ".txt", null))
                .receipt();
        var id = UUID.randomUUID();
        return commands.create(
                        SYSTEM,
                        instance.bean(Papers.class),
                        new Paper(
                                Header.draft(id, Paper.KIND, id.toString(), Papers.DRAFT),
                                about.header().id(),
                                about.body(),
                                PaperType.CASE_PAPER,
                                nb(title),
                                sensitive,
                                "v0.1",
                                "",
                                new NamedFile(receipt.file().sha256(), words + ".txt", "text/plain", content.length),
                                false,
                                withheld))
                .header()
                .id();
    }
}
