package no.retning.formats.projectfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.retning.formats.Outside;
import org.junit.jupiter.api.Test;

class PsplibTest {
    private static final String SMALL = """
            ************
            file with basedata            : x.bas
            projects                      :  1
            jobs (incl. supersource/sink ):  4
            horizon                       :  9
            RESOURCES
              - renewable                 :  2   R
              - nonrenewable              :  0   N
              - doubly constrained        :  0   D
            PROJECT INFORMATION:
            pronr.  #jobs rel.date duedate tardcost  MPM-Time
                1      2      0        9        0        9
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          2           2   3
               2        1          1           4
               3        1          1           4
               4        1          0
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  R 2
            ------------------------------
              1      1     0       0    0
              2      1     4       1    0
              3      1     5       2    3
              4      1     0       0    0
            RESOURCEAVAILABILITIES:
              R 1  R 2
                2    3
            """;

    @Test
    void jobsRequestsSuccessorsAndCapacitiesAreRead() {
        ProjectFile plan = read(SMALL);

        assertThat(plan.activities()).extracting(Activity::id).containsExactly("1", "2", "3", "4");
        assertThat(plan.activities().get(2).demands()).containsExactly(new Demand("R1", 2), new Demand("R2", 3));
        assertThat(plan.activities().getFirst().milestone()).isTrue();
        assertThat(plan.resources()).extracting(Resource::capacity).containsExactly(2.0, 3.0);
        assertThat(plan.links()).hasSize(4).contains(new Link("3", "4", Link.Type.FS, 0, false));
    }

    @Test
    void whatIsWrongIsNamedByItsLine() {
        refused(SMALL.replace("   3        1          1           4", "   3        1          1           7"))
                .isEqualTo("line 17: a successor of job 3 is 7; jobs go from 1 to 4");
        refused(SMALL.replace("3      1     5 ", "3      1     -5 "))
                .isEqualTo("line 24: the duration of job 3 is \"-5\"; it must be a whole number from 0 on");
        refused(SMALL.replace("3      1     5 ", "3      1     NaN "))
                .isEqualTo("line 24: the duration of job 3 is \"NaN\"; it must be a whole number from 0 on");
        refused(SMALL.replace("  4      1     0       0    0", "")).contains("line 26: a job number");
        refused(SMALL.substring(0, SMALL.length() - 3)).contains("ends where the capacity of R2 should stand");
        refused(SMALL.replace(":  4", ":  999999999")).contains("no number of jobs from 1 to 1000000");
        refused("").contains("no number of jobs");
        refused(SMALL.replace("REQUESTS/DURATIONS:", "")).contains("REQUESTS/DURATIONS should list the jobs 1 to 4");
    }

    @Test
    void everyNetworkOfTheLibraryIsReadWithItsCriticalPath() throws IOException {
        Path library = Outside.data("psplib");
        try (var files = Files.walk(library)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".sm")).toList();
            assertThat(all).hasSizeGreaterThan(400);
            for (Path file : all) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                var expected = Pattern.compile("MPM-Time\\s+\\d+\\s+\\d+\\s+\\d+\\s+\\d+\\s+\\d+\\s+(\\d+)")
                        .matcher(text);
                assertThat(expected.find()).isTrue();
                assertThat(longestPath(read(text)))
                        .as(file.toString())
                        .isEqualTo(Double.parseDouble(expected.group(1)));
            }
        }
    }

    /** Links of these files lead from a lower number to a higher one. */
    private static double longestPath(ProjectFile plan) {
        double[] finish = new double[plan.activities().size() + 1];
        double[] start = new double[finish.length];
        for (Activity activity : plan.activities()) {
            int id = Integer.parseInt(activity.id());
            finish[id] = start[id] + activity.duration().likely();
            for (Link link : plan.links()) {
                if (link.from().equals(activity.id())) {
                    int to = Integer.parseInt(link.to());
                    start[to] = Math.max(start[to], finish[id]);
                }
            }
        }
        return finish[finish.length - 1];
    }

    private static ProjectFile read(String text) {
        return Psplib.read("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(String text) {
        return assertThat(assertThatExceptionOfType(InvalidProjectFile.class)
                .isThrownBy(() -> read(text))
                .actual()
                .getMessage());
    }
}
