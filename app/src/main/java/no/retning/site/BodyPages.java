package no.retning.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.Reads;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as pages: what each is for, and who sits in it on a day. */
@Component
final class BodyPages {
    private static final String PATH = "/organ";

    private final PublishedEditions editions;
    private final Lines lines;

    BodyPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    BodiesPage all(Reading reading) {
        var today = today(reading);
        var current = new ArrayList<BodiesPage.Line>();
        var earlier = new ArrayList<BodiesPage.Line>();
        for (var edition : editions.all("body", reading.asOf())) {
            var until = edition.item().validity().until();
            (until == null || today.isBefore(until) ? current : earlier).add(line(reading, edition));
        }
        return new BodiesPage(
                reading.frame(reading.word("site.bodies.heading"), PATH).active("bodies"), current, earlier);
    }

    private static BodiesPage.Line line(Reading reading, Edition edition) {
        var item = edition.item();
        return new BodiesPage.Line(
                reading.link(Addresses.of(edition), edition.title()),
                shortName(reading, item),
                reading.word("site.body.level." + item.string("level").orElse("other")),
                reading.period(item.validity()));
    }

    private static @Nullable String shortName(Reading reading, Item body) {
        var name = body.text("shortTitle");
        return name.isEmpty() ? null : reading.text(name).text();
    }

    private static LocalDate today(Reading reading) {
        Reads.note(Reads.TODAY);
        return reading.asOf().past().orElseGet(() -> LocalDate.now(Dates.ZONE));
    }

    /** @param typed the day to show, as it was asked for; today's where it is empty, a body's last where it is no more */
    BodyPage body(Reading reading, Edition edition, String typed) {
        var body = edition.item();
        var asked = day(typed);
        var day = asked.orElseGet(() -> latest(reading, body));
        var title = reading.text(edition.title());
        var field = Field.of("dato", reading.word("site.body.day"), typed)
                .error(typed.isEmpty() || asked.isPresent() ? null : reading.word("form.wrong.day"));
        return new BodyPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("bodies")
                        .under(new Frame.Crumb(reading.url(PATH), Text.of(reading.word("site.bodies.heading"))))
                        .colophon(lines.colophon(reading, edition, body.ref())),
                shortName(reading, body),
                title,
                reading.proseOrNull(body.text("text")),
                reading.word("site.body.level." + body.string("level").orElse("other")),
                reading.word("site.body.rule." + body.string("decisionRule").orElse("consensus")),
                reading.period(body.validity()),
                body.predecessor().flatMap(id -> named(reading, id)).orElse(null),
                after(reading, body.id()).orElse(null),
                reading.url(Addresses.of(edition)),
                field,
                reading.day(day),
                body.validity().holdsOn(day) ? seats(reading, body, day) : List.of(),
                reading.source(body.source()),
                lines.latest(reading, edition));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate latest(Reading reading, Item body) {
        var today = today(reading);
        var until = body.validity().until();
        return until == null || today.isBefore(until) ? today : until.minusDays(1);
    }

    private Optional<Link> named(Reading reading, UUID body) {
        return editions.current(body, reading.asOf())
                .map(edition -> reading.link(Addresses.of(edition), edition.title()));
    }

    private Optional<Link> after(Reading reading, UUID body) {
        return editions.all("body", reading.asOf()).stream()
                .filter(other -> other.item().predecessor().equals(Optional.of(body)))
                .findFirst()
                .map(other -> reading.link(Addresses.of(other), other.title()));
    }

    private static List<BodyPage.Seat> seats(Reading reading, Item body, LocalDate day) {
        return body.items().stream()
                .filter(seat -> seat.validity().holdsOn(day))
                .map(seat -> new BodyPage.Seat(
                        reading.text(seat.title()),
                        reading.word("site.body.role." + seat.string("role").orElse("member")),
                        seat.items().stream()
                                .filter(membership -> membership.validity().holdsOn(day))
                                .map(membership -> holder(reading, membership))
                                .toList()))
                .toList();
    }

    private static BodyPage.Holder holder(Reading reading, Item membership) {
        var person = membership.read("person", ObjectNode.class).map(Item::new);
        return new BodyPage.Holder(
                person.flatMap(one -> one.string("name")).orElse(""),
                reading.textOrNull(membership.text("function")),
                membership.is("deputy"),
                person.map(one -> one.source().illustrative()).orElse(false));
    }
}
