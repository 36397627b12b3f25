package no.retning.roadmap;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.activity;
import static no.retning.Fixtures.benefit;
import static no.retning.Fixtures.goal;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.position;
import static no.retning.Fixtures.risk;
import static no.retning.Fixtures.roadmap;
import static no.retning.Fixtures.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.access.Standing;
import no.retning.command.Commands;
import no.retning.governance.Roster;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.portfolio.AnswerDependency;
import no.retning.portfolio.Benefit;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.Positions;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Structures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who speaks for an organisation that owns activities and benefits. */
class SpokespersonTest {
    private static TestInstance instance;
    private static Commands commands;
    private static Organisation owner;
    private static Goal goal;
    private static Roadmap roadmap;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        owner = commands.create(SECRETARY, instance.bean(Organisations.class), organisation("eier", "Direktoratet"));
        var structure = commands.create(
                SECRETARY,
                instance.bean(Structures.class),
                structure("malene", owner.header().ref()));
        goal = commands.create(SECRETARY, instance.bean(Goals.class), goal(structure, "malet", GoalType.GOAL, 1));
        roadmap = commands.create(SECRETARY, instance.bean(Roadmaps.class), roadmap("veikartet", owner));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Actor signedInAs(UUID account) {
        var within = new HashMap<UUID, Set<String>>();
        instance.context().getBeanProvider(Standing.class).stream()
                .map(standing -> standing.within(account))
                .forEach(within::putAll);
        return Actor.person(account, "Talspersonen", Set.of()).standing(within, Set.of());
    }

    private static Dependency need(Activity needed, Activity needing) {
        var id = UUID.randomUUID();
        return commands.create(
                SECRETARY,
                instance.bean(Dependencies.class),
                new Dependency(
                        Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                        needed.header().ref(),
                        needing.header().ref(),
                        DependencyType.DELIVERY,
                        nb("Grensesnittet"),
                        null,
                        0,
                        LocalisedText.NONE,
                        SOURCE));
    }

    @Test
    void whoSpeaksForAnOrganisationAnswersForItsActivitiesAndBenefitsAsLongAsTheyDo() {
        var kommunen =
                commands.create(SECRETARY, instance.bean(Organisations.class), organisation("kommunen", "Kommunen"));
        var theirs =
                commands.create(SECRETARY, instance.bean(Activities.class), activity(roadmap, goal, kommunen, "deres"));
        var other =
                commands.create(SECRETARY, instance.bean(Activities.class), activity(roadmap, goal, owner, "andres"));
        var measure = commands.create(
                SECRETARY,
                instance.bean(Measures.class),
                measure("tiltaket", owner.header().id()));
        var account = commands.create(
                        Actor.system("test"),
                        instance.bean(Accounts.class),
                        Account.of(
                                UUID.randomUUID(),
                                "https://issuer.example",
                                new Personal("talsperson"),
                                new Personal("N"),
                                Personal.NONE))
                .header()
                .id();
        var person = commands.create(
                SECRETARY,
                instance.bean(People.class),
                Person.of(UUID.randomUUID(), new Personal("Innehaver"), account, SOURCE));
        var plain = position(person.header().id(), kommunen.header().id());
        var position = commands.create(SECRETARY, instance.bean(Positions.class), plain);
        assertThat(signedInAs(account).within())
                .as("a position alone gives nothing")
                .isEmpty();

        var speaking = commands.change(
                SECRETARY,
                Positions.EDIT,
                instance.bean(Positions.class),
                position.header().id(),
                position.header().version(),
                one -> new Position(
                        one.header(), one.person(), one.organisation(), one.function(), true, one.source()));
        var spokesperson = signedInAs(account);
        var answer = instance.bean(AnswerDependency.class);
        var asked = need(theirs, other);
        assertThat(answer.answer(spokesperson, asked.header().id(), 1, true, nb("Ja."))
                        .header()
                        .state())
                .isEqualTo(Dependencies.ACKNOWLEDGED);
        var askedOfOthers = need(other, theirs);
        assertThatThrownBy(
                        () -> answer.answer(spokesperson, askedOfOthers.header().id(), 1, true, nb("Ja.")))
                .isInstanceOf(Refused.class);
        var done = commands.change(
                spokesperson,
                Activities.EDIT,
                instance.bean(Activities.class),
                theirs.header().id(),
                1,
                activity -> activity.with(activity.header().in(Activity.DELAYED)));
        assertThat(done.header().state()).isEqualTo(Activity.DELAYED);
        var risks = instance.bean(Risks.class);
        assertThat(commands.create(spokesperson, risks, riskOf(theirs)).about())
                .isEqualTo(theirs.header().ref());
        assertThatThrownBy(() -> commands.create(spokesperson, risks, riskOf(other)))
                .isInstanceOf(Refused.class);
        var benefits = instance.bean(Benefits.class);
        var benefit = commands.create(SECRETARY, benefits, ownedBy(benefit(measure), kommunen));
        assertThat(commands.change(
                                spokesperson,
                                Benefits.REALISE,
                                benefits,
                                benefit.header().id(),
                                1,
                                one -> one.with(one.header().in(Benefits.REALISED)))
                        .header()
                        .state())
                .isEqualTo(Benefits.REALISED);

        assertThatThrownBy(() -> commands.create(spokesperson, benefits, ownedBy(benefit(measure), kommunen)))
                .as("what good a measure of others does is not for its owner to say")
                .isInstanceOf(Refused.class);

        var today = instance.bean(Roster.class).today();
        commands.change(
                SECRETARY,
                Positions.EDIT,
                instance.bean(Positions.class),
                speaking.header().id(),
                speaking.header().version(),
                one -> one.with(one.header().valid(new Validity(null, today))));
        assertThat(signedInAs(account).within()).as("it ends with the position").isEmpty();
    }

    private static Risk riskOf(Activity activity) {
        var one = risk(activity.header().id(), 1);
        return new Risk(
                one.header(),
                activity.header().ref(),
                1,
                one.title(),
                one.cause(),
                one.consequence(),
                2,
                3,
                one.action(),
                null,
                one.source());
    }

    private static Benefit ownedBy(Benefit one, Organisation owner) {
        return new Benefit(
                one.header(),
                one.measure(),
                one.title(),
                one.type(),
                owner.header().id(),
                one.baseline(),
                one.target(),
                one.measuredOn(),
                one.measured(),
                one.source());
    }
}
