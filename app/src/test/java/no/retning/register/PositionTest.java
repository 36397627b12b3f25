package no.retning.register;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.record.Header;
import no.retning.record.Validity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who was what, and where, on a day. */
class PositionTest {
    private static final LocalDate HIRED = LocalDate.of(2018, 1, 1);
    private static final LocalDate PROMOTED = LocalDate.of(2020, 3, 1);
    private static final LocalDate MOVED = LocalDate.of(2022, 8, 1);

    private static TestInstance instance;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Organisation newOrganisation(String slug) {
        return commands.create(SECRETARY, instance.bean(Organisations.class), organisation(slug, slug));
    }

    private static Person newPerson(String name) {
        return commands.create(SECRETARY, instance.bean(People.class), person(name));
    }

    private static Position hold(Person person, Organisation where, String function, Validity when) {
        var id = UUID.randomUUID();
        return commands.create(
                SECRETARY,
                instance.bean(Positions.class),
                new Position(
                        Header.draft(id, Position.KIND, id.toString(), Position.ACTIVE)
                                .valid(when),
                        person.header().id(),
                        where.header().id(),
                        nb(function),
                        false,
                        SOURCE));
    }

    private static List<Position> on(List<Position> all, LocalDate day) {
        return all.stream()
                .filter(position -> position.header().validity().holdsOn(day))
                .toList();
    }

    @Test
    void aPersonIsWhatTheyWereThatDayWhereTheyWereThatDay() {
        var municipality = newOrganisation("kommunen");
        var directorate = newOrganisation("direktoratet");
        var person = newPerson("Den som bytter");
        hold(person, municipality, "Rådgiver", new Validity(HIRED, PROMOTED));
        hold(person, municipality, "Kommunaldirektør", new Validity(PROMOTED, MOVED));
        hold(person, directorate, "Divisjonsdirektør", Validity.from(MOVED));
        var held = instance.bean(Positions.class).of(person.header().id());

        assertThat(on(held, HIRED.minusDays(1))).isEmpty();
        assertThat(on(held, HIRED)).extracting(Position::function).containsExactly(nb("Rådgiver"));
        assertThat(on(held, PROMOTED.minusDays(1)))
                .extracting(Position::function)
                .containsExactly(nb("Rådgiver"));
        assertThat(on(held, PROMOTED)).extracting(Position::function).containsExactly(nb("Kommunaldirektør"));
        assertThat(on(held, MOVED))
                .extracting(Position::function, Position::organisation)
                .containsExactly(
                        tuple(nb("Divisjonsdirektør"), directorate.header().id()));
    }

    @Test
    void anOrganisationKnowsWhoWasWhatInItThatDay() {
        var foundation = newOrganisation("stiftelsen");
        var first = newPerson("Den første");
        var second = newPerson("Den andre");
        hold(first, foundation, "Leder", new Validity(HIRED, PROMOTED));
        hold(second, foundation, "Leder", Validity.from(PROMOTED));
        var removed = hold(second, foundation, "Ført ved en feil", Validity.ALWAYS);
        commands.change(
                SECRETARY,
                Positions.REMOVE,
                instance.bean(Positions.class),
                removed.header().id(),
                removed.header().version(),
                before -> before.with(before.header().in(Position.REMOVED)));
        var held = instance.bean(Positions.class).in(foundation.header().id());

        assertThat(on(held, PROMOTED.minusDays(1)))
                .extracting(Position::person)
                .containsExactly(first.header().id());
        assertThat(on(held, PROMOTED))
                .extracting(Position::person)
                .containsExactly(second.header().id());
    }
}
