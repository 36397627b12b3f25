package no.retning.formats.projectfile.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectFiles;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.projectfile.ProjectJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that are cut, damaged or made to harm give a plan or say why not; nothing else comes out of them. */
class HostileFilesTest {
    private static final String JSON = """
            {"unit": "day", "start": "2026-01-05T08:00", "resources": [{"id": "r", "capacity": 2}],
             "activities": [{"id": "a", "duration": {"pert": {"min": 1, "mode": 2, "max": 3}}, "demands": [{"resource": "r", "amount": 1}]},
                            {"id": "b", "duration": 4}], "links": [{"from": "a", "to": "b", "type": "FF", "lag": -1}]}""";
    private static final String PATTERSON = "3 1\n2\n0 0 2 2 3\n4 1 0\n5 2 0\n";
    /** Of the sound ones, in their order. */
    private static final List<String> NAMES =
            List.of("a.json", "a.rcp", "a.xml", "a.gan", "a.xer", "b.xml", "a.mpp", "b.mpp");

    private static final int CUTS = 40;
    private static final List<String> NASTY = List.of(
            "NaN",
            "-1",
            "1e999",
            "99999999999999999999",
            "",
            "-Infinity",
            "\u0000",
            "<",
            "\"",
            "PT999999999H",
            "PT-8H",
            "&x;",
            "2026-13-45",
            "0",
            "æ",
            "%R",
            "\t",
            "null",
            "[]");

    @Test
    void aDrawOfThemIsRefusedOrRead() throws IOException {
        tried(150);
    }

    @Test
    @Tag("long")
    void fiveHundredAreRefusedOrReadManyTimesOver() throws IOException {
        tried(5_000);
    }

    @Test
    void aFileThatBreaksOffIsNeverTakenForWhole() throws IOException {
        List<byte[]> sound = sound();
        for (int which = 0; which < sound.size(); which++) {
            byte[] whole = sound.get(which);
            String expected = outcome(NAMES.get(which), whole);
            for (int part = 1; part < CUTS; part++) {
                byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * part / CUTS));
                String outcome = outcome(NAMES.get(which), cut);
                assertThat(outcome.startsWith("read") && !outcome.equals(expected))
                        .as("%s of %s bytes, cut to %s: %s", NAMES.get(which), whole.length, cut.length, outcome)
                        .isFalse();
            }
        }
    }

    @Test
    void aMillionActivitiesAreReadAndMoreAreRefused() {
        assertThat(outcome("plan.json", activities(1_000_000))).startsWith("read 1000000,");
        assertThat(outcome("plan.json", activities(1_000_001))).contains("more than 1000000 activities");
    }

    @Test
    void whatLiesAboutItsSizeIsRefused() {
        assertThat(outcome("a.rcp", "999999999 4".getBytes(StandardCharsets.UTF_8)))
                .contains("number of activities");
        assertThat(outcome("a.rcp", "3 999999999".getBytes(StandardCharsets.UTF_8)))
                .contains("number of resources");
        assertThat(outcome("a.rcp", "1 0\n5 2000000000 ".getBytes(StandardCharsets.UTF_8)))
                .contains("ends where");
        assertThat(outcome("a.rcp", "\u0000".repeat(20_000_000).getBytes(StandardCharsets.UTF_8)))
                .contains("is longer than");
        assertThat(outcome("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("unknown");
        assertThat(outcome("a.mpp", new byte[0])).isEqualTo("unknown");
    }

    private static void tried(int count) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        List<byte[]> sound = sound();
        int read = 0;
        for (int i = 0; i < count; i++) {
            int which = i % sound.size();
            byte[] hostile = damaged(sound.get(which), NAMES.get(which).endsWith(".mpp"), random);
            read += outcome(NAMES.get(which), hostile).startsWith("read") ? 1 : 0;
        }
        System.out.println(count + " damaged files, " + read + " of them still a plan");
    }

    private static List<byte[]> sound() throws IOException {
        var mspdi = new ByteArrayOutputStream();
        MspdiWriter.write(ProjectJson.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8))), mspdi);
        var sound = new ArrayList<byte[]>();
        sound.add(JSON.getBytes(StandardCharsets.UTF_8));
        sound.add(PATTERSON.getBytes(StandardCharsets.UTF_8));
        sound.add(mspdi.toByteArray());
        sound.add(SampleFiles.GANTT.getBytes(StandardCharsets.UTF_8));
        sound.add(SampleFiles.XER.getBytes(StandardCharsets.UTF_8));
        sound.add(SampleFiles.PMXML.getBytes(StandardCharsets.UTF_8));
        sound.add(SampleFiles.bytes("testPROJECT2003.mpp"));
        sound.add(SampleFiles.bytes("testPROJECT2007.mpp"));
        return sound;
    }

    private static byte[] damaged(byte[] sound, boolean binary, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(sound, random.nextInt(sound.length));
            case 1 -> flipped(sound, random);
            case 2 -> repeated(sound, random);
            default -> binary ? rubbishAfter(sound, random) : replaced(sound, random);
        };
    }

    private static byte[] flipped(byte[] sound, SplittableRandom random) {
        byte[] damaged = sound.clone();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] repeated(byte[] sound, SplittableRandom random) {
        int from = random.nextInt(sound.length);
        int to = Math.min(sound.length, from + random.nextInt(400));
        var out = new ByteArrayOutputStream();
        out.write(sound, 0, to);
        out.write(sound, from, sound.length - from);
        return out.toByteArray();
    }

    private static byte[] rubbishAfter(byte[] sound, SplittableRandom random) {
        byte[] rubbish = new byte[sound.length];
        random.nextBytes(rubbish);
        System.arraycopy(sound, 0, rubbish, 0, random.nextInt(8, 2_000));
        return rubbish;
    }

    /** A value, between quotes, tags or tabs, gives way to something nasty. */
    private static byte[] replaced(byte[] sound, SplittableRandom random) {
        String text = new String(sound, StandardCharsets.UTF_8);
        String[] parts = text.split("(?<=[\">\\t ])|(?=[\"<\\t ])");
        parts[random.nextInt(parts.length)] = NASTY.get(random.nextInt(NASTY.size()));
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String outcome(String name, byte[] file) {
        try {
            Optional<ProjectFormat> format =
                    ProjectFormat.of(name, Arrays.copyOf(file, Math.min(file.length, ProjectFormat.HEAD)));
            if (format.isEmpty()) {
                return "unknown";
            }
            var in = new ByteArrayInputStream(file);
            ProjectFile plan = format.get().isForeign()
                    ? ForeignPlans.read(format.get(), in)
                    : ProjectFiles.read(format.get(), name, in);
            return "read " + plan.activities().size() + ", "
                    + List.of(plan.activities(), plan.links()).hashCode();
        } catch (InvalidProjectFile invalid) {
            assertThat(invalid.getMessage()).isNotBlank();
            return invalid.getMessage();
        } catch (RuntimeException | StackOverflowError escaped) {
            return fail("a damaged " + name + " gave " + escaped, escaped);
        }
    }

    private static byte[] activities(int count) {
        var out = new StringBuilder("{\"activities\":[");
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i).append("\",\"duration\":1}");
        }
        return out.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
