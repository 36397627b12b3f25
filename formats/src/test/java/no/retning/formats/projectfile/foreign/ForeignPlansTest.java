package no.retning.formats.projectfile.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Constraint;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.Shift;
import org.junit.jupiter.api.Test;

class ForeignPlansTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 1, 5, 0, 0);

    @Test
    void filesOfMicrosoftProjectAreRead() throws IOException {
        for (String file : List.of("testPROJECT2003.mpp", "testPROJECT2007.mpp")) {
            ProjectFile plan = read(file, SampleFiles.bytes(file));

            assertThat(plan.activities())
                    .extracting(Activity::name)
                    .containsExactly("Aquire fox", "Obtain Dog", "Fox does his jump");
            assertThat(plan.activities().getFirst().duration()).isEqualTo(new Estimate.Fixed(480));
            assertThat(plan.links())
                    .containsExactly(
                            new Link("uid1", "uid3", Link.Type.FS, 0, false),
                            new Link("uid2", "uid3", Link.Type.FS, 0, false));
            assertThat(plan.calendars().getFirst().week().get(DayOfWeek.FRIDAY))
                    .containsExactly(new Shift(480, 720), new Shift(780, 1020));
        }
    }

    @Test
    void whatMspdiCanHoldComesBackAndTheRestIsSaid() {
        ProjectFile plan = json("""
                {"unit": "minute", "hoursPerDay": 7.5, "name": "Veikart", "start": "2026-01-05T08:00",
                 "dataDate": "2026-02-01T08:00", "calendar": "c1",
                 "calendars": [{"id": "c1", "name": "Kontor", "week": {"monday": ["08:00-12:00", "12:30-16:00"], "sunday": ["00:00-24:00"]},
                   "exceptions": [{"from": "2026-05-17", "until": "2026-05-18"}, {"from": "2026-12-24", "shifts": ["08:00-12:00"]}]}],
                 "resources": [{"id": "r1", "name": "Utviklere", "capacity": 2.5, "costPerUnit": 2}],
                 "groups": [{"id": "g1", "name": "Bygging"}, {"id": "g2", "name": "Del", "parent": "g1"}],
                 "activities": [
                   {"id": "A10", "name": "Grensesnitt «æøå»", "group": "g2", "duration": {"triangular": {"min": 300, "mode": 450, "max": 900}},
                    "demands": [{"resource": "r1", "amount": 1.5}], "cost": 1000,
                    "progress": {"actualStart": "2026-01-05T08:00", "remaining": 150}},
                   {"id": "A20", "name": "Test", "group": "g2", "duration": {"pert": {"min": 60, "mode": 60, "max": 600}},
                    "constraints": [{"kind": "startNoEarlierThan", "at": "2026-02-02T08:00"}, {"kind": "deadline", "at": "2026-06-01T16:00"}]},
                   {"id": "A30", "name": "Vente", "duration": 1440, "elapsed": true},
                   {"id": "M", "name": "Ferdig", "duration": 0, "constraints": [{"kind": "asLateAsPossible"}]}],
                 "links": [{"from": "A10", "to": "A20", "type": "SS", "lag": 60}, {"from": "A20", "to": "A30", "type": "FF", "lag": -90},
                   {"from": "A30", "to": "M", "type": "FS", "lag": 2880, "elapsed": true}, {"from": "A10", "to": "M", "type": "SF"}]}
                """);
        var out = new ByteArrayOutputStream();

        assertThat(MspdiWriter.write(plan, out)).isEmpty();
        ProjectFile back = read("plan.xml", out.toByteArray());

        assertThat(back.activities())
                .usingRecursiveComparison()
                .ignoringFields("calendar")
                .isEqualTo(plan.activities());
        assertThat(back.links()).containsExactlyInAnyOrderElementsOf(plan.links());
        assertThat(back.groups()).isEqualTo(plan.groups());
        assertThat(back.resources()).isEqualTo(plan.resources());
        assertThat(back.calendars().getFirst().week())
                .isEqualTo(plan.calendars().getFirst().week());
        assertThat(back.calendars().getFirst().exceptions())
                .isEqualTo(plan.calendars().getFirst().exceptions());
        assertThat(back.start()).isEqualTo(plan.start());
        assertThat(back.dataDate()).isEqualTo(plan.dataDate());
        assertThat(back.hoursPerDay()).isEqualTo(7.5);
        assertThat(back.name()).isEqualTo("Veikart");
    }

    @Test
    void whatMspdiCannotHoldIsSaid() {
        ProjectFile plan = json("""
                {"activities": [{"id": "a", "duration": {"lognormal": {"mean": 3, "standardDeviation": 1}}}],
                 "risks": [{"id": "r", "probability": 0.5, "impacts": []}],
                 "correlations": [{"id": "c", "coefficient": 0.5, "activities": ["a"]}]}
                """);

        assertThat(MspdiWriter.write(plan, new ByteArrayOutputStream()))
                .containsExactly(
                        "correlations were left out",
                        "risk events were left out",
                        "a lognormal duration was written as its mean");
    }

    @Test
    void ganttProjectStartsWhereItWasPlaced() {
        ProjectFile plan = read("plan.gan", SampleFiles.GANTT.getBytes(StandardCharsets.UTF_8));

        assertThat(plan.activities()).extracting(Activity::name).containsExactly("First", "Second");
        assertThat(plan.activities().getFirst().constraints())
                .containsExactly(new Constraint(Constraint.Kind.START_NO_EARLIER_THAN, new Moment.OnDate(MONDAY)));
        assertThat(plan.activities().get(1).constraints()).isEmpty();
        assertThat(plan.links()).containsExactly(new Link("uid2", "uid3", Link.Type.FS, 480, false));
        assertThat(plan.groups()).hasSize(1);
    }

    @Test
    void primaverasTextIsReadWithIdsAndLags() {
        ProjectFile plan = read("plan.xer", SampleFiles.XER.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(plan.activities()).extracting(Activity::id).containsExactly("A1000", "A1010");
        assertThat(plan.activities())
                .extracting(Activity::duration)
                .containsExactly(new Estimate.Fixed(40 * 60), new Estimate.Fixed(16 * 60));
        assertThat(plan.links()).containsExactly(new Link("A1000", "A1010", Link.Type.SS, 8 * 60, false));
        assertThat(plan.start()).isEqualTo(MONDAY.withHour(8));
    }

    @Test
    void primaverasTextThatBreaksOffIsRefusedWhereverItDoes() {
        byte[] whole = SampleFiles.XER.getBytes(StandardCharsets.ISO_8859_1);
        for (int length = SampleFiles.XER.indexOf("%T"); length < SampleFiles.XER.indexOf("%E") + 2; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(InvalidProjectFile.class)
                    .as("the first " + length + " bytes")
                    .isThrownBy(() -> ForeignPlans.read(ProjectFormat.XER, new ByteArrayInputStream(cut)))
                    .withMessageContaining("breaks off: its last line must be %E");
        }
    }

    @Test
    void primaverasXmlIsRead() {
        ProjectFile plan = read("plan.xml", SampleFiles.PMXML.getBytes(StandardCharsets.UTF_8));

        assertThat(plan.activities()).extracting(Activity::id).containsExactly("A1000", "A1010");
        assertThat(plan.activities())
                .extracting(Activity::duration)
                .containsExactly(new Estimate.Fixed(40 * 60), new Estimate.Fixed(16 * 60));
        assertThat(plan.links()).containsExactly(new Link("A1000", "A1010", Link.Type.FS, 4 * 60, false));
        assertThat(plan.start()).isEqualTo(MONDAY.withHour(8));
    }

    @Test
    void aTaskWithoutADurationIsNamedUnlessItsDatesTellIt() {
        ProjectFile told = read("plan.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Project xmlns="http://schemas.microsoft.com/project"><CalendarUID>1</CalendarUID>
                  <Calendars><Calendar><UID>1</UID><Name>Office</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>
                    <WeekDay><DayType>2</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime>
                      <FromTime>08:00:00</FromTime><ToTime>16:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
                    <WeekDay><DayType>3</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime>
                      <FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
                  </WeekDays></Calendar></Calendars>
                  <Tasks><Task><UID>1</UID><ID>1</ID><Name>Write</Name><Duration>NaN</Duration>
                    <Start>2026-01-05T08:00:00</Start><Finish>2026-01-06T12:00:00</Finish></Task></Tasks>
                </Project>
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(told.activities().getFirst().duration()).isEqualTo(new Estimate.Fixed(12 * 60));
        assertThat(told.remarks()).contains("the duration of a task was taken from its dates");

        String silent = SampleFiles.PMXML.replaceFirst(
                "<PlannedDuration>40</PlannedDuration>\\s*<RemainingDuration>40</RemainingDuration>", "");
        assertThatExceptionOfType(InvalidProjectFile.class)
                .isThrownBy(() -> read("plan.xml", silent.getBytes(StandardCharsets.UTF_8)))
                .withMessage("task \"A1000\" has no duration that can be read; give it one");
    }

    @Test
    void entitiesAndDocumentTypesAreRefusedBeforeTheLibrarySeesThem() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<Project xmlns=\"http://schemas.microsoft.com/project\"><Name>&b;</Name></Project>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<Project xmlns=\"http://schemas.microsoft.com/project\"><Name>&a;</Name></Project>";
        String deep = "<Project xmlns=\"http://schemas.microsoft.com/project\">" + "<Tasks>".repeat(1000);
        for (String hostile : List.of(bomb, outside, deep)) {
            for (ProjectFormat format : List.of(ProjectFormat.MSPDI, ProjectFormat.PMXML, ProjectFormat.GANTTPROJECT)) {
                assertThatExceptionOfType(InvalidProjectFile.class)
                        .isThrownBy(() -> ForeignPlans.read(
                                format, new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8))))
                        .withMessageContaining("this is XML that is not read");
            }
        }
    }

    private static ProjectFile json(String text) {
        return ProjectJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ProjectFile read(String name, byte[] file) {
        ProjectFormat format = ProjectFormat.of(name, file).orElseThrow();
        return ForeignPlans.read(format, new ByteArrayInputStream(file));
    }
}
