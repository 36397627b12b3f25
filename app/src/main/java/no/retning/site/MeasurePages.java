package no.retning.site;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Place;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Pagination;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.site.PublishedMeasures.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The measures of the portfolio as pages: all of them, and each. */
@Component
final class MeasurePages {
    static final String KIND = "measure";

    private static final String PATH = "/portefolje";
    private static final int PER_PAGE = 100;

    private final PublishedEditions editions;
    private final PublishedMeasures measures;
    private final ThreadDrawing threads;
    private final Lines lines;
    private final Standings standings;
    private final MeasureForecasts forecasts;

    MeasurePages(
            PublishedEditions editions,
            PublishedMeasures measures,
            ThreadDrawing threads,
            Lines lines,
            Standings standings,
            MeasureForecasts forecasts) {
        this.measures = measures;
        this.standings = standings;
        this.forecasts = forecasts;
        this.editions = editions;
        this.threads = threads;
        this.lines = lines;
    }

    /** What the reader has chosen to see; empty for all. */
    record Wanted(String goal, String owner, String state, int page) {}

    /** Putting thousands of words in order is quick with a key for each. */
    private record Sorted(CollationKey key, Listed measure) {}

    PortfolioPage portfolio(Reading reading, Wanted wanted) {
        var all = measures.all(reading.asOf());
        var goals = goals(reading, all);
        var latest = standings.latest(reading);
        UnaryOperator<String> goal = id -> Optional.ofNullable(goals.get(id))
                .map(Text::text)
                .orElseGet(() -> reading.word("site.portfolio.noGoal"));
        var owners = new HashMap<String, String>();
        all.forEach(one -> owners.computeIfAbsent(
                one.owner(), id -> reading.text(one.ownerTitle()).text()));
        var collator = reading.collator();
        var shown = all.stream()
                .filter(one -> wanted.goal().isEmpty() || one.goal().equals(wanted.goal()))
                .filter(one -> wanted.owner().isEmpty() || one.owner().equals(wanted.owner()))
                .filter(one -> wanted.state().isEmpty() || one.state().equals(wanted.state()))
                .map(one -> new Sorted(
                        collator.getCollationKey(reading.text(one.title()).text()), one))
                .sorted(Comparator.comparing(Sorted::key))
                .map(Sorted::measure)
                .toList();
        int from = Math.min(Math.max(wanted.page() - 1, 0) * PER_PAGE, shown.size());
        var page = shown.subList(from, Math.min(from + PER_PAGE, shown.size()));
        long running = all.stream().filter(one -> one.state().equals("active")).count();
        return new PortfolioPage(
                reading.frame(reading.word("site.portfolio.heading"), PATH).active("portfolio"),
                reading.word("site.portfolio.counted", all.size(), running),
                counts(all, Listed::goal).entrySet().stream()
                        .map(one -> new PortfolioPage.Count(goal.apply(one.getKey()), one.getValue()))
                        .sorted(Comparator.comparing(PortfolioPage.Count::goal, reading.collator()))
                        .toList(),
                choices(reading, counts(all, Listed::goal), wanted.goal(), goal),
                choices(
                        reading,
                        counts(all, Listed::owner),
                        wanted.owner(),
                        id -> Objects.requireNonNull(owners.get(id))),
                choices(
                        reading,
                        counts(all, Listed::state),
                        wanted.state(),
                        state -> reading.word("portfolio.state." + state)),
                reading.url(PATH),
                page.stream()
                        .map(one -> line(reading, one, goals.get(one.goal()), latest))
                        .toList(),
                shown.size() <= PER_PAGE ? null : pages(reading, wanted, shown.size()));
    }

    private static Pagination pages(Reading reading, Wanted wanted, int all) {
        int last = (all + PER_PAGE - 1) / PER_PAGE;
        int current = Math.clamp(wanted.page(), 1, last);
        return Pagination.of(
                current,
                last,
                page -> reading.url("%s?mal=%s&eier=%s&tilstand=%s&side=%d"
                        .formatted(PATH, wanted.goal(), wanted.owner(), wanted.state(), page)));
    }

    private Map<String, Text> goals(Reading reading, List<Listed> all) {
        var goals = new HashMap<String, Text>();
        all.stream()
                .map(Listed::goal)
                .filter(goal -> !goal.isEmpty())
                .distinct()
                .forEach(goal -> editions.place(UUID.fromString(goal), reading.asOf())
                        .map(Place::item)
                        .ifPresent(item -> goals.put(
                                goal,
                                Text.of(Lines.kind(reading, item) + " – "
                                        + reading.text(item.title()).text()))));
        return goals;
    }

    private static Map<String, Integer> counts(List<Listed> all, Function<Listed, String> by) {
        var counts = new TreeMap<String, Integer>();
        all.forEach(one -> counts.merge(by.apply(one), 1, Integer::sum));
        return counts;
    }

