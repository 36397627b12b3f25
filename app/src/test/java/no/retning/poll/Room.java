package no.retning.poll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;

/** A room in which polls are held: who asks, and what. */
public final class Room {
    /** The three scales on which NUIT was asked for the role of the strategy (NUIT's pack of 2021, case 19/21). */
    static final List<Question> SCALES_OF_THE_SOURCE = Stream.of(
                    List.of("Konsensus – bredt formulerte satsningsområder", "Få, spissede satsningsområder"),
                    List.of("Statisk strategi", "Dynamisk strategi"),
                    List.of(
                            "Sammenstille eksisterende visjoner basert på andre dokumenter og føringer (passiv)",
                            "Sette tydelig helhetlig retning og visjon for e-helseområdet (aktiv)"))
            .map(ends -> new Question(
                    QuestionType.TWO_MARKS,
                    nb("Hvilken rolle/ambisjon skal strategien ha?"),
                    List.of(nb(ends.getFirst()), nb(ends.getLast())),
                    List.of(nb("Dagens strategi"), nb("Ny strategi")),
                    7))
            .toList();

    public static final List<Question> ONE_OF_EACH = List.of(
            new Question(QuestionType.SINGLE, nb("Ett valg?"), List.of(nb("Rød"), nb("Blå")), List.of(), 0),
            new Question(QuestionType.MULTIPLE, nb("Flere valg?"), List.of(nb("A"), nb("B"), nb("C")), List.of(), 0),
            new Question(QuestionType.TEXT, nb("Med egne ord?"), List.of(), List.of(), 0),
            new Question(QuestionType.RANKING, nb("I rekkefølge?"), List.of(nb("X"), nb("Y"), nb("Z")), List.of(), 0),
            new Question(QuestionType.SCALE, nb("Hvor?"), List.of(nb("Lavt"), nb("Høyt")), List.of(), 5),
            SCALES_OF_THE_SOURCE.getFirst());

    public static final List<Question> YES_OR_NO =
            List.of(new Question(QuestionType.SINGLE, nb("Er du enig?"), List.of(nb("Ja"), nb("Nei")), List.of(), 0));

    private final TestInstance instance;

    public Room(TestInstance instance) {
        this.instance = instance;
    }

    private static LocalisedText nb(String text) {
        return Fixtures.nb(text);
    }

    public Poll draft(List<Question> questions, String... participants) {
        var id = UUID.randomUUID();
        var poll = Poll.draft(id, null, Set.of())
                .asking(nb("Strategiens rolle"), nb("NUIT"), questions)
                .answeredBy(
                        participants.length == 0,
                        Stream.of(participants).map(Personal::new).toList(),
                        true);
        var named = poll.with(Header.draft(id, Poll.KIND, "avstemning-" + id, Poll.DRAFT));
        return instance.bean(Commands.class).create(Fixtures.SECRETARY, instance.bean(Polls.class), named);
    }

    public Poll open(List<Question> questions, String... participants) {
        return open(draft(questions, participants));
    }

    public Poll open(Poll poll) {
        return instance.bean(OpenPoll.class)
                .open(Fixtures.SECRETARY, poll.header().id(), poll.header().version());
    }

    public Poll close(Poll poll) {
        return instance.bean(ClosePoll.class)
                .close(Fixtures.SECRETARY, poll.header().id(), poll.header().version());
    }

    public Poll reveal(Poll poll) {
        return instance.bean(RevealPoll.class)
                .reveal(Fixtures.SECRETARY, poll.header().id(), poll.header().version());
    }

    Voting.Outcome answer(Poll poll, String device, Answer... answers) {
        return instance.bean(Voting.class).answer(poll, device, new Ballot(null, List.of(answers)));
    }

    /** A device in the room that has the poll's page open. */
    public Clerk device(Poll poll) {
        var device = new Clerk(instance.baseUrl());
        device.get("/avstemning/" + poll.code());
        return device;
    }

    public static Map<String, String> fields(String... namesAndValues) {
        var fields = new TreeMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }
}
