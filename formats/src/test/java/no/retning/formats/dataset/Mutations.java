package no.retning.formats.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Files with something cut, twisted or doubled: they are read or refused in words, and nothing else happens. */
public final class Mutations {
    private static final int ROUNDS = 3000;

    private Mutations() {}

    /** Reads a file, which may be refused. */
    @FunctionalInterface
    public interface Reader {
        void read(byte[] file) throws Exception;
    }

    public static void of(byte[] file, Reader reader) {
        var random = new SplittableRandom(17);
        String whole = new String(file, StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            var text = new StringBuilder(whole);
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "\"[]{},:;0-9.nul()=".charAt(random.nextInt(18)));
                    case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
                    default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                }
                if (text.isEmpty()) {
                    text.append(' ');
                }
            }
            try {
                reader.read(text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (InvalidDataset refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (Exception other) {
                throw new AssertionError("Round " + round + ": " + text, other);
            }
        }
    }
}