    private static List<Choice> choices(
            Reading reading, Map<String, Integer> counts, String wanted, UnaryOperator<String> name) {
        var choices = new ArrayList<Choice>();
        counts.forEach((value, count) -> {
            if (!value.isEmpty()) {
                choices.add(new Choice(value, "%s (%d)".formatted(name.apply(value), count), value.equals(wanted)));
            }
        });
        choices.sort(Comparator.comparing(Choice::label, reading.collator()));
        choices.addFirst(new Choice("", reading.word("site.portfolio.all"), wanted.isEmpty()));
        return choices;
    }

    private static PortfolioPage.Line line(Reading reading, Listed one, @Nullable Text goal, Standings.Latest latest) {
        var promised = one.promised();
        return new PortfolioPage.Line(
                one.link(reading),
                reading.text(one.ownerTitle()),
                goal,
                reading.text(one.phaseTitle()),
                latest.of(reading, one.id().toString()),
                reading.word("portfolio.risk." + one.risk()),
                promised == null ? null : reading.day(promised).text());
    }

    private static @Nullable String day(Reading reading, Item item, String field) {
        return item.string(field)
                .map(LocalDate::parse)
                .map(day -> reading.day(day).text())
                .orElse(null);
    }

    MeasurePage measure(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var type = reading.word("portfolio.type." + item.string("type").orElse("other"));
        var owner = reading.text(item.text("ownerTitle"));
        var forecasts = this.forecasts.of(item.id(), reading);
        return new MeasurePage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("portfolio")
                        .under(new Frame.Crumb(reading.url(PATH), Text.of(reading.word("site.portfolio.heading"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                type + " · " + owner.text(),
                title,
                reading.lead(item.text("summary")),
                item.state().equals("active") ? null : reading.word("portfolio.state." + item.state()),
                standings.latest(reading).of(reading, edition.id().toString()),
                facts(reading, item),
                reading.proseOrNull(item.text("text")),
                deliveries(reading, item, forecasts),
                forecasts.map(one -> one.page(reading)).orElse(null),
                parts(reading, item),
                below(item, "admission")
                        .findFirst()
                        .map(one -> admission(reading, one))
                        .orElse(null),
                below(item, "dependency").map(one -> need(reading, one)).toList(),
                risks(reading, edition),
                below(item, "benefit").map(one -> benefit(reading, one)).toList(),
                money(reading, item),
                reading.textOrNull(item.text("unfunded")),
                threads.near(reading, item, type),
                item.string("link")
                        .filter(link -> !link.isEmpty())
                        .map(link -> Link.of(link, reading.word("site.measure.more")))
                        .orElse(null),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private static Stream<Item> below(Item item, String kind) {
        return item.items().stream().filter(one -> one.kind().equals(kind));
    }

    private List<MeasurePage.Fact> facts(Reading reading, Item item) {
        var facts = new ArrayList<MeasurePage.Fact>();
        item.string("mainGoal")
                .flatMap(goal -> editions.place(UUID.fromString(goal), reading.asOf()))
                .ifPresent(place -> {
                    var goal = place.item();
                    facts.add(new MeasurePage.Fact(
                            reading.word("portfolio.mainGoal"),
                            reading.text(goal.title()),
                            reading.link(Addresses.of(place.edition(), goal), goal.title())));
                });
        fact(reading, facts, "portfolio.owner", reading.text(item.text("ownerTitle")));
        fact(reading, facts, "portfolio.phase", reading.text(item.text("phaseTitle")));
        fact(reading, facts, "portfolio.segment", reading.text(item.text("segmentTitle")));
        fact(
                reading,
                facts,
                "portfolio.risk",
                Text.of(reading.word("portfolio.risk." + item.string("risk").orElse("unknown"))));
        var promised = day(reading, item, "promised");
        if (promised != null) {
            fact(reading, facts, "portfolio.promised", Text.of(promised));
        }
        var affected = new ArrayList<String>();
        item.json()
                .path("affectedTitles")
                .forEach(one -> affected.add(reading.text(Json.MAPPER.treeToValue(one, LocalisedText.class))
                        .text()));
        fact(reading, facts, "portfolio.affected", Text.of(String.join(", ", affected)));
        fact(reading, facts, "portfolio.contact", Text.of(item.string("contact").orElse("")));
        return facts;
    }

    private static void fact(Reading reading, List<MeasurePage.Fact> facts, String key, Text value) {
        if (!value.text().isBlank()) {
            facts.add(new MeasurePage.Fact(reading.word(key), value, null));
        }
    }

    private static List<MeasurePage.Delivery> deliveries(
            Reading reading, Item item, Optional<MeasureForecasts.Of> forecasts) {
        return nodes(item, "deliverables")
                .sorted(Comparator.comparing(one -> one.path("date").asString()))
                .map(one -> new MeasurePage.Delivery(
                        Dates.precisely(
                                one.path("date").asString(), reading.language().tag()),
                        reading.text(text(one, "title")),
                        one.path("reached").asBoolean(),
                        forecasts
                                .map(found -> found.of(
                                        reading,
                                        text(one, "title"),
                                        one.path("date").asString()))
                                .orElse(null)))
                .toList();
    }

    private static Stream<JsonNode> nodes(Item item, String field) {
        var all = new ArrayList<JsonNode>();
        item.json().path(field).forEach(all::add);
        return all.stream();
    }

    private static LocalisedText text(JsonNode node, String field) {
        return node.hasNonNull(field)
                ? Json.MAPPER.treeToValue(node.get(field), LocalisedText.class)
                : LocalisedText.NONE;
    }

    private List<Link> parts(Reading reading, Item item) {
        return measures.all(reading.asOf()).stream()
                .filter(other -> item.id().equals(other.parent()))
                .map(other -> other.link(reading))
                .toList();
    }

    private static MeasurePage.Admission admission(Reading reading, Item one) {
        var ruling = one.json().path("ruling");
        var answers = one.json().path("answers");
        return new MeasurePage.Admission(
                reading.word(
                        "site.measure.admission." + one.state(),
                        ruling.path("by").asString(),
                        reading.day(LocalDate.parse(ruling.path("day").asString()))
                                .text()),
                reading.textOrNull(text(ruling, "conditions")),
                reading.text(one.text("criteriaTitle")),
                reading.word("portfolio.admission.come." + one.string("met").orElse("unclear")),
                nodes(one, "asked")
                        .map(asked -> criterion(
                                reading, asked, answers.path(asked.path("code").asString())))
                        .toList());
    }

    private static MeasurePage.Criterion criterion(Reading reading, JsonNode asked, JsonNode answer) {
        return new MeasurePage.Criterion(
                asked.path("code").asString(),
                reading.text(text(asked, "text")),
                reading.word("portfolio.admission.met." + answer.path("met").asString("unclear")),
                reading.textOrNull(text(answer, "reason")));
    }

    private MeasurePage.Need need(Reading reading, Item one) {
        var from = one.read("from", Ref.class).map(Addresses::permalink).orElse("/portefolje");
        return new MeasurePage.Need(
                reading.link(from, one.text("fromTitle")),
                reading.text(one.text("text")),
                day(reading, one, "neededBy"),
                reading.word("portfolio.dependency.state." + one.state()));
    }

    private List<RiskLine> risks(Reading reading, Edition edition) {
        var all = below(edition.item(), "risk").toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var movements = new RiskMovements(reading, edition, editions.history(edition.id()));
        return all.stream()
                .map(one -> RiskLine.of(reading, one, movements.of(one)))
                .toList();
    }

    private static MeasurePage.Benefit benefit(Reading reading, Item one) {
        var last = nodes(one, "measured")
                .max(Comparator.comparing(found -> found.path("day").asString()))
                .map(found -> reading.word(
                        "site.measure.measured",
                        reading.day(LocalDate.parse(found.path("day").asString()))
                                .text(),
                        reading.text(text(found, "value")).text()))
                .orElse(null);
        return new MeasurePage.Benefit(
                reading.text(one.title()),
                reading.text(one.text("ownerTitle")),
                reading.textOrNull(one.text("baseline")),
                reading.textOrNull(one.text("target")),
                last,
                reading.word("portfolio.benefit.state." + one.state()));
    }

    private static MeasurePage.@Nullable Money money(Reading reading, Item item) {
        if (!item.json().has("financing")) {
            return null;
        }
        var shares = nodes(item, "financing")
                .map(one -> new MeasurePage.Share(
                        reading.text(text(one, "organisationTitle")),
                        one.path("year").asString(),
                        amount(reading, one, "planned"),
                        amount(reading, one, "committed")))
                .toList();
        var cost = item.json().path("cost");
        return new MeasurePage.Money(
                cost.hasNonNull("p50") && cost.hasNonNull("p85")
                        ? reading.word(
                                "site.measure.cost",
                                reading.number(cost.get("p50").decimalValue()),
                                reading.number(cost.get("p85").decimalValue()),
                                reading.number(frame(cost)),
                                cost.path("priceYear").asString())
                        : null,
                shares);
    }

    private static BigDecimal frame(JsonNode cost) {
        var p85 = cost.get("p85").decimalValue();
        return cost.hasNonNull("cutList") ? p85.subtract(cost.get("cutList").decimalValue()) : p85;
    }

    private static @Nullable String amount(Reading reading, JsonNode one, String field) {
        return one.hasNonNull(field)
                ? reading.word(
                        "portfolio.amount",
                        reading.number(one.get(field).decimalValue()),
                        one.path("priceYear").asString())
                : null;
    }
}
