package no.retning.hearing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However small a file is and however much it is packed to hold, no more is read of it than there is room for. */
class BoundedReadingTest {
    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(InputStream in, int longest) throws IOException {
        var all = new ArrayList<String>();
        try (var lines = new BoundedLines(in, longest)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }

    @Test
    void linesAreReadAsTheyAreWrittenAndNoneIsLongerThanItMayBe() throws IOException {
        var wide = "æøå".repeat(50_000);
        assertThat(lines(in("én\n\n" + wide + "\nto"), 300_000)).containsExactly("én", "", wide, "to");
        assertThat(lines(in("én\n"), 3)).containsExactly("én");
        assertThatThrownBy(() -> lines(in("én\n" + wide), 299_999)).hasMessageContaining("is longer than");
        assertThatThrownBy(() -> lines(new ByteArrayInputStream(new byte[] {(byte) 0xE5, '\n'}), 9))
                .hasMessageContaining("is not UTF-8");
    }

    @Test
    void whatIsLeftIsSharedByAllThatIsRead() throws IOException {
        var ration = new Ration(10);
        assertThat(ration.of(in("123456")).readAllBytes()).hasSize(6);
        assertThat(ration.of(in("7890")).readAllBytes()).hasSize(4);
        assertThatThrownBy(() -> ration.of(in("1")).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("far more");
    }
}
