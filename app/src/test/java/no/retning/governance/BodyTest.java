package no.retning.governance;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.position;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Standing;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.Positions;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Bodies, who sits in them and when, and what is published of it. */
class BodyTest {
    private static final LocalDate BEFORE = LocalDate.of(2021, 5, 1);
    private static final LocalDate CHANGE = LocalDate.of(2021, 9, 7);
    private static final LocalDate AFTER = LocalDate.of(2021, 12, 1);

    private static TestInstance instance;
    private static Commands commands;
    private static int count;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Body newBody() {
        return commands.create(SECRETARY, instance.bean(Bodies.class), body("organ-" + ++count));
    }

    private static Organisation newOrganisation(String name) {
        return commands.create(SECRETARY, instance.bean(Organisations.class), organisation("o-" + ++count, name));
    }

    private static Person newPerson(String name) {
        return commands.create(SECRETARY, instance.bean(People.class), person(name));
    }

    private static Seat newSeat(Body body, Organisation organisation, SeatRole role) {
        return commands.create(
                SECRETARY,
                instance.bean(Seats.class),
                Seat.of(
                        UUID.randomUUID(),
                        body.header().id(),
                        organisation.header().id(),
                        role,
                        SOURCE));
    }

    private static Membership hold(Seat seat, Person person, boolean deputy, Validity when) {
        var membership = Membership.of(UUID.randomUUID(), seat, person.header().id(), deputy, SOURCE);
        return commands.create(
                SECRETARY,
                instance.bean(Memberships.class),
                membership.with(membership.header().valid(when)));
    }

    private static List<String> on(Body body, LocalDate day) {
        return instance.bean(Roster.class).on(body.header().id(), day).stream()
                .map(BodyTest::said)
                .toList();
    }

    private static String said(Representative one) {
        return one.person().name().value() + (one.membership().deputy() ? " (vara)" : "");
    }

    @Test
    void onADayASeatIsHeldByWhoHeldItThatDay() {
        var body = newBody();
        var seat = newSeat(body, newOrganisation("Kommunen"), SeatRole.MEMBER);
        hold(seat, newPerson("Den første"), false, new Validity(null, CHANGE));
        hold(seat, newPerson("Den andre"), false, Validity.from(CHANGE));
        hold(seat, newPerson("Varaen"), true, new Validity(BEFORE, AFTER));

        assertThat(on(body, BEFORE)).containsExactly("Den første", "Varaen (vara)");
        assertThat(on(body, CHANGE.minusDays(1))).containsExactly("Den første", "Varaen (vara)");
        assertThat(on(body, CHANGE)).containsExactly("Den andre", "Varaen (vara)");
        assertThat(on(body, AFTER)).containsExactly("Den andre");
    }

    @Test
    void whoHeldASeatIsCalledWhatTheyWereThatDay() {
        var body = newBody();
        var organisation = newOrganisation("Fylkeskommunen");
        var person = newPerson("Den forfremmede");
        hold(newSeat(body, organisation, SeatRole.MEMBER), person, false, Validity.ALWAYS);
        be(person, organisation, "Avdelingsleder", new Validity(BEFORE, CHANGE));
        be(person, organisation, "Fylkesdirektør", Validity.from(CHANGE));

        assertThat(functions(body, BEFORE.minusDays(1))).containsExactly(LocalisedText.NONE);
        assertThat(functions(body, BEFORE)).containsExactly(nb("Avdelingsleder"));
        assertThat(functions(body, CHANGE.minusDays(1))).containsExactly(nb("Avdelingsleder"));
        assertThat(functions(body, CHANGE)).containsExactly(nb("Fylkesdirektør"));
    }

    private static void be(Person person, Organisation organisation, String function, Validity when) {
        var plain = position(person.header().id(), organisation.header().id());
        commands.create(
                SECRETARY,
                instance.bean(Positions.class),
                new Position(
                        plain.header().valid(when), plain.person(), plain.organisation(), nb(function), false, SOURCE));
    }

    private static List<LocalisedText> functions(Body body, LocalDate day) {
        return instance.bean(Roster.class).on(body.header().id(), day).stream()
                .map(Representative::function)
                .toList();
    }

    @Test
    void theChangesInRepresentativesAreThoseWhoCameAndThoseWhoLeft() {
        var body = newBody();
        var seat = newSeat(body, newOrganisation("Direktoratet"), SeatRole.MEMBER);
        var other = newSeat(body, newOrganisation("Foretaket"), SeatRole.MEMBER);
        hold(seat, newPerson("Går ut"), false, new Validity(null, CHANGE));
        hold(seat, newPerson("Kommer inn"), false, Validity.from(CHANGE));
        hold(other, newPerson("Blir"), false, Validity.ALWAYS);
        var roster = instance.bean(Roster.class);
        var id = body.header().id();

        var changes = roster.changes(id, BEFORE, AFTER);

        assertThat(changes.welcomed()).extracting(BodyTest::said).containsExactly("Kommer inn");
        assertThat(changes.left()).extracting(BodyTest::said).containsExactly("Går ut");
        assertThat(changes.welcomed().getFirst().organisation().title()).isEqualTo(nb("Direktoratet"));
        assertThat(roster.changes(id, CHANGE, AFTER).isNone()).isTrue();
    }

