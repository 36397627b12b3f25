package no.retning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.edition.Editions;
import no.retning.journal.Journal;
import no.retning.record.Records;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows point down only. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.retning");

    private static final String[] GROUND = {
        "no.retning.record..",
        "no.retning.access..",
        "no.retning.journal..",
        "no.retning.command..",
        "no.retning.edition..",
        "no.retning.thread..",
        "no.retning.page..",
        "no.retning.instance..",
        "no.retning.bundle..",
        "no.retning.file..",
        "no.retning.form..",
        "no.retning.pdf..",
        "no.retning.mail..",
        "no.retning.figure.."
    };

    private static final String[] CAPABILITIES = {
        "no.retning.strategy..",
        "no.retning.feedback..",
        "no.retning.identity..",
        "no.retning.site..",
        "no.retning.register..",
        "no.retning.governance..",
        "no.retning.poll..",
        "no.retning.roadmap..",
        "no.retning.uptake..",
        "no.retning.knowledge..",
        "no.retning.monitor..",
        "no.retning.hearing..",
        "no.retning.portfolio..",
        "no.retning.prioritisation.."
    };

    @Test
    void noCapabilityReachesInsideAnotherAndNoneIsInACircle() {
        ApplicationModules.of(
                        Retning.class,
                        JavaClass.Predicates.resideInAnyPackage("no.retning.formats..", "no.retning.engines.."))
                .verify();
    }

    @Test
    void theGroundFloorKnowsNoCapability() {
        noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CAPABILITIES)
                .check(HOUSE);
    }

    @Test
    void formatsAndEnginesKnowNeitherTheApplicationNorEachOtherNorAFramework() {
        noClasses()
                .that()
                .resideInAPackage("no.retning.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "no.retning.engines..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(GROUND)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(CAPABILITIES)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("no.retning.engines..")
                .and()
                .resideOutsideOfPackage("..solver..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "no.retning.engines..", "org.jspecify..", "jdk.incubator.vector..")
                .allowEmptyShould(true)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("no.retning.engines..solver..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "no.retning.engines..", "org.jspecify..", "com.google.ortools..", "org.ojalgo..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void oneRoomMakesXmlParsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.retning.formats.xml..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.xml\\.(stream\\.XMLInputFactory|parsers\\..*|transform\\.TransformerFactory"
                        + "|validation\\.SchemaFactory|xpath\\.XPathFactory)")
                .check(HOUSE);
    }

    @Test
    void thePublicSiteHasNoWayToARecord() {
        noClasses()
                .that()
                .resideInAPackage("no.retning.site..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Records.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Commands.class, Headers.class, Journal.class, Editions.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "no.retning.strategy..",
                        "no.retning.feedback..",
                        "no.retning.identity..",
                        "no.retning.register..",
                        "no.retning.governance..",
                        "no.retning.poll..",
                        "no.retning.portfolio..",
                        "no.retning.roadmap..",
                        "no.retning.uptake..",
                        "no.retning.knowledge..",
                        "no.retning.monitor..",
                        "no.retning.hearing..",
                        "no.retning.prioritisation..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandPathWritesRecords() {
        var savesARecord = DescribedPredicate.<JavaCall<?>>describe(
                "save a record of another class",
                call -> call.getTargetOwner().isAssignableTo(Records.class)
                        && Set.of("insert", "update").contains(call.getName())
                        && !call.getOriginOwner().equals(call.getTargetOwner()));
        noClasses()
                .that()
                .resideOutsideOfPackage("no.retning.command..")
                .should()
                .callMethodWhere(savesARecord)
                .check(HOUSE);
    }
}
