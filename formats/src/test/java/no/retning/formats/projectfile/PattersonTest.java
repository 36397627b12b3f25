package no.retning.formats.projectfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PattersonTest {
    private static final String SMALL = """
            4 2
            2 3
            0 0 0 2 2 3
            4 1 0 1 4
            5 2 3
              1 4
            0 0 0 0
            """;

    @Test
    void linesMayBreakAnywhere() {
        ProjectFile plan = read(SMALL);

        assertThat(plan).isEqualTo(read(SMALL.replace('\n', ' ')));
        assertThat(plan.activities()).hasSize(4);
        assertThat(plan.activities().get(2).demands()).containsExactly(new Demand("R1", 2), new Demand("R2", 3));
        assertThat(plan.links())
                .containsExactly(
                        new Link("1", "2", Link.Type.FS, 0, false),
                        new Link("1", "3", Link.Type.FS, 0, false),
                        new Link("2", "4", Link.Type.FS, 0, false),
                        new Link("3", "4", Link.Type.FS, 0, false));
    }

    @Test
    void whatIsWrongIsNamedByItsLine() {
        refused(SMALL.replace("1 4\n0", "1 9\n0"), "line 6: activity 3 has the successor 9; activities go from 1 to 4");
        refused(SMALL.replace("4 1 0", "4.5 1 0"), "line 4: the duration of activity 2 is \"4.5\"; it must be");
        refused(SMALL + "1", "line 8: there is more after activity 4");
        refused("4 2 2 3 0 0", "line 1: the file ends where the demand of activity 1 for R2 should stand");
        refused("2000000000 1", "the number of activities is 2000000000");
        refused("PK\u0003\u0004", "line 1: the number of activities is");
    }

    private static ProjectFile read(String text) {
        return Patterson.read("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(InvalidProjectFile.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(message);
    }
}