    @Test
    void aPersonWhoGoesOnForTheSameOrganisationInAnotherSeatIsNoChange() {
        var body = newBody();
        var organisation = newOrganisation("Regionen");
        var person = newPerson("Den samme");
        hold(newSeat(body, organisation, SeatRole.MEMBER), person, false, new Validity(null, CHANGE));
        hold(newSeat(body, organisation, SeatRole.MEMBER), person, false, Validity.from(CHANGE));

        assertThat(instance.bean(Roster.class)
                        .changes(body.header().id(), BEFORE, AFTER)
                        .isNone())
                .isTrue();
    }

    @Test
    void anOrganisationAndABodyKnowWhatTookOverFromThemAndWhen() {
        var old = newOrganisation("Direktoratet for e-helse");
        var ended = LocalDate.of(2024, 1, 1);
        old = commands.change(
                SECRETARY,
                Organisations.EDIT,
                instance.bean(Organisations.class),
                old.header().id(),
                old.header().version(),
                one -> one.with(one.header().valid(new Validity(null, ended))));
        var successor = organisation("helsedirektoratet", "Helsedirektoratet");
        var taken = commands.create(
                SECRETARY,
                instance.bean(Organisations.class),
                successor.with(successor.header().after(old.header().id())));

        assertThat(instance.bean(Headers.class).successor(old.header().id()))
                .hasValueSatisfying(header ->
                        assertThat(header.id()).isEqualTo(taken.header().id()));
        assertThat(old.header().validity().holdsOn(ended.minusDays(1))).isTrue();
        assertThat(old.header().validity().holdsOn(ended)).isFalse();
    }

    private static Map<UUID, Set<String>> standing(UUID account) {
        return instance.context().getBeanProvider(Standing.class).stream()
                .map(standing -> standing.within(account))
                .filter(within -> !within.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    @Test
    void aSeatGivesAnAccountItsRoleInTheBodyUntilTheDayItEnds() {
        var account = commands.create(
                Actor.system("test"),
                instance.bean(Accounts.class),
                Account.of(
                        UUID.randomUUID(),
                        "https://issuer.example",
                        new Personal("s" + ++count),
                        new Personal("N"),
                        Personal.NONE));
        var id = account.header().id();
        var holder = commands.create(
                SECRETARY,
                instance.bean(People.class),
                Person.of(UUID.randomUUID(), new Personal("Har konto"), id, SOURCE));
        var body = newBody();
        var scope = body.header().id();
        var today = instance.bean(Roster.class).today();
        assertThat(standing(id)).isEmpty();

        var seat = newSeat(body, newOrganisation("Fylket"), SeatRole.MEMBER);
        var membership = hold(seat, holder, false, Validity.from(today.minusDays(1)));
        assertThat(standing(id)).containsOnly(Map.entry(scope, Set.of("member")));

        membership = commands.change(
                SECRETARY,
                Memberships.EDIT,
                instance.bean(Memberships.class),
                membership.header().id(),
                membership.header().version(),
                one -> new Membership(one.header(), one.body(), one.seat(), one.person(), true, one.source()));
        assertThat(standing(id)).containsOnly(Map.entry(scope, Set.of("deputy")));

        commands.change(
                SECRETARY,
                Memberships.END,
                instance.bean(Memberships.class),
                membership.header().id(),
                membership.header().version(),
                one -> one.with(one.header().valid(new Validity(today.minusDays(1), today))));
        assertThat(standing(id)).isEmpty();
        hold(newSeat(body, newOrganisation("Sekretæren"), SeatRole.SECRETARIAT), holder, false, Validity.ALWAYS);
        assertThat(standing(id)).containsOnly(Map.entry(scope, Set.of("secretariat")));
    }

    private static Edition publish(Body body) {
        var id = body.header().id();
        var version = instance.bean(Bodies.class).get(id).header().version();
        return instance.bean(PublishBody.class).publish(SECRETARY, id, version, Publish.Occasion.ORDINARY);
    }

    private static Item seat(Edition edition) {
        return edition.item().items().getFirst();
    }

    @Test
    void anEditionOfABodyKeepsTheNamesOfItsOwnDayAndNoAccount() {
        var body = newBody();
        var organisation = newOrganisation("Det gamle navnet");
        var person = commands.create(
                SECRETARY,
                instance.bean(People.class),
                Person.of(UUID.randomUUID(), new Personal("Representanten"), null, SOURCE));
        hold(newSeat(body, organisation, SeatRole.OBSERVER), person, false, Validity.ALWAYS);
        var first = publish(body);
        commands.change(
                SECRETARY,
                Organisations.EDIT,
                instance.bean(Organisations.class),
                organisation.header().id(),
                organisation.header().version(),
                one -> new Organisation(
                        one.header(),
                        nb("Det nye navnet"),
                        one.shortTitle(),
                        one.type(),
                        one.level(),
                        one.region(),
                        one.number(),
                        one.language(),
                        one.source()));

        var second = publish(body);

        assertThat(seat(first).title()).isEqualTo(nb("Det gamle navnet"));
        assertThat(seat(second).title()).isEqualTo(nb("Det nye navnet"));
        var membership = seat(first).items().getFirst();
        var shown = new Item(membership.read("person", ObjectNode.class).orElseThrow());
        assertThat(shown.string("name")).hasValue("Representanten");
        assertThat(shown.json().has("account")).isFalse();
    }
}
