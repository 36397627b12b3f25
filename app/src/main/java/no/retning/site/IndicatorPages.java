package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.site.figures.PublishedRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Indicators as pages: all of them under their goals, and each with what it measures. */
@Component
final class IndicatorPages {
    static final String KIND = "indicator";
    static final String PATH = "/indikatorer";

    /** The shape of each state, as plans have them. */
    private static final Map<String, String> MARKS = Map.of(
            "proposed", "planned",
            "approved", "planned",
            "active", "ongoing",
            "paused", "delayed",
            "retired", "stopped",
            "replaced", "stopped");

    private final PublishedEditions editions;
    private final FigureLines tables;
    private final PublishedAssessments assessments;
    private final ThreadDrawing threads;
    private final Lines lines;

    IndicatorPages(
            PublishedEditions editions,
            FigureLines tables,
            PublishedAssessments assessments,
            ThreadDrawing threads,
            Lines lines) {
        this.editions = editions;
        this.tables = tables;
        this.assessments = assessments;
        this.threads = threads;
        this.lines = lines;
    }

    /** What is measured, as the edition keeps it. */
    record Definition(
            int version,
            @Nullable LocalDate from,
            LocalisedText numerator,
            LocalisedText denominator,
            LocalisedText population,
            LocalisedText unit,
            String direction,
            String frequency,
            int decimals,
            int per,
            String aggregation,
            List<String> breakdowns,
            String origin,
            LocalisedText method,
            String licence,
            LocalisedText quality,
            LocalisedText breakNote,
            Source source) {}

    private record Mapping(String scheme, String code, String likeness) {}

    static List<Definition> definitions(Item indicator) {
        return List.of(indicator.read("definitions", Definition[].class).orElseThrow());
    }

    /** Those up to the one that a release counts by; what came after it says nothing of these figures. */
    static List<Definition> definitions(Item indicator, PublishedRelease release) {
        var all = definitions(indicator);
        var then = all.stream()
                .filter(one -> one.version() <= release.definition())
                .toList();
        return then.isEmpty() ? all : then;
    }

    IndicatorsPage all(Reading reading) {
        var groups = new LinkedHashMap<UUID, List<IndicatorsPage.Line>>();
        var headings = new LinkedHashMap<UUID, Text>();
        editions.all(KIND, reading.asOf()).stream()
                .sorted(Comparator.comparing(
                        edition -> reading.text(edition.title()).text(), reading.collator()))
                .forEach(edition -> {
                    var goal = goals(edition.item()).stream().findFirst();
                    var key = goal.map(Ref::id).orElse(edition.id());
                    headings.computeIfAbsent(
                            goal.isPresent() ? key : new UUID(0, 0),
                            id -> goal.map(one -> goal(reading, one).label())
                                    .orElseGet(() -> Text.of(reading.word("indicator.goals.none"))));
                    groups.computeIfAbsent(goal.isPresent() ? key : new UUID(0, 0), id -> new ArrayList<>())
                            .add(line(reading, edition));
                });
        return new IndicatorsPage(
                reading.frame(reading.word("indicator.all"), PATH)
                        .active("strategy")
                        .under(status(reading)),
                groups.entrySet().stream()
                        .map(group -> new IndicatorsPage.Group(
                                Objects.requireNonNull(headings.get(group.getKey())), group.getValue()))
                        .sorted(Comparator.comparing(group -> group.heading().text(), reading.collator()))
                        .toList());
    }

    private static Frame.Crumb status(Reading reading) {
        return new Frame.Crumb(reading.url(StatusPages.PATH), Text.of(reading.word("monitor.overview")));
    }

    private static IndicatorsPage.Line line(Reading reading, Edition edition) {
        var item = edition.item();
        return new IndicatorsPage.Line(
                Lines.link(reading, edition),
                reading.text(item.text("text")),
                mark(item),
                state(reading, item),
                reading.text(item.text("ownerTitle")),
                item.source().illustrative());
    }

    private static String mark(Item item) {
        return MARKS.getOrDefault(item.state(), "planned");
    }

