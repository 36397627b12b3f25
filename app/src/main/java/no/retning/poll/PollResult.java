package no.retning.poll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.record.Json;

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
        try {
            var json = Json.text(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
