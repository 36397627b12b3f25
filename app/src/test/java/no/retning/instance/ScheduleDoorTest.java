package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.Outside;
import no.retning.Retning;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScheduleDoorTest {
    private static final String PLAN = """
            {"format": "retning-project", "version": 1, "name": "Legemiddelliste", "unit": "day", "hoursPerDay": 8,
             "start": "2026-03-23T08:00", "calendar": "office",
             "calendars": [{"id": "office", "name": "Office", "holidays": "NO", "week": {
               "monday": ["08:00-16:00"], "tuesday": ["08:00-16:00"], "wednesday": ["08:00-16:00"],
               "thursday": ["08:00-16:00"], "friday": ["08:00-16:00"]}}],
             "activities": [
               {"id": "a", "name": "Build", "duration": {"triangular": {"min": 4, "mode": 5, "max": 12}}, "costPerUnit": 1000},
               {"id": "b", "name": "Try", "duration": 4},
               {"id": "done", "name": "Done", "duration": 0}],
             "links": [{"from": "a", "to": "b", "type": "FS"}, {"from": "b", "to": "done", "type": "FS"}],
             "risks": [{"id": "law", "name": "Law is late", "probability": 0.5,
               "impacts": [{"activity": "b", "multiply": 2}]}]}
            """;

    /** Two activities, the second from eight hours after the first has begun, in weeks of five days of eight hours. */
    private static final String XER = String.join(
            "\r\n",
            "ERMHDR\t18.8\t2026-01-05\tProject\tadmin\tadmin\tdbxDatabaseNoName\tProject Management\tUSD",
            "%T\tCALENDAR",
            "%F\tclndr_id\tdefault_flag\tclndr_name\tproj_id\tbase_clndr_id\tlast_chng_date\tclndr_type\tday_hr_cnt\tweek_hr_cnt\tmonth_hr_cnt\tyear_hr_cnt\tclndr_data",
            "%R\t1\tY\tStandard\t\t\t2026-01-01 00:00\tCA_Base\t8\t40\t172\t2000\t(0||CalendarData()((0||DaysOfWeek()((0||1()())(0||2()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||3()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||4()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||5()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||6()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||7()())))(0||Exceptions()())))",
            "%T\tPROJECT",
            "%F\tproj_id\tproj_short_name\tplan_start_date\tlast_recalc_date\tclndr_id\texport_flag",
            "%R\t100\tPLAN\t2026-01-05 08:00\t2026-01-05 08:00\t1\tY",
            "%T\tPROJWBS",
            "%F\twbs_id\tproj_id\tparent_wbs_id\tproj_node_flag\twbs_short_name\twbs_name\tseq_num",
            "%R\t200\t100\t\tY\tPLAN\tPlan\t1",
            "%T\tTASK",
            "%F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt\tduration_type\tcomplete_pct_type",
            "%R\t1\t100\t200\t1\tA1000\tFirst\tTT_Task\tTK_NotStart\t40\t40\tDT_FixedDrtn\tCP_Drtn",
            "%R\t2\t100\t200\t1\tA1010\tSecond\tTT_Task\tTK_NotStart\t16\t16\tDT_FixedDrtn\tCP_Drtn",
            "%T\tTASKPRED",
            "%F\ttask_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type\tlag_hr_cnt",
            "%R\t1\t2\t1\t100\t100\tPR_SS\t8",
            "%E",
            "");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void everyFileOfThePublicLibraryHasItsKnownLength() throws IOException {
        Path library = Outside.data("psplib");
        var words = new ArrayList<>(List.of("schedule", "--cpm"));
        var lengths = new ArrayList<Double>();
        for (String line : Files.readAllLines(library.resolve("known.csv")).subList(1, 101)) {
            String[] cells = line.split(",", -1);
            String set = cells[0].startsWith("j120") ? "j120" : "j30";
            words.add(library.resolve(set).resolve(cells[0] + ".sm").toString());
            lengths.add(Double.valueOf(cells[2]));
        }

        assertThat(open(words)).isZero();
        assertThat(lines())
                .extracting(line -> line.at("/cpm/length").asDouble())
                .isEqualTo(lengths);
        assertThat(lines()).allMatch(line -> line.path("quantiles").isMissingNode());
    }

    @Test
    void aPlanIsComputedInDatesAndDrawn() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        Path svg = folder.resolve("svg");

        assertThat(open(List.of(
                        "schedule", plan.toString(), "--iterations", "2000", "--seed", "7", "--svg", svg.toString())))
                .isZero();
        JsonNode line = lines().getFirst();
        assertThat(line.at("/file").asString()).isEqualTo(plan.toString());
        assertThat(line.at("/cpm/length").asInt()).isEqualTo(9);
        // the days before Maundy Thursday are eight; the ninth is after Easter
        assertThat(line.at("/cpm/finish").asString()).isEqualTo("2026-04-07T16:00");
        assertThat(line.at("/quantiles/finish/P10").asString()).startsWith("2026-04-");
        assertThat(line.at("/quantiles/milestones/done/P50")).isEqualTo(line.at("/quantiles/finish/P50"));
        assertThat(line.at("/quantiles/cost/P50").asDouble()).isBetween(5000.0, 8000.0);
        assertThat(line.at("/criticality/a").asDouble()).isEqualTo(1);
        assertThat(line.at("/sensitivity")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(line.at("/run/seed").asInt()).isEqualTo(7);
        assertThat(line.at("/run/iterations").asInt()).isEqualTo(2000);
        assertThat(line.at("/run/stop").asString()).isEqualTo("limit");
        for (String kind : List.of("finish", "tornado", "gantt")) {
            assertThat(svg.resolve("plan.json-" + kind + ".svg")).content().contains("role=\"img\"", "<title", "<desc");
        }
    }

    @Test
    void theExampleOfTheReadmeIsComputed() {
        assertThat(open(List.of("schedule", "../docs/examples/schedule.json", "--iterations", "2000")))
                .isZero();
        assertThat(lines().getFirst().at("/cpm/finish").asString()).isEqualTo("2027-09-10T16:00");
        assertThat(lines().getFirst().at("/promises/use/probability").asDouble())
                .isCloseTo(0.93, within(0.05));
    }

    @Test
    void theSameSeedGivesTheSameLine() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        open(List.of("schedule", plan.toString(), plan.toString(), "--until-converged"));

        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).isEqualTo(lines().getLast());
    }

    @ParameterizedTest
    @CsvSource({"j301_1, 43", "j301_5, 39", "j302_1, 38"})
    void aPlanWithinResourcesReachesItsKnownLengthWithProof(String name, int known) {
        Path file = Outside.data("psplib/j30").resolve(name + ".sm");

        assertThat(open(List.of("schedule", "--cpm", "--resources", "--time-limit", "30", file.toString())))
                .isZero();
        JsonNode plan = lines().getFirst().at("/plan");
        assertThat(plan.at("/length").asInt()).isEqualTo(known);
        assertThat(plan.at("/bound").asInt()).isEqualTo(known);
        assertThat(plan.at("/proof").asBoolean()).isTrue();
        assertThat(plan.at("/activities")).hasSize(32);
        assertThat(plan.at("/activities").get(31).at("/finish").asInt()).isEqualTo(known);
    }

    @Test
    void whatSharesAResourceIsPlannedOneAfterTheOtherInDates() throws IOException {
        assertThat(open(List.of("schedule", "--cpm", "--resources", shared(1.5).toString())))
                .isZero();

        JsonNode line = lines().getFirst();
        assertThat(line.at("/cpm/length").asInt()).isEqualTo(5);
        assertThat(line.at("/plan/length").asInt()).isEqualTo(9);
        assertThat(line.at("/plan/bound").asInt()).isEqualTo(9);
        // nine days of work end after Easter, as those of the chain above
        assertThat(line.at("/plan/activities").get(2).at("/finish").asString()).isEqualTo("2026-04-07T16:00");
        assertThat(open(List.of("schedule", "--cpm", "--resources", shared(0.5).toString())))
                .isEqualTo(1);
        assertThat(errors()).contains("activity \"a\" needs 1.0 of resource \"dev\", which has only 0.5");
        Path own = Files.writeString(
                folder.resolve("own.json"),
                Files.readString(shared(2)).replace("\"duration\": 4,", "\"duration\": 4, \"elapsed\": true,"));
        assertThat(open(List.of("schedule", "--resources", own.toString()))).isEqualTo(1);
        assertThat(errors()).contains("activity \"b\" has a calendar of its own");
    }

    @Test
    void aPlanThatWasReadIsWrittenAndReadsBack() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        Path json = folder.resolve("written.json");
        Path xml = folder.resolve("written.xml");
        assertThat(open(List.of("schedule", plan.toString(), "--export", json.toString())))
                .isZero();
        assertThat(open(List.of("schedule", plan.toString(), "--export", xml.toString())))
                .isZero();
        assertThat(open(List.of("schedule", json.toString(), "--cpm"))).isZero();
        assertThat(open(List.of("schedule", xml.toString(), "--cpm"))).isZero();

        assertThat(read(json)).isEqualTo(read(plan));
        assertThat(lines())
                .extracting(line -> line.at("/cpm/finish").asString())
                .containsOnly("2026-04-07T16:00");
        assertThat(lines().get(0).at("/export/leftOut")).isEmpty();
        assertThat(lines().get(1).at("/export/leftOut").toString()).contains("risk");
    }

    @Test
    void aPlanOfPrimaverasIsComputedWholeOrRefusedAndTheOthersAreComputed() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.xer"), XER);
        Path cut = Files.writeString(folder.resolve("cut.xer"), XER.substring(0, XER.indexOf("%T\tTASKPRED")));

        assertThat(open(List.of("schedule", "--cpm", cut.toString(), whole.toString())))
                .isEqualTo(1);
        JsonNode line = lines().getFirst();
        assertThat(line.at("/file").asString()).isEqualTo(whole.toString());
        assertThat(line.at("/cpm/length").asInt()).isEqualTo(40 * 60);
        assertThat(line.at("/cpm/finish").asString()).isEqualTo("2026-01-09T17:00");
        assertThat(line.at("/cpm/activities/1/earlyStart").asString()).isEqualTo("2026-01-06T08:00");
        assertThat(errors()).contains(cut + ": ", "breaks off");
    }

    @Test
    void peopleCostForAsLongAsTheyWorkAndWhatIsUsedUpCostsOnce() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                {"unit": "day", "resources": [{"id": "dev", "capacity": 4, "costPerUnit": 900},
                                              {"id": "licence", "capacity": 9, "consumable": true, "costPerUnit": 100}],
                 "activities": [{"id": "a", "duration": 5, "cost": 40, "costPerUnit": 1,
                   "demands": [{"resource": "dev", "amount": 2}, {"resource": "licence", "amount": 3}]}]}""");

        assertThat(open(List.of("schedule", plan.toString(), "--iterations", "1000")))
                .isZero();
        assertThat(lines().getFirst().at("/quantiles/cost/P85").asDouble()).isEqualTo(5 * (2 * 900 + 1) + 40 + 3 * 100);
    }

    @Test
    void aDateThatIsPromisedIsToldHowLikely() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                {"unit": "day", "activities": [
                   {"id": "a", "duration": {"uniform": {"min": 0, "max": 10}}, "constraints": [{"kind": "deadline", "at": 8}]},
                   {"id": "b", "duration": 1}]}""");

        assertThat(open(List.of("schedule", plan.toString(), "--iterations", "100000")))
                .isZero();
        JsonNode promises = lines().getFirst().at("/promises");
        assertThat(promises).hasSize(1);
        assertThat(promises.at("/a/by").asInt()).isEqualTo(8);
        assertThat(promises.at("/a/probability").asDouble()).isCloseTo(0.8, within(0.01));
    }

    @Test
    void aCalendarThatIsClosedForeverHasNoWorkingTime() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                {"unit": "day", "start": "2026-03-23T08:00", "calendar": "c",
                 "calendars": [{"id": "c", "week": {"monday": ["08:00-16:00"]},
                   "exceptions": [{"from": "1800-01-01", "until": "9999-12-31"}]}],
                 "activities": [{"id": "a", "duration": 2}]}""");

        assertThat(open(List.of("schedule", plan.toString()))).isEqualTo(1);
        assertThat(errors()).contains("has no working time");
    }

    @Test
    void whatCannotBeComputedIsNamedAndTheRestIsComputed() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), PLAN);
        Path circle = Files.writeString(
                folder.resolve("circle.json"),
                PLAN.replace("\"links\": [", "\"links\": [{\"from\": \"b\", \"to\": \"a\", \"type\": \"FS\"}, "));

        assertThat(open(List.of(
                        "schedule",
                        circle.toString(),
                        good.toString(),
                        folder.resolve("none").toString())))
                .isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(errors()).contains("circle.json: The links go in a circle", "'a'", "'b'", "none is no file");
    }

    @Test
    void wordsThatMeanNothingAreRefused() {
        for (List<String> words : List.of(
                List.of("schedule"),
                List.of("schedule", "x.sm", "--iterations", "0"),
                List.of("schedule", "x.sm", "--iterations", "many"),
                List.of("schedule", "x.sm", "--seed", "1.5"),
                List.of("schedule", "x.sm", "--time-limit", "5"),
                List.of("schedule", "x.sm", "--resources", "--time-limit", "0"),
                List.of("schedule", "x.sm", "--export", "plan.mpp"),
                List.of("schedule", "x.sm", "y.sm", "--export", "plan.xml"),
                List.of("schedule", "x.sm", "--fast"))) {
            assertThat(open(words)).as("%s", words).isEqualTo(2);
        }
    }

    /** Two pieces of work that need one developer each. */
    private Path shared(double developers) throws IOException {
        return Files.writeString(
                folder.resolve("shared.json"),
                PLAN.replace("\"links\": [{\"from\": \"a\", \"to\": \"b\"", """
                        "resources": [{"id": "dev", "name": "Developers", "capacity": %s}],
                        "links": [{"from": "a", "to": "done\"""".formatted(developers))
                        .replace("\"costPerUnit\": 1000", "\"demands\": [{\"resource\": \"dev\", \"amount\": 1}]")
                        .replace(
                                "\"duration\": 4",
                                "\"duration\": 4, \"demands\": [{\"resource\": \"dev\", \"amount\": 1}]"));
    }

    private static ProjectFile read(Path plan) throws IOException {
        try (var in = Files.newInputStream(plan)) {
            return ProjectJson.read(in);
        }
    }

    private int open(List<String> words) {
        return new Doors(Retning.class, Map.of(), new PrintStream(out), new PrintStream(err))
                .open(words.toArray(String[]::new));
    }

    private List<JsonNode> lines() {
        var json = new JsonMapper();
        return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
