package no.retning.formats.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import no.retning.formats.Outside;
import no.retning.formats.stratml.InvalidStratml.Reason;
import no.retning.formats.stratml.Repair.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class StratmlTest {
    private static final String PART_TWO = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private static Stratml.Read read(String xml) {
        return Stratml.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String core) {
        return """
                <PerformancePlanOrReport xmlns="%s" Type="Strategic_Plan"><Name>Plan</Name><StrategicPlanCore>
                %s
                </StrategicPlanCore></PerformancePlanOrReport>
                """.formatted(PART_TWO, core);
    }

    private static List<Code> codes(Stratml.Read read) {
        return read.repairs().stream().map(Repair::code).toList();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void aPlanWithEverythingIsValidInEachPartAndReadsBackAsItWasWritten(Part part) {
        var written = Stratml.write(Plans.full(), part);

        assertThat(StratmlSchemas.errors(part, written.xml())).isEmpty();
        var read = Stratml.read(written.xml());
        assertThat(read.plan()).isEqualTo(written.plan());
        assertThat(read.part()).isEqualTo(part);
        assertThat(codes(read)).allMatch(code -> part == Part.THREE && code == Code.EMPTY);
        assertThat(Stratml.write(read.plan(), part).xml()).isEqualTo(written.xml());
    }

    @Test
    void partTwoHoldsAllButTheLanguageAndWhatPartOneHasNoElementForStandsThereAsText() {
        var two = Stratml.write(Plans.full(), Part.TWO);
        assertThat(two.moved()).containsExactly("Language");
        assertThat(two.plan().goals().getFirst().objectives().getFirst().indicators())
                .hasSize(1);

        var one = Stratml.write(Plans.full(), Part.ONE);
        assertThat(one.moved()).contains("Type", "Language", "AdministrativeInformation/Identifier");
        var objective = one.plan().goals().getFirst().objectives().getFirst();
        assertThat(objective.indicators()).isEmpty();
        assertThat(objective.otherInformation())
                .startsWith("Mer\n\nPerformanceIndicator: Andel som deler dokumenter – prosent")
                .contains("TargetResult: 2023-01-01 – 2030-12-31; 80.5; Fire av fem")
                .contains("ActualResult: 2023-01-01; -3; Vurdering: God")
                .endsWith("Tallene er oppdiktet");
        assertThat(one.plan().otherInformation()).contains("Type: Performance_Report", "Language: nb");
    }

    @Test
    void identifiersThatAreNoNamesBecomeNamesAndPartThreeKeepsThemAsTheyAre() {
        var plan = Plans.full();
        assertThat(Stratml.write(plan, Part.THREE).plan().mission()).isEqualTo(plan.mission());
        assertThat(Stratml.write(plan, Part.TWO).plan().mission())
                .isEqualTo(new Statement("Gjøre det enklere", "_190f0000-0000-7000-8000-000000000001"));
        assertThat(Identifiers.name("dele & finne")).isEqualTo("_dele_x0020__x0026__x0020_finne");
        assertThat(Identifiers.name("mål-1A")).isEqualTo("mål-1A");
    }

    @Test
    void theRealFileIsReadWithEveryRepairToldAndComesOutValid() throws IOException {
        var file = Files.readAllBytes(Outside.data("stratml/real-part2-dirty.xml"));
        assertThat(StratmlSchemas.errors(Part.TWO, file)).isNotEmpty();

        var read = Stratml.read(file);

        assertThat(read.part()).isEqualTo(Part.TWO);
        assertThat(read.plan().type()).isEqualTo(PlanType.PERFORMANCE_REPORT);
        assertThat(read.plan().goals()).hasSize(3);
        assertThat(read.plan().submitter().givenName()).isEqualTo("Owen");
        assertThat(read.plan()
                        .goals()
                        .getFirst()
                        .objectives()
                        .get(1)
                        .indicators()
                        .getFirst()
                        .identifier())
                .isEqualTo("_8c60e70d-55b5-4ee6-9db3-3a0e202179f2-2");
        assertThat(codes(read))
                .contains(
                        Code.IDENTIFIER_NO_NAME,
                        Code.IDENTIFIER_TAKEN,
                        Code.ORDER,
                        Code.EMPTY_DATE,
                        Code.RENAMED,
                        Code.EMPTY);
        assertThat(read.repairs()).allMatch(repair -> repair.line() >= 1);
        for (var part : Part.values()) {
            var written = Stratml.write(read.plan(), part);
            assertThat(StratmlSchemas.errors(part, written.xml())).isEmpty();
            assertThat(Stratml.read(written.xml()).plan()).isEqualTo(written.plan());
        }
        assertThat(Stratml.write(read.plan(), Part.TWO).plan()).isEqualTo(read.plan());
    }

    @Test
    void theNamespacesOfBeforeTheStandardAreRead() {
        var old = read("""
                <StrategicPlan xmlns="http://www.stratml.net"><Name>Plan</Name><StrategicPlanCore>
                <Goal><Name>Mål</Name><Description/></Goal></StrategicPlanCore></StrategicPlan>
                """);
        assertThat(old.part()).isEqualTo(Part.ONE);
        assertThat(codes(old)).containsExactly(Code.OLD_NAMESPACE);
        var report = read(document("<Goal><Name>Mål</Name><Description/></Goal>")
                .replace(PART_TWO, "http://www.stratml.net/PerformancePlanOrReport"));
        assertThat(report.part()).isEqualTo(Part.TWO);
        var prefixed = read("""
                <s:StrategicPlan xmlns:s="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><s:Name>Plan</s:Name>
                <s:StrategicPlanCore><s:Goal><s:Name>Mål</s:Name><s:Description/></s:Goal></s:StrategicPlanCore>
                </s:StrategicPlan>
                """);
        assertThat(prefixed.repairs()).isEmpty();
        assertThat(codes(read(
                        document("<Goal><Name>Mål</Name><Description/></Goal>").replace(PART_TWO, "urn:x"))))
                .containsExactly(Code.UNKNOWN_NAMESPACE);
    }

    @Test
    void whatLiesInTheWrongPlaceIsReadWhereItBelongs() {
        var read = read(document("""
                <Goal><Name>Ett</Name><Description/>
                  <PerformanceIndicator><MeasurementDimension>Bruk</MeasurementDimension><UnitOfMeasurement/>
                  </PerformanceIndicator>
                </Goal>
                <Objective><Name>Løst</Name><Objective><Name>Dypere</Name></Objective></Objective>
                <StartDate>2023-01-01</StartDate>
                <Organization><Name>Organet</Name><Goal><Name>To</Name><Description/></Goal></Organization>
                """));
        var plan = read.plan();
        assertThat(plan.goals()).extracting(Goal::name).containsExactly("Ett", "To");
        var objectives = plan.goals().getFirst().objectives();
        assertThat(objectives).extracting(Objective::name).containsExactly("", "Løst", "Dypere");
        assertThat(objectives.getFirst().indicators())
                .extracting(Indicator::dimension)
                .containsExactly("Bruk");
        assertThat(plan.administration().start()).hasToString("2023-01-01");
        assertThat(read.repairs())
                .filteredOn(repair -> repair.code() == Code.MISPLACED)
                .extracting(repair -> repair.line() + " " + repair.arguments())
                .containsExactly(
                        "3 [Goal[1]/PerformanceIndicator[1], Goal]",
                        "6 [Objective[1], StrategicPlanCore]",
                        "6 [Objective[1]/Objective[1], Objective]",
                        "7 [StartDate[1], StrategicPlanCore]",
                        "8 [Organization[1]/Goal[1], Organization]");
    }

    @Test
    void nothingThatIsSaidInAFileIsLost() {
        var read = read(document("""
                <Goal priority="høy"><Name>Ett</Name><Name>Annet navn</Name><Description/>
                  <Budget><Amount>12</Amount></Budget>mellom
                  <SuccessFactor>tillit</SuccessFactor>
                  <Objective><Name>Delmål</Name>
                    <PerformanceIndicator><MeasurementDimension>Bruk</MeasurementDimension>
                      <UnitOfMeasurement>prosent</UnitOfMeasurement>
                      <MeasurementInstance><TargetResult><StartDate>våren 2023</StartDate><EndDate>2023-06-30Z</EndDate>
                        <NumberOfUnits>80 %</NumberOfUnits></TargetResult></MeasurementInstance>
                    </PerformanceIndicator></Objective>
                </Goal>
                """));
        assertThat(read.plan().goals().getFirst().otherInformation())
                .contains("Name: Annet navn", "Budget: Amount: 12", "priority: høy", "mellom", "SuccessFactor: tillit");
        var result = read.plan()
                .goals()
                .getFirst()
                .objectives()
                .getFirst()
                .indicators()
                .getFirst()
                .measurements()
                .getFirst()
                .targets()
                .getFirst();
        assertThat(result.description()).isEqualTo("StartDate: våren 2023\n\nNumberOfUnits: 80 %");
        assertThat(result.end()).hasToString("2023-06-30");
        assertThat(codes(read))
                .contains(
                        Code.DUPLICATE,
                        Code.STRAY,
                        Code.UNKNOWN_ATTRIBUTE,
                        Code.TEXT_BETWEEN,
                        Code.NO_DATE,
                        Code.DATE_MENDED,
                        Code.NO_NUMBER);
    }

    @Test
    void whatOnlyPartThreeHasIsKeptAsText() {
        var read = read("""
                <PerformancePlanOrReport xmlns="urn:schemas:AIIM:org:03201408:AdditionalElements"
                    xmlns:s="urn:schemas:AIIM:org:03201408:AdditionalElements" DocumentType="Performance_Plan">
                  <NameDescription><Name>Plan</Name></NameDescription>
                  <Goal Priority="High"><NameDescription><Name>Mål</Name></NameDescription>
                    <Place><NameDescription><Name>Helse Nord</Name></NameDescription></Place></Goal>
                  <StrategyFramework><SWOT><Strength><Name>Tillit</Name></Strength></SWOT></StrategyFramework>
                  <AdministrativeInformation s:StartDate="2023-01-01" s:EndDate=""/>
                </PerformancePlanOrReport>
                """);
        assertThat(read.plan().name()).isEqualTo("Plan");
        assertThat(read.plan().type()).isEqualTo(PlanType.PERFORMANCE_PLAN);
        assertThat(read.plan().goals().getFirst().otherInformation())
                .contains("Place: Name: Helse Nord", "Priority: High");
        assertThat(read.plan().otherInformation()).contains("SWOT: Strength: Name: Tillit");
        assertThat(read.plan().administration().start()).hasToString("2023-01-01");
        assertThat(codes(read)).contains(Code.KEPT_AS_TEXT, Code.EMPTY_DATE);
    }

    @Test
    void attacksAreRefusedWithALine() {
        var laughs = """
                <?xml version="1.0"?>
                <!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                <StrategicPlan><Name>&c;</Name></StrategicPlan>
                """;
        var external = """
                <!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                <StrategicPlan xmlns="http://www.stratml.net"><Name>&a;</Name></StrategicPlan>
                """;
        var deep = "<StrategicPlan xmlns='http://www.stratml.net'>" + "<Goal>".repeat(100_000);
        var wide = document("<Goal/>".repeat(300_000));
        for (var attack : List.of(laughs, external, deep, wide, "", "ikke xml", "<StrategicPlan")) {
            var refused = catchThrowableOfType(InvalidStratml.class, () -> read(attack));
            assertThat(refused).isNotNull();
            assertThat(refused.line()).isPositive();
            assertThat(refused.arguments()).isNotEmpty();
        }
        assertThatThrownBy(() -> read("<html><body/></html>"))
                .isInstanceOfSatisfying(
                        InvalidStratml.class, it -> assertThat(it.reason()).isEqualTo(Reason.OTHER_FORMAT));
        assertThatThrownBy(() -> read(document("<Vision/>")))
                .isInstanceOfSatisfying(
                        InvalidStratml.class, it -> assertThat(it.reason()).isEqualTo(Reason.NO_GOALS));
    }

    @Test
    void anExtensionIsFoundAgainAndKnowsWhetherTheTextBeforeItWasChanged() {
        var json = JsonMapper.builder().build().createObjectNode().put("språk", "nb\n\u0007");
        var written = Extension.write("Les dette", json);
        assertThat(Extension.read(written + "\n\nName: noe til"))
                .contains(new Extension("Les dette", json, true, "Name: noe til"));
        assertThat(Extension.read(written.replace("Les", "Hør"))).contains(new Extension("Hør dette", json, false, ""));
        assertThat(Extension.read("Les dette")).isEmpty();
        assertThat(Extension.read(written.replace("}", ""))).isEmpty();
    }
}
