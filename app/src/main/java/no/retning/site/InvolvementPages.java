package no.retning.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.figure.Amount;
import no.retning.figure.Figure;
import no.retning.figure.Involved;
import no.retning.figure.InvolvementRound;
import no.retning.figure.Involvements;
import no.retning.figure.Quotes;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of involvement as pages: how many up to a day, and each round. */
@Component
final class InvolvementPages {
    private static final List<String> TYPES =
            List.of(InvolvementRound.INTERVIEW, "workshop", "survey", "working-group", "committee");

    private final Involvements involvements;
    private final Lines lines;

    InvolvementPages(Involvements involvements, Lines lines) {
        this.involvements = involvements;
        this.lines = lines;
    }

    /** @param typed the day up to which one asks, as it was typed; today where it is empty */
    InvolvementPage page(Reading reading, String typed) {
        var asked = day(typed);
        var day = asked.orElseGet(() -> RoadmapPages.today(reading));
        var all = involvements.all(reading.asOf());
        var involved = Involved.by(day, all);
        int later = all.size() - involved.rounds().size();
        return new InvolvementPage(
                reading.frame(reading.word("involvement.heading"), Quotes.PAGE)
                        .active("knowledge")
                        .under(FindingPages.crumb(reading)),
                reading.day(day),
                reading.url(Quotes.PAGE),
                Field.of("dato", reading.word("involvement.upTo"), typed)
                        .error(typed.isEmpty() || asked.isPresent() ? null : reading.word("form.wrong.day")),
                List.of(
                        number(reading, Quotes.ORGANISATIONS, involved.organisations(), day),
                        number(reading, Quotes.PERSONS, involved.persons(), day),
                        number(reading, Quotes.INTERVIEWS, involved.interviews(), day)),
                kinds(reading, involved),
                list(reading, involved.rounds().stream().filter(round -> !round.isTotal())),
                list(reading, involved.rounds().stream().filter(InvolvementRound::isTotal)),
                later == 0 ? null : reading.word("involvement.later", later));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static InvolvementPage.Number number(Reading reading, String anchor, Figure figure, LocalDate day) {
        var label = reading.word("involvement.number." + anchor);
        var stated = figure.stated();
        var none = figure.amount().number() == 0;
        var amount = amount(reading, figure.amount());
        var how = stated == null
                ? reading.word(none ? "involvement.how.none" : "involvement.how.counted." + anchor)
                : reading.word(
                        figure.added() == 0 ? "involvement.how.stated" : "involvement.how.statedAnd", figure.added());
        return new InvolvementPage.Number(
                anchor,
                label,
                none ? null : amount,
                how,
                stated == null ? null : Lines.link(reading, stated.edition()),
                "[%s](%s)".formatted(amount, Quotes.address(day, anchor)));
    }

    private static List<InvolvementPage.OfKind> kinds(Reading reading, Involved involved) {
        var kinds = new ArrayList<InvolvementPage.OfKind>();
        for (var type : TYPES) {
            var rounds = involved.rounds().stream()
                    .filter(round -> round.type().equals(type))
                    .toList();
            if (!rounds.isEmpty()) {
                long named = rounds.stream()
                        .flatMap(InvolvementRound::named)
                        .distinct()
                        .count();
                kinds.add(new InvolvementPage.OfKind(
                        reading.word("involvement.types." + type),
                        amount(reading, rounds.stream().map(InvolvementRound::occasions)),
                        named == 0 ? reading.word("page.notStated") : String.valueOf(named),
                        rounds.stream().allMatch(round -> round.persons() == null)
                                ? reading.word("page.notStated")
                                : amount(
                                        reading,
                                        rounds.stream().flatMap(round -> Stream.ofNullable(round.persons())))));
            }
        }
        return kinds;
    }

    private static String amount(Reading reading, Stream<Amount> all) {
        return amount(reading, all.reduce(Amount.NONE, Amount::plus));
    }

    private static String amount(Reading reading, Amount amount) {
        return reading.word("involvement.amount." + amount.precision().code(), amount.number());
    }

    private static String amountOrNothing(Reading reading, @Nullable Amount amount) {
        return amount == null ? reading.word("page.notStated") : amount(reading, amount);
    }

    private static List<InvolvementPage.Line> list(Reading reading, Stream<InvolvementRound> rounds) {
        return rounds.sorted(Comparator.comparing(InvolvementRound::last).reversed())
                .map(round -> new InvolvementPage.Line(
                        Lines.link(reading, round.edition()),
                        reading.word("involvement.type." + round.type()),
                        ProcessPages.period(reading, round.from(), round.until()),
                        amountOrNothing(reading, round.times()),
                        organisations(reading, round),
                        amountOrNothing(reading, round.persons()),
                        reading.source(round.item().source()),
                        round.item().source().illustrative()))
                .toList();
    }

    private static String organisations(Reading reading, InvolvementRound round) {
        var named = names(reading, round).map(Text::text).collect(Collectors.joining(", "));
        if (round.counted() == null) {
            return named.isEmpty() ? reading.word("page.notStated") : named;
        }
        return named.isEmpty() ? amount(reading, round.counted()) : amount(reading, round.counted()) + ": " + named;
    }

    private static Stream<Text> names(Reading reading, InvolvementRound round) {
        return Stream.concat(
                round.organisations().stream().map(one -> reading.text(one.title())),
                round.others().stream().map(Text::of));
    }

    InvolvementRoundPage round(Reading reading, String slug) {
        var round = involvements.all(reading.asOf()).stream()
                .filter(one -> one.edition().slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(InvolvementRound.KIND, slug));
        return round(reading, round, round.edition());
    }

    private InvolvementRoundPage round(Reading reading, InvolvementRound round, Edition edition) {
        var item = round.item();
        var title = reading.text(item.title());
        return new InvolvementRoundPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(
                                FindingPages.crumb(reading),
                                new Frame.Crumb(reading.url(Quotes.PAGE), Text.of(reading.word("involvement.heading"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                reading.word("involvement.type." + round.type()),
                title,
                reading.proseOrNull(item.text("text")),
                ProcessPages.period(reading, round.from(), round.until()),
                item.string("owner").orElse(""),
                names(reading, round).toList(),
                round.counted() == null ? null : amount(reading, round.counted()),
                round.persons() == null ? null : amount(reading, round.persons()),
                round.times() == null ? null : amount(reading, round.times()),
                reading.proseOrNull(item.text("use")),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }
}
