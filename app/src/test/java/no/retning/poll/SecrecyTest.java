package no.retning.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.record.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody has all tables, saw in which order people pressed the button, and even got hold of their devices: what can be
 * learned of who answered what in a secret poll?
 */
class SecrecyTest {
    private static final int VOTERS = 12;
    private static final int POLLS = 20;
    private static final Pattern HEXADECIMAL = Pattern.compile("(?<![0-9a-f])([0-9a-f]{32,128})(?![0-9a-f])");

    private static final List<Question> ONE_S_OWN_WORDS =
            List.of(new Question(QuestionType.TEXT, Fixtures.nb("Med egne ord?"), List.of(), List.of(), 0));

    private static TestInstance instance;
    private static Room room;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        room = new Room(instance);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void whoeverGaveWhichAnswerAndWheneverWhatIsKeptIsTheSame() {
        var random = new Random(1);
        for (int poll = 0; poll < 10_000; poll++) {
            int voters = 2 + random.nextInt(20);
            var answers = random.ints(voters, 0, 2)
                    .mapToObj(choice -> new Ballot(null, List.of(Answer.of(choice))))
                    .toList();
            var others = new ArrayList<>(answers);
            Collections.shuffle(others, random);

            assertThat(Json.text(PollResult.of("", Room.YES_OR_NO, box(answers))))
                    .isEqualTo(Json.text(PollResult.of("", Room.YES_OR_NO, box(others))));
        }
    }

    private static Box box(List<Ballot> ballots) {
        var byDevice = new TreeMap<String, Ballot>();
        IntStream.range(0, ballots.size()).forEach(at -> byDevice.put("device " + at, ballots.get(at)));
        return Box.of(byDevice);
    }

    /** Half of the room says yes, so that guessing is right every other time. */
    @Test
    void withAllTablesTheAttackerIsRightNoMoreOftenThanByChance() throws Exception {
        var random = new Random(2);
        int right = 0;
        for (int round = 0; round < POLLS; round++) {
            var choices = new ArrayList<>(
                    IntStream.range(0, VOTERS).mapToObj(at -> at % 2).toList());
            Collections.shuffle(choices, random);
            var poll = room.open(Room.YES_OR_NO);
            for (int voter = 0; voter < VOTERS; voter++) {
                room.answer(poll, device(round, voter), Answer.of(choices.get(voter)));
            }
            var whileOpen = new Dump(instance);
            room.reveal(room.close(poll));
            var after = new Dump(instance);
            for (int voter = 0; voter < VOTERS; voter++) {
                var guess = guess(List.of(whileOpen, after), poll, round, voter);
                right += guess == choices.get(voter) ? 1 : 0;
            }
        }
        int guesses = POLLS * VOTERS;
        double chance = guesses / 2.0;
        double deviation = Math.sqrt(guesses * 0.25);
        assertThat((double) right).isBetween(chance - 4 * deviation, chance + 4 * deviation);
    }

    private static String device(int round, int voter) {
        return "token of device " + voter + " in round " + round;
    }

    /** Looks for the device beside a choice; else takes the rows of the poll for the order in which people answered. */
    private static int guess(List<Dump> dumps, Poll poll, int round, int voter) throws Exception {
        var names = names(dumps, device(round, voter));
        for (var dump : dumps) {
            for (var row : dump.rows()) {
                if (row.table().startsWith("poll.") && names.stream().anyMatch(row.text()::contains)) {
                    return row.text().contains("[0]") ? 0 : 1;
                }
            }
        }
        var id = poll.header().id().toString();
        var choices = new ArrayList<Integer>();
        for (var dump : dumps) {
            for (var row : dump.rows()) {
                if (row.text().contains(id)) {
                    var marks = Pattern.compile("\"marks\": ?\\[([01])]").matcher(row.text());
                    marks.results().forEach(mark -> choices.add(Integer.parseInt(mark.group(1))));
                }
            }
        }
        return voter < choices.size() ? choices.get(voter) : (int) (row(dumps, id) + voter) % 2;
    }

    /** Something of the tables that one could hope goes with the order: their last transaction. */
    private static long row(List<Dump> dumps, String id) {
        return dumps.getLast().rows().stream()
                .filter(row -> row.text().contains(id))
                .mapToLong(row -> Long.parseLong(row.transaction()))
                .max()
                .orElse(0);
    }

