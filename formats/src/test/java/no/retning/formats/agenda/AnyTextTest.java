package no.retning.formats.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnyTextTest {
    private static final List<String> PACKS = List.of(
            "board-2018",
            "nuit-2019",
            "nufa-2016",
            "minutes-2015",
            "pdf-columns-2020",
            "pipes-2022",
            "nynorsk-2021",
            "council-2023",
            "statement-2024");
    private static final int PER_SEED = 150;

    @RepeatedTest(4)
    void noShuffledCutOrBinaryTextIsAnErrorAndEveryLineIsAccountedFor(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < PER_SEED; i++) {
            String text = mutant(random);
            assertThatCode(() -> {
                        Report report = MeetingPack.read(text).report();
                        assertThat(report.left())
                                .allSatisfy(left -> assertThat(left.text()).isNotBlank());
                        assertThat(report.understood())
                                .allSatisfy(one -> assertThat(one.firstLine()).isBetween(1, one.lastLine()));
                    })
                    .as("seed %d, text %d", repetition.getCurrentRepetition(), i)
                    .doesNotThrowAnyException();
        }
    }

    /** The limit only keeps a text that takes more than linear time from hanging the build. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void longAndHostileTextsAreReadToTheirEnd() {
        String pack = PACKS.stream().map(MeetingPackTest::pack).collect(Collectors.joining("\n"));
        String repeated = pack.repeat(200);
        String cases = IntStream.range(0, 60_000)
                .mapToObj(i -> "%d/20%02d Sak nummer %d".formatted(i % 999 + 1, i / 999, i))
                .collect(Collectors.joining("\n"));
        String hostile = "1".repeat(100_000) + "\n" + "Sak ".repeat(50_000) + "\n" + "Orientering/".repeat(20_000)
                + "\n" + "\n|".repeat(20_000) + "- ".repeat(50_000) + " \n".repeat(50_000) + "Møte i ".repeat(50_000)
                + "\nSak 1/20\nDrøftingspunkter\n" + "A\n".repeat(20_000) + "Vedtak:\n".repeat(20_000);

        assertThat(MeetingPack.read(repeated).meeting().cases()).isNotEmpty();
        assertThat(MeetingPack.read(cases).meeting().cases()).hasSize(60_000);
        assertThat(MeetingPack.read(hostile).report().left()).isNotEmpty();
    }

    private static String mutant(Random random) {
        String text = MeetingPackTest.pack(PACKS.get(random.nextInt(PACKS.size())));
        return switch (random.nextInt(6)) {
            case 0 -> shuffled(text, "\n", random);
            case 1 -> shuffled(text, " ", random);
            case 2 -> text.substring(random.nextInt(text.length()));
            case 3 -> text.substring(0, random.nextInt(text.length()));
            case 4 -> binary(random);
            default -> spoilt(text, random);
        };
    }

    private static String shuffled(String text, String by, Random random) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(by, -1)));
        Collections.shuffle(parts, random);
        return String.join(by, parts);
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = 0; i < 40; i++) {
            spoilt.setCharAt(random.nextInt(spoilt.length()), (char) random.nextInt(Character.MAX_VALUE));
            spoilt.insert(random.nextInt(spoilt.length()), "|\t/+:.–0123?".charAt(random.nextInt(12)));
        }
        return spoilt.toString();
    }

    private static String binary(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append((char) (random.nextInt(4) == 0 ? random.nextInt(Character.MAX_VALUE) : random.nextInt(128)));
        }
        return text.toString();
    }
}
