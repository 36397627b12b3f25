package no.retning.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ambition scales as pages. */
@Component
final class ScalePages {
    static final String KIND = "scale";

    private final Lines lines;

    ScalePages(Lines lines) {
        this.lines = lines;
    }

    private record Read(
            UUID id,
            LocalDate day,
            @Nullable Ref by,
            @Nullable LocalisedText byTitle,
            String name,
            @Nullable BigDecimal today,
            @Nullable BigDecimal wanted,
            @Nullable Integer answers,
            @Nullable LocalisedText pollTitle,
            Source source) {
        Text who(Reading reading) {
            return by == null || byTitle == null ? Text.of(name) : reading.text(byTitle);
        }
    }

    ScalePage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var low = reading.text(item.text("low"));
        var high = reading.text(item.text("high"));
        var steps = steps(item);
        var read = read(item);
        return new ScalePage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                reading.proseOrNull(item.text("text")),
                low,
                high,
                reading.word("knowledge.scale.said", low.text(), steps, high.text()),
                read.stream().map(one -> placed(reading, one)).toList(),
                read.isEmpty()
                        ? null
                        : new ScaleDrawing(steps)
                                .draw(
                                        low,
                                        high,
                                        read.stream()
                                                .map(one -> new ScaleDrawing.Mark(
                                                        new Text(
                                                                one.who(reading).text() + ", "
                                                                        + reading.day(one.day())
                                                                                .text(),
                                                                one.who(reading).lang()),
                                                        one.today(),
                                                        one.wanted()))
                                                .toList(),
                                        reading.word("knowledge.scale.picture", low.text(), high.text()),
                                        read.stream()
                                                .map(one -> described(reading, one))
                                                .collect(Collectors.joining(" "))),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** As a line among other things of the knowledge base. */
    static KnowledgePage.Line line(Reading reading, Edition edition) {
        var item = edition.item();
        return new KnowledgePage.Line(
                Lines.link(reading, edition),
                Text.of(reading.word(
                        "knowledge.scale.between",
                        reading.text(item.text("low")).text(),
                        reading.text(item.text("high")).text())),
                item.source().illustrative());
    }

    private static int steps(Item scale) {
        return scale.string("steps").map(Integer::parseInt).orElse(2);
    }

    private static List<Read> read(Item scale) {
        return List.of(scale.read("readings", Read[].class).orElse(new Read[0]));
    }

    private static ScalePage.Placed placed(Reading reading, Read one) {
        return new ScalePage.Placed(
                one.who(reading),
                reading.day(one.day()).text(),
                number(reading, one.today()),
                number(reading, one.wanted()),
                from(reading, one),
                reading.source(one.source()),
                one.source().illustrative());
    }

    private static @Nullable String number(Reading reading, @Nullable BigDecimal value) {
        return value == null ? null : reading.number(value);
    }

    private static @Nullable String from(Reading reading, Read one) {
        var poll = one.pollTitle() == null || one.pollTitle().isEmpty()
                ? null
                : reading.word(
                        "knowledge.reading.poll.said",
                        reading.text(one.pollTitle()).text());
        var answers = one.answers() == null ? null : reading.word("knowledge.reading.answers.said", one.answers());
        var said = Stream.of(answers, poll).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static String described(Reading reading, Read one) {
        var none = reading.word("page.notStated");
        return "%s, %s: %s %s, %s %s."
                .formatted(
                        one.who(reading).text(),
                        reading.day(one.day()).text(),
                        reading.word("knowledge.reading.today"),
                        Objects.requireNonNullElse(number(reading, one.today()), none),
                        reading.word("knowledge.reading.wanted"),
                        Objects.requireNonNullElse(number(reading, one.wanted()), none));
    }
}
