package no.retning.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knowledge orders as pages. */
@Component
final class OrderPages {
    static final String KIND = "knowledge-order";

    private static final String ORDERED = "ordered";

    private final PublishedEditions editions;
    private final ThreadDrawing threads;
    private final Lines lines;

    OrderPages(PublishedEditions editions, ThreadDrawing threads, Lines lines) {
        this.editions = editions;
        this.threads = threads;
        this.lines = lines;
    }

    private record Delivery(
            @Nullable LocalDate day,
            LocalisedText text,
            @Nullable UUID document,
            Source source) {}

    OrderPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new OrderPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                status(reading, item),
                title,
                reading.proseOrNull(item.text("text")),
                reading.prose(item.text("reason")),
                reading.textOrNull(item.text("supplierTitle")),
                day(reading, item, "orderedOn").orElse(null),
                day(reading, item, "due").orElse(null),
                item.read("delivery", Delivery.class)
                        .map(delivery -> delivered(reading, delivery))
                        .orElse(null),
                Stream.of(item.read("uses", Ref[].class).orElse(new Ref[0]))
                        .flatMap(use -> editions.current(use.id(), reading.asOf()).stream())
                        .map(use -> Lines.link(reading, use))
                        .toList(),
                threads.ahead(reading, item, reading.word("knowledge.knowledge-order"))
                        .orElse(null),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** As it stands on the day that one reads. */
    static Status status(Reading reading, Item order) {
        var due = order.read("due", LocalDate.class).orElse(LocalDate.MAX);
        boolean overdue = order.state().equals(ORDERED) && due.isBefore(RoadmapPages.today(reading));
        return new Status(
                shape(order, overdue),
                reading.word("knowledge.knowledge-order.state." + (overdue ? "overdue" : order.state())),
                null,
                null,
                null,
                null);
    }

    private static Status.Shape shape(Item order, boolean overdue) {
        if (overdue) {
            return Status.Shape.CHALLENGED;
        }
        return switch (order.state()) {
            case ORDERED -> Status.Shape.NOT_REPORTED;
            case "delivered" -> Status.Shape.REACHED;
            default -> Status.Shape.OFF_TRACK;
        };
    }

    static KnowledgePage.Line line(Reading reading, Edition edition) {
        var item = edition.item();
        var said = status(reading, item).word() + ".";
        return new KnowledgePage.Line(
                Lines.link(reading, edition),
                Text.of(day(reading, item, "due")
                        .map(due -> said + " " + reading.word("knowledge.order.dueSaid", due) + ".")
                        .orElse(said)),
                item.source().illustrative());
    }

    private OrderPage.Delivered delivered(Reading reading, Delivery delivery) {
        var url = delivery.source().url();
        return new OrderPage.Delivered(
                reading.prose(delivery.text()),
                delivery.day() == null ? null : reading.day(delivery.day()).text(),
                url == null ? null : Link.of(url, reading.word("knowledge.passage.original")),
                Optional.ofNullable(delivery.document())
                        .flatMap(id -> editions.current(id, reading.asOf()))
                        .map(document -> Lines.link(reading, document))
                        .orElse(null),
                reading.source(delivery.source()),
                delivery.source().illustrative());
    }

    private static Optional<String> day(Reading reading, Item order, String field) {
        return order.read(field, LocalDate.class).map(day -> reading.day(day).text());
    }
}
