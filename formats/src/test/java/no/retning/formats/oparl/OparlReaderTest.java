package no.retning.formats.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.retning.formats.Outside;
import no.retning.formats.oparl.Reading.Kind;
import org.junit.jupiter.api.Test;

class OparlReaderTest {
    private final List<OparlObject> read = new ArrayList<>();
    private final OparlReader reader = new OparlReader(read::add);

    @Test
    void everyObjectThatIsWrittenIsReadBackTheSame() {
        for (OparlObject object : Samples.all()) {
            read(Oparl.json(object).toString());
        }

        assertThat(read.stream().map(Oparl::json).toList())
                .isEqualTo(Samples.all().stream().map(Oparl::json).toList());
        assertThat(reader.reading().problems())
                .allSatisfy(problem -> assertThat(problem.detail()).isEqualTo("legislativeTerm"));
        assertThat(reader.reading().unknown()).isEmpty();
    }

    @Test
    void theStandardsExamplesAreReadAndWhatTheyLackIsTold() throws IOException {
        try (var files = Files.list(Outside.data("oparl/examples"))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream input = Files.newInputStream(file)) {
                    reader.read(file.getFileName().toString(), input);
                }
            }
        }

        assertThat(read)
                .extracting(object -> object.getClass().getSimpleName())
                .containsExactly(
                        "Body", "File", "Location", "Meeting", "Organization", "Paper", "Person", "OparlSystem");
        assertThat(reader.reading().problems())
                .filteredOn(problem -> problem.source().equals("Meeting-01.json"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.MISSING);
                    assertThat(problem.detail()).isEqualTo("order");
                });
        assertThat(reader.reading().dangling()).isNotEmpty();
        var meeting = (Meeting) read.get(3);
        assertThat(meeting.agendaItem())
                .singleElement()
                .extracting(AgendaItem::number)
                .isEqualTo("10.1");
        assertThat(meeting.auxiliaryFile()).hasSize(1);
    }

    @Test
    void listsPagesLinesAndDumpsAreAllRead() {
        String one = Oparl.json(Samples.meeting()).toString();
        String other = Oparl.json(Samples.file()).toString();

        read("[" + one + "," + other + "]");
        read("{\"data\":[" + one + "],\"pagination\":{\"totalElements\":1},\"links\":{}}");
        read(one + "\n" + other + "\n");
        read("{\"meeting\":[" + one + "],\"files\":{\"a\":" + other + "}}");
        read("{\"type\":\"dump\",\"content\":[[" + one + "]]}");

        assertThat(read).hasSize(2 + 1 + 2 + 2 + 1);
        assertThat(reader.reading().objects()).containsEntry("Meeting", 5L).containsEntry("AgendaItem", 5L);
    }

    @Test
    void whatIsOddIsCountedAndNeverFatal() {
        read("""
                [{"id":"https://a.example/m/1","type":"https://schema.oparl.org/1.0/Meeting","start":"i morgen",
                  "vendor:room":7,"name":12,"location":"https://a.example/l/1","agendaItem":"nei",
                  "organization":"https://a.example/o/1","participant":["https://a.example/p/1",{"id":"https://a.example/p/1"}]},
                 {"type":"https://schema.oparl.org/1.1/Meeting"},
                 {"id":"https://a.example/x","type":"https://schema.oparl.org/1.1/Unheard"},
                 {"id":"https://a.example/f","type":"https://schema.oparl.org/1.1/File","deleted":true},
                 3, null, "text", {"id":
                """);

        assertThat(read).hasSize(2);
        var meeting = (Meeting) read.getFirst();
        assertThat(meeting.name()).isEqualTo("12");
        assertThat(meeting.start()).isNull();
        assertThat(meeting.location().id()).hasToString("https://a.example/l/1");
        Reading reading = reader.reading();
        assertThat(reading.unknown()).containsExactlyEntriesOf(java.util.Map.of("Meeting.vendor:room", 1L));
        assertThat(reading.problems())
                .extracting(Reading.Problem::kind)
                .containsExactlyInAnyOrder(
                        Kind.WRONG_VALUE,
                        Kind.WRONG_VALUE,
                        Kind.LINK_FOR_OBJECT,
                        Kind.NO_ID,
                        Kind.UNKNOWN_TYPE,
                        Kind.NOT_JSON);
        assertThat(reading.dangling())
                .extracting(Reading.Dangling::to)
                .containsExactlyInAnyOrder("https://a.example/l/1", "https://a.example/o/1", "https://a.example/p/1");
        assertThat(reading.dangling())
                .filteredOn(link -> link.to().endsWith("/p/1"))
                .singleElement()
                .satisfies(link -> assertThat(link.times()).isEqualTo(2));
    }

    @Test
    void aLinkThatIsMetLaterDoesNotDangle() {
        read(Oparl.json(Samples.membership()).toString());
        assertThat(reader.reading().danglingCount()).isOne();

        read(Oparl.json(Samples.all().get(3)).toString());
        assertThat(reader.reading().danglingCount()).isZero();
    }

    @Test
    void tensOfThousandsOfObjectsInOneListAreReadAsAStream() {
        long[] count = {0};
        var counting = new OparlReader(object -> count[0]++);

        counting.read("endless", new Dump(40_000));

        assertThat(count[0]).isEqualTo(40_000);
        assertThat(counting.reading().objects()).containsEntry("Meeting", 40_000L);
        assertThat(counting.reading().danglingCount()).isOne();
    }

    @Test
    void noCutOrSpoiltFileIsAnError() {
        byte[] whole = Samples.all().stream()
                .map(object -> Oparl.json(object).toString())
                .collect(java.util.stream.Collectors.joining(",", "{\"data\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] spoilt = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int j = 0; j < random.nextInt(10) && spoilt.length > 0; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            reader.read("spoilt", new ByteArrayInputStream(spoilt));
        }
        reader.read("deep", new ByteArrayInputStream("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        reader.read("deep", new ByteArrayInputStream("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8)));

        assertThat(reader.reading().problems()).isNotEmpty();
    }

    private void read(String json) {
        reader.read("test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A list page with many meetings, made while it is read. */
    private static final class Dump extends InputStream {
        private final int meetings;
        private int made;
        private InputStream now = text("{\"data\":[");

        Dump(int meetings) {
            this.meetings = meetings;
        }

        @Override
        public int read() throws IOException {
            int next = now.read();
            while (next < 0 && made <= meetings) {
                now = text(made == meetings ? "]}" : (made == 0 ? "" : ",") + meeting());
                made++;
                next = now.read();
            }
            return next;
        }

        private String meeting() {
            return "{\"id\":\"https://a.example/m/%d\",\"type\":\"https://schema.oparl.org/1.1/Meeting\",\"organization\":[\"https://a.example/o\"]}"
                    .formatted(made);
        }

        private static InputStream text(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
