package no.retning.portfolio;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.admission;
import static no.retning.Fixtures.benefit;
import static no.retning.Fixtures.dependency;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;

/** A measure with all that can belong to one; it is a part of another, comes after it and needs something of it. */
final class WholeMeasure {
    private static final Actor SYSTEM = Actor.system("test");

    private final Person reporter;
    private final Measure measure;

    WholeMeasure(TestInstance instance, String slug) {
        var commands = instance.bean(Commands.class);
        var measures = instance.bean(Measures.class);
        var owner = instance.bean(Organisations.class)
                .called("Kirkenes sykehus")
                .getFirst()
                .header()
                .id();
        reporter = commands.create(SYSTEM, instance.bean(People.class), person("En som rapporterer " + slug));
        var part = measure("a-" + slug, owner);
        var whole = commands.create(SYSTEM, measures, measure("b-" + slug, owner));
        measure = commands.create(SYSTEM, measures, under(part, whole));
        commands.create(
                SYSTEM, instance.bean(Risks.class), told(risk(measure.header().id(), 3)));
        commands.create(SYSTEM, instance.bean(Benefits.class), measured(benefit(measure)));
        commands.create(SYSTEM, instance.bean(Dependencies.class), answered(dependency(whole, measure)));
        commands.create(
                SYSTEM,
                instance.bean(Admissions.class),
                admission(measure.header().id())
                        .ruled(
                                Admissions.ACCEPTED,
                                new Admission.Ruling(
                                        LocalDate.of(2024, 6, 1), "NUFA", nb("På vilkår av at det skrives ned"))));
    }

    Person reporter() {
        return reporter;
    }

    String slug() {
        return measure.header().slug();
    }

    private Measure under(Measure one, Measure whole) {
        return new Measure(
                one.header().after(whole.header().id()),
                one.title(),
                one.shortTitle(),
                one.summary(),
                one.text(),
                one.type(),
                one.owner(),
                reporter.header().id(),
                one.contact(),
                one.segment(),
                one.phase(),
                one.passages(),
                one.risk(),
                one.mainGoal(),
                one.goals(),
                whole.header().id(),
                one.affected(),
                one.link(),
                one.deliverables(),
                one.promised(),
                one.financing(),
                one.financingConfidential(),
                one.unfunded(),
                one.cost(),
                one.source());
    }

    private static Risk told(Risk risk) {
        return new Risk(
                risk.header().in(Risks.CLOSED),
                risk.about(),
                risk.number(),
                LocalisedText.of(Map.of("nb", "Det går galt", "en", "It goes wrong")),
                nb("Fordi ingen har prøvd; før\nog \\n er ingen linje"),
                risk.consequence(),
                4,
                5,
                LocalisedText.NONE,
                null,
                SOURCE);
    }

    private static Benefit measured(Benefit benefit) {
        return new Benefit(
                benefit.header(),
                benefit.measure(),
                benefit.title(),
                BenefitType.PRICED,
                benefit.owner(),
                benefit.baseline(),
                benefit.target(),
                List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                List.of(
                        new Benefit.Measured(LocalDate.of(2024, 1, 1), nb("50 minutter; omtrent")),
                        new Benefit.Measured(
                                LocalDate.of(2025, 1, 1),
                                LocalisedText.of(Map.of("nb", "40 minutter\ni snitt", "nn", "40 minutt")))),
                SOURCE);
    }

    private static Dependency answered(Dependency need) {
        return new Dependency(
                need.header().in(Dependencies.ACKNOWLEDGED),
                need.from(),
                need.to(),
                DependencyType.LEGAL,
                need.text(),
                need.neededBy(),
                -5,
                nb("Vi leverer i tide"),
                SOURCE);
    }
}