    /** The device's token, its hash, and its hash with everything in the tables that may be a key. */
    private static List<String> names(List<Dump> dumps, String token) throws Exception {
        var plain = token.getBytes(StandardCharsets.UTF_8);
        var names = new ArrayList<>(List.of(
                token, hex(plain), hex(MessageDigest.getInstance("SHA-256").digest(plain))));
        for (var text : dumps.getFirst().texts("poll")) {
            for (var found : HEXADECIMAL.matcher(text).results().toList()) {
                if (found.group(1).length() % 2 == 0) {
                    var mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(HexFormat.of().parseHex(found.group(1)), "HmacSHA256"));
                    names.add(hex(mac.doFinal(plain)));
                }
            }
        }
        return names;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).substring(0, Math.min(32, 2 * bytes.length));
    }

    @Test
    void afterClosingNothingOfTheDevicesIsLeftAndTheJournalKnowsOfNoAnswer() {
        var poll = room.open(Room.YES_OR_NO);
        for (int voter = 0; voter < VOTERS; voter++) {
            room.answer(poll, device(-1, voter), Answer.of(voter % 2));
        }
        var entries = new Dump(instance).texts("journal").size();
        room.answer(poll, device(-1, 0), Answer.of(1));
        assertThat(new Dump(instance).texts("journal")).hasSize(entries);

        room.reveal(room.close(poll));

        var id = poll.header().id().toString();
        assertThat(new Dump(instance).rows())
                .filteredOn(row -> row.table().equals("poll.box"))
                .noneMatch(row -> row.text().contains(id));
        assertThat(new Dump(instance).rows())
                .filteredOn(row -> row.table().equals("poll.seat_answer"))
                .noneMatch(row -> row.text().contains(id));
    }

    /**
     * Twelve write their own word from their own device. Nobody who has the disk of the database, or a copy of its files, and
     * the logs finds a word before it is counted, or ever a device or the key, and the home has no key once the poll is closed.
     */
    @Test
    void neitherTheWriteAheadLogNorTheFilesNorTheLogsKnowADeviceOrAnAnswerThatIsNotCounted() throws Exception {
        Assumptions.assumeTrue(System.getenv("RETNING_DATABASE_URL") == null, "The server's files are elsewhere");
        var since = Disk.position(instance);
        var poll = room.open(ONE_S_OWN_WORDS);
        var words = new ArrayList<String>();
        var devices = new ArrayList<String>();
        for (int voter = 0; voter < VOTERS; voter++) {
            var device = room.device(poll);
            words.add("ordet-fra-velger-" + voter + "-slutt");
            var answer = device.post("/avstemning/" + poll.code(), Room.fields("q0", words.getLast()));
            assertThat(answer.statusCode()).isEqualTo(303);
            devices.add(device.cookie("__Host-avstemning"));
        }
        var seal = instance.bean(Boxes.class)
                .look(poll.header().id())
                .orElseThrow()
                .seal();
        var keyFile = Keys.file(instance, poll);
        var key = Keys.traces(Files.readAllBytes(keyFile));
        var tables = new Dump(instance);
        var traces = new ArrayList<String>();
        for (var token : devices) {
            traces.addAll(names(List.of(tables), token));
            traces.addAll(raw(token, seal));
        }

        var whileOpen = Disk.of(instance, since);
        assertThat(whileOpen.having(List.of(poll.header().id().toString())))
                .as("the journal of its opening is read, so the files are the right ones")
                .isNotEmpty();
        assertThat(whileOpen.having(words)).isEmpty();
        assertThat(whileOpen.having(traces)).isEmpty();
        assertThat(words).noneMatch(tables::contains);
        assertThat(traces).noneMatch(tables::contains);

        room.reveal(room.close(poll));

        var after = Disk.of(instance, since);
        for (var word : words) {
            assertThat(after.having(List.of(word)))
                    .as("what is counted is there")
                    .anyMatch(name -> name.startsWith("wal/"))
                    .noneMatch(name -> name.startsWith("log/"));
        }
        assertThat(after.having(traces)).isEmpty();
        assertThat(whileOpen.having(key)).as("the key was never there").isEmpty();
        assertThat(after.having(key)).isEmpty();
        assertThat(keyFile).doesNotExist();
        assertThat(keyFile.getParent()).isDirectoryNotContaining("glob:**.key");
        var tablesAfter = new Dump(instance);
        assertThat(traces).noneMatch(tablesAfter::contains);
    }

    /** The device as the box knows it, and its plain hash, as bytes and as somebody would write them. */
    private static List<String> raw(String token, Seal seal) throws Exception {
        var known = seal.device(token);
        var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        return List.of(
                known,
                new String(HexFormat.of().parseHex(known), StandardCharsets.ISO_8859_1),
                new String(hash, StandardCharsets.ISO_8859_1));
    }

    /** From one answer to the next neither the size of the box nor its bytes tell what came. */
    @Test
    void theSealedBoxTellsNothingByItsSize() {
        var seal = new Seal(Seal.fresh());
        var one = new TreeMap<>(Map.of("a", new Ballot(null, List.of(Answer.of(0)))));
        var other = new TreeMap<>(Map.of("a", new Ballot(null, List.of(Answer.of("Langt svar ".repeat(50))))));

        assertThat(seal.close(Box.of(one))).hasSameSizeAs(seal.close(Box.of(other)));
        assertThat(seal.close(Box.of(one))).isNotEqualTo(seal.close(Box.of(one)));
        assertThat(seal.open(seal.close(Box.of(other)))).isEqualTo(Box.of(other));
    }
}
