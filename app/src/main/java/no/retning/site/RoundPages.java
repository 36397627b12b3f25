package no.retning.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a round of reporting shows, as a page. */
@Component
final class RoundPages {
    private static final List<String> RATINGS = List.of("green", "yellow", "red");

    private final PublishedEditions editions;
    private final Lines lines;

    RoundPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    RoundPage round(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var all = item.items();
        long reported = all.stream().filter(one -> one.is("reported")).count();
        var since = item.string("since").flatMap(editions::bySha256);
        return new RoundPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("portfolio")
                        .under(new Frame.Crumb(
                                reading.url("/portefolje"), Text.of(reading.word("site.portfolio.heading"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                Dates.minute(Standings.cutOff(item), reading.language().tag()).text(),
                reading.word("site.round.counted", reported, all.size()),
                reading.proseOrNull(item.text("text")),
                since.isEmpty() ? null : changes(reading, item),
                since.map(before -> reading.link(Addresses.edition(before), before.title()))
                        .orElse(null),
                problems(reading, item),
                atRisk(reading, item),
                all.stream().map(one -> line(reading, edition, item, one)).toList(),
                counts(reading, item, since.isPresent()),
                RATINGS.stream()
                        .map(rating -> new RoundPage.Meaning(
                                status(reading, item, rating),
                                reading.text(Standings.scale(item, rating, "definition"))))
                        .toList(),
                files(reading, edition),
                lines.latest(reading, edition));
    }

    private static List<Link> files(Reading reading, Edition edition) {
        var files = Stream.of("pdf", "docx", "xlsx", "csv")
                .map(ending -> Link.of(
                        reading.url("/rapport/" + edition.slug() + "/rapport." + ending),
                        reading.word("site.round." + ending)));
        var data = Link.of("/api/v1/editions/" + edition.sha256(), reading.word("site.round.json"));
        return Stream.concat(files, Stream.of(data)).toList();
    }

    private static Status status(Reading reading, Item round, String rating) {
        return new Status(Standings.shape(rating), Standings.word(reading, round, rating), null, null, null, null);
    }

    private List<RoundPage.Problem> problems(Reading reading, Item round) {
        var problems = new ArrayList<RoundPage.Problem>();
        round.json().path("issues").forEach(issue -> {
            var measure = issue.path("measure").asString("");
            problems.add(new RoundPage.Problem(
                    reading.text(text(issue, "title")),
                    reading.textOrNull(text(issue, "text")),
                    round.items().stream()
                            .filter(one -> one.string("measure").orElse("").equals(measure))
                            .findFirst()
                            .map(one -> Standings.to(reading, one))
                            .orElse(null)));
        });
        return problems;
    }

    private static List<RoundPage.AtRisk> atRisk(Reading reading, Item round) {
        var atRisk = new ArrayList<RoundPage.AtRisk>();
        for (var one : round.json().path("dependenciesAtRisk")) {
            var day = one.path("neededBy").asString("");
            atRisk.add(new RoundPage.AtRisk(
                    to(reading, one, "measure", "title"),
                    to(reading, one, "from", "fromTitle"),
                    reading.textOrNull(text(one, "text")),
                    day.isEmpty() ? null : reading.day(LocalDate.parse(day)).text(),
                    one.path("why")
                            .valueStream()
                            .map(why -> reading.word("site.round.atRisk." + why.asString("")))
                            .toList()));
        }
        return atRisk;
    }

    private static Link to(Reading reading, JsonNode one, String id, String title) {
        var ref = new Ref("measure", UUID.fromString(one.path(id).asString("")));
        return reading.link(Addresses.permalink(ref), text(one, title));
    }

    private static LocalisedText text(JsonNode node, String field) {
        return node.path(field).isObject()
                ? Json.MAPPER.treeToValue(node.get(field), LocalisedText.class)
                : LocalisedText.NONE;
    }

    private static RoundPage.Line line(Reading reading, Edition edition, Item round, Item one) {
        var owners = Standings.owners(reading, edition, round, one);
        var notes = new ArrayList<Text>();
        var office = reading.textOrNull(one.text("officeText"));
        if (office != null) {
            notes.add(Text.of(reading.word("site.round.office", office.text())));
        }
        one.json()
                .path("errata")
                .forEach(erratum -> notes.add(Text.of(reading.word(
                        "site.round.erratum",
                        reading.day(LocalDate.parse(erratum.path("day").asString()))
                                .text(),
                        reading.text(text(erratum, "text")).text(),
                        reading.text(text(erratum, "reason")).text()))));
        return new RoundPage.Line(
                Standings.to(reading, one),
                reading.text(one.text("ownerTitle")),
                new Status(owners.shape(), owners.word(), owners.direction(), null, null, null),
                one.string("officeRating")
                        .map(rating -> status(reading, round, rating))
                        .orElse(null),
                Standings.reason(reading, one),
                reading.textOrNull(Standings.answer(one, "news")),
                notes);
    }

    private static List<RoundPage.Change> changes(Reading reading, Item round) {
        var changes = new ArrayList<RoundPage.Change>();
        for (var one : round.items()) {
            for (var what : changes(reading, round, one)) {
                changes.add(new RoundPage.Change(Standings.to(reading, one), what));
            }
        }
        round.json()
                .path("gone")
                .forEach(gone -> changes.add(new RoundPage.Change(
                        reading.link("/id/measure/" + gone.path("measure").asString(), text(gone, "title")),
                        reading.word("site.round.gone"))));
        return changes;
    }

    private static List<String> changes(Reading reading, Item round, Item one) {
        var before = one.json().path("before");
        if (!before.isObject()) {
            return List.of(reading.word("site.round.new"));
        }
        boolean reported = one.is("reported");
        if (before.path("reported").asBoolean() != reported) {
            return List.of(reading.word(reported ? "site.round.spoke" : "site.round.fellSilent"));
        }
        if (!reported) {
            return List.of(reading.word("site.round.stillSilent"));
        }
        var changes = new ArrayList<String>();
        change(
                one,
                "rating",
                (from, to) -> changes.add(reading.word(
                        "site.round.colour",
                        Standings.word(reading, round, from),
                        Standings.word(reading, round, to))));
        change(
                one,
                "promised",
                (from, to) -> changes.add(reading.word(
                        "site.round.promised",
                        reading.day(LocalDate.parse(from)).text(),
                        reading.day(LocalDate.parse(to)).text())));
        change(
                one,
                "p50",
                (from, to) -> changes.add(reading.word("site.round.p50", amount(reading, from), amount(reading, to))));
        change(
                one,
                "p85",
                (from, to) -> changes.add(reading.word("site.round.p85", amount(reading, from), amount(reading, to))));
        return changes;
    }

    private static String amount(Reading reading, String number) {
        return reading.number(new BigDecimal(number));
    }

    private static void change(Item one, String field, BiConsumer<String, String> told) {
        var from = Standings.before(one, field);
        var now = one.json().path("answers").path(field);
        if (from != null
                && now.isValueNode()
                && !now.isNull()
                && !now.asString().equals(from)) {
            told.accept(from, now.asString());
        }
    }

    private static List<RoundPage.Counts> counts(Reading reading, Item round, boolean isCompared) {
        var counts = new ArrayList<RoundPage.Counts>();
        var all = round.items();
        if (isCompared) {
            counts.add(trend(reading, all));
        }
        counts.add(counts(reading, "goal", "portfolio.mainGoal", all, one -> one.text("mainGoalTitle"), one -> 0));
        counts.add(counts(
                reading,
                "phase",
                "portfolio.phase",
                all,
                one -> one.text("phaseTitle"),
                place(round, "phases", "phase")));
        counts.add(counts(
                reading, "size", "site.round.size", all, one -> one.text("bandTitle"), place(round, "bands", "band")));
        return counts;
    }

    /** In the order that the round was published with; what is not in it stands where all else does. */
    private static ToIntFunction<Item> place(Item round, String order, String code) {
        var codes = List.of(round.read(order, String[].class).orElse(new String[0]));
        return one -> one.string(code).map(codes::indexOf).orElse(-1);
    }

    /** How those that were in both rounds stood then and stand now. */
    private static RoundPage.Counts trend(Reading reading, List<Item> all) {
        var now = new int[RATINGS.size() + 1];
        var before = new int[RATINGS.size() + 1];
        for (var one : all) {
            var earlier = one.json().path("before");
            if (earlier.isObject()) {
                now[place(one.json().path("answers"))]++;
                before[place(earlier)]++;
            }
        }
        return new RoundPage.Counts(
                reading.word("site.round.by.round"),
                reading.word("site.round.trend"),
                List.of(
                        count(reading.word("site.round.trend.now"), now),
                        count(reading.word("site.round.trend.before"), before)));
    }

    /** Last of all who says nothing. */
    private static int place(JsonNode answers) {
        var rating = answers.path("rating").asString("");
        return RATINGS.contains(rating) ? RATINGS.indexOf(rating) : RATINGS.size();
    }

    private static RoundPage.Count count(String name, int[] counted) {
        return new RoundPage.Count(name, counted[0], counted[1], counted[2], counted[3]);
    }

    /**
     * @param by what they are counted by, for the heading
     * @param place where those of the same name stand; by name where it is the same, and last of all what nobody has said
     */
    private static RoundPage.Counts counts(
            Reading reading,
            String by,
            String column,
            List<Item> all,
            Function<Item, LocalisedText> name,
            ToIntFunction<Item> place) {
        record Bar(boolean unsaid, int place, String name) {}
        Map<Bar, int[]> counted = new TreeMap<>(Comparator.comparing(Bar::unsaid)
                .thenComparingInt(Bar::place)
                .thenComparing(Bar::name, reading.collator()));
        for (var one : all) {
            var text = name.apply(one);
            var bar = text.isEmpty()
                    ? new Bar(true, 0, reading.word("page.notStated"))
                    : new Bar(false, place.applyAsInt(one), reading.text(text).text());
            counted.computeIfAbsent(bar, none -> new int[RATINGS.size() + 1])[
                    place(one.json().path("answers"))]++;
        }
        return new RoundPage.Counts(
                reading.word("site.round.by." + by),
                reading.word(column),
                counted.entrySet().stream()
                        .map(one -> count(one.getKey().name(), one.getValue()))
                        .toList());
    }
}