    private static String state(Reading reading, Item item) {
        return reading.word("indicator.state." + item.state());
    }

    IndicatorPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var definitions = definitions(item);
        var said = assessments.of(reading, item.id());
        return new IndicatorPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("strategy")
                        .under(
                                status(reading),
                                new Frame.Crumb(reading.url(PATH), Text.of(reading.word("indicator.all"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                reading.text(item.text("ownerTitle")),
                mark(item),
                state(reading, item),
                successor(reading, item),
                reading.prose(item.text("text")),
                tables.of(reading, edition),
                tables.targets(reading, edition),
                said.isEmpty() ? null : PublishedAssessments.status(reading, said.getFirst()),
                AssessmentPages.standing(reading, said),
                goals(item).stream().map(goal -> goal(reading, goal)).toList(),
                fields(reading, item, definitions.getLast()),
                definitions.reversed().stream()
                        .filter(one -> one.version() > 1)
                        .map(one -> new IndicatorPage.Break(
                                one.from() == null
                                        ? ""
                                        : reading.day(one.from()).text(),
                                reading.text(one.breakNote())))
                        .toList(),
                Arrays.stream(item.read("mappings", Mapping[].class).orElse(new Mapping[0]))
                        .map(one -> reading.word(
                                "indicator.mapped",
                                reading.word("indicator.scheme." + one.scheme()),
                                one.code(),
                                reading.word("indicator.likeness." + one.likeness())))
                        .toList(),
                threads.near(reading, item, reading.word("indicator.one")),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private @Nullable Link successor(Reading reading, Item item) {
        return item.string("successor")
                .map(UUID::fromString)
                .flatMap(id -> editions.current(id, reading.asOf()))
                .map(edition -> Lines.link(reading, edition))
                .orElse(null);
    }

    static List<Ref> goals(Item item) {
        return List.of(item.read("goals", Ref[].class).orElse(new Ref[0]));
    }

    private Link goal(Reading reading, Ref goal) {
        return editions.place(goal.id(), reading.asOf())
                .map(place -> new Link(
                        reading.url(Addresses.of(place.edition(), place.item())),
                        Text.of(Lines.kind(reading, place.item()) + ": "
                                + reading.text(place.item().title()).text())))
                .orElseGet(() -> Link.of(reading.url(Addresses.permalink(goal)), reading.word("kind.goal")));
    }

    private static List<IndicatorPage.Field> fields(Reading reading, Item item, Definition now) {
        var fields = new ArrayList<IndicatorPage.Field>();
        add(fields, reading, "numerator", reading.text(now.numerator()));
        add(fields, reading, "denominator", reading.text(now.denominator()));
        add(fields, reading, "population", reading.text(now.population()));
        add(fields, reading, "unit", reading.text(now.unit()));
        chosen(fields, reading, "type", item.string("type").orElse(""));
        chosen(fields, reading, "direction", now.direction());
        chosen(fields, reading, "frequency", now.frequency());
        chosen(fields, reading, "aggregation", now.aggregation());
        add(fields, reading, "breakdowns", Text.of(String.join(", ", now.breakdowns())));
        chosen(fields, reading, "origin", now.origin());
        add(fields, reading, "method", reading.text(now.method()));
        add(fields, reading, "quality", reading.text(now.quality()));
        add(fields, reading, "steward", Text.of(item.string("steward").orElse("")));
        add(
                fields,
                reading,
                "licence",
                Text.of(now.licence().isBlank() ? reading.word("page.notStated") : now.licence()));
        return fields;
    }

    private static void chosen(List<IndicatorPage.Field> fields, Reading reading, String field, String code) {
        add(fields, reading, field, Text.of(reading.word("indicator." + field + "." + code)));
    }

    private static void add(List<IndicatorPage.Field> fields, Reading reading, String field, Text value) {
        if (!value.text().isEmpty()) {
            fields.add(new IndicatorPage.Field(reading.word("indicator." + field), value));
        }
    }
}
