package no.retning.poll;

import java.util.List;
import java.util.stream.IntStream;
import no.retning.record.Json;
import no.retning.record.Sha256;

/**
 * What a poll gave.
 *
 * @param salt random, so that nobody finds the result by trying which one has the hash that the journal holds
 * @param answers how many devices answered
 * @param questions one tally for each question
 */
public record PollResult(String salt, int answers, List<Tally> questions) {
    public PollResult {
        questions = List.copyOf(questions);
    }

    static PollResult of(String salt, List<Question> questions, Box box) {
        var ballots = box.ballots();
        var tallies = IntStream.range(0, questions.size())
                .mapToObj(at -> Tally.of(
                        questions.get(at),
                        ballots.stream().map(ballot -> ballot.answers().get(at)).toList()))
                .toList();
        return new PollResult(salt, ballots.size(), tallies);
    }

    /** SHA-256 of its JSON, in hexadecimal. */
    String hash() {
        return Sha256.hex(Json.text(this));
    }
}
