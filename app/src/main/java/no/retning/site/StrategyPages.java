package no.retning.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.Difference;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Strategies and their chapters as pages: those published, and for a preview those that would be. */
@Component
public final class StrategyPages {
    private static final String IN_FORCE = "gjeldende";
    private static final String REPLACED = "erstattet";

    private final PublishedEditions editions;
    private final Lines lines;

    StrategyPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    StrategiesPage all(Reading reading) {
        return new StrategiesPage(
                reading.frame(reading.word("site.strategies.heading"), "/strategi")
                        .active("strategy"),
                editions.all("strategy", reading.asOf()).reversed().stream()
                        .map(edition -> line(reading, edition, period(edition.item())))
                        .toList(),
                editions.all("structure", reading.asOf()).stream()
                        .sorted((a, b) -> start(b).compareTo(start(a)))
                        .map(edition -> line(reading, edition, edition.item().validity()))
                        .toList(),
                editions.all(ActionPlanPages.KIND, reading.asOf()).stream()
                        .sorted((a, b) -> start(b).compareTo(start(a)))
                        .map(edition -> line(reading, edition, edition.item().validity()))
                        .toList());
    }

    private static String start(Edition edition) {
        return String.valueOf(edition.item().validity().from());
    }

    private static StrategiesPage.Line line(Reading reading, Edition edition, Validity period) {
        var item = edition.item();
        boolean strategy = item.kind().equals("strategy");
        return new StrategiesPage.Line(
                Lines.link(reading, edition),
                reading.years(period),
                strategy ? reading.word("phase." + item.state()) : null,
                strategy && item.state().equals(IN_FORCE),
                reading.lead(Lines.summary(item)));
    }

    private static Validity period(Item strategy) {
        return strategy.read("period", Validity.class).orElse(strategy.validity());
    }

    StrategyPage strategy(Reading reading, Edition edition) {
        var item = edition.item();
        var older = edition.replaces().flatMap(editions::bySha256);
        var changed = older.map(before -> changed(reading, before, edition)).orElse(Set.of());
        var structures = item.string("structure").map(UUID::fromString).stream()
                .flatMap(id -> editions.current(id, reading.asOf()).stream())
                .map(structure -> reading.link(Addresses.of(structure), structure.title()))
                .toList();
        return page(
                reading,
                item,
                new Context(edition, notice(reading, item), structures, changed, lines.latest(reading, edition)));
    }

    /** How an unpublished text would look; its links into itself lead to what is published. */
    public StrategyPage preview(Reading reading, Item item) {
        return page(reading, item, new Context(null, null, List.of(), Set.of(), List.of()));
    }

    private record Context(
            @Nullable Edition edition,
            StrategyPage.@Nullable Notice notice,
            List<Link> structures,
            Set<UUID> changed,
            List<EditionLine> editions) {}

    private StrategyPage page(Reading reading, Item item, Context context) {
        var path = Addresses.of(item.kind(), item.slug(), item.id());
        var frame = reading.frame(reading.text(item.title()).text(), path).active("strategy");
        var edition = context.edition();
        if (edition != null) {
            frame = frame.colophon(lines.colophon(reading, edition, item.ref()));
        }
        var chapters = new ArrayList<ChapterText>();
        for (var chapter : item.items()) {
            chapters.add(chapter(reading, item, chapter, context));
        }
        return new StrategyPage(
                frame,
                reading.text(item.title()),
                reading.lead(item.text("summary")),
                reading.word("phase." + item.state()),
                reading.years(period(item)),
                context.notice(),
                context.structures(),
                chapters,
                files(reading, item, context),
                context.editions(),
                edition == null ? "" : reading.url(Addresses.history(edition)));
    }

    /** The parts of StratML, the one that most tools read first. */
    private static List<Link> files(Reading reading, Item strategy, Context context) {
        if (context.structures().isEmpty()) {
            return List.of();
        }
        var address = reading.url("/stratml/" + strategy.slug() + ".xml");
        return List.of(
                Link.of(address, reading.word("site.strategy.stratml", 2)),
                Link.of(address + "?del=1", reading.word("site.strategy.stratml", 1)),
                Link.of(address + "?del=3", reading.word("site.strategy.stratml", 3)));
    }

    ChapterPage chapter(Reading reading, Edition edition, String slug) {
        var chapters = edition.item().items();
        int at = 0;
        while (at < chapters.size() && !chapters.get(at).slug().equals(slug)) {
            at++;
        }
        if (at == chapters.size()) {
            throw new NoSuchRecord("chapter", slug);
        }
        var chapter = chapters.get(at);
        var strategy = Lines.link(reading, edition);
        var frame = reading.frame(reading.text(chapter.title()).text(), Addresses.chapter(edition, chapter))
                .active("strategy")
                .under(new Frame.Crumb(strategy.url(), strategy.label()))
                .colophon(lines.colophon(reading, edition, chapter.ref()));
        var older = edition.replaces().flatMap(editions::bySha256);
        var context = new Context(
                edition,
                null,
                List.of(),
                older.map(before -> changed(reading, before, edition)).orElse(Set.of()),
                List.of());
        return new ChapterPage(
                frame,
                strategy,
                chapter(reading, edition.item(), chapter, context),
                notice(reading, edition.item()),
                neighbour(reading, edition, at - 1),
                neighbour(reading, edition, at + 1));
    }

    private static @Nullable Link neighbour(Reading reading, Edition edition, int at) {
        var chapters = edition.item().items();
        return at < 0 || at >= chapters.size()
                ? null
                : reading.link(
                        Addresses.chapter(edition, chapters.get(at)),
                        chapters.get(at).title());
    }

    private ChapterText chapter(Reading reading, Item strategy, Item chapter, Context context) {
        var number = chapter.string("number").orElse("");
        var paragraphs = new ArrayList<ChapterText.Paragraph>();
        for (var paragraph : chapter.items()) {
            paragraphs.add(new ChapterText.Paragraph(
                    paragraph.slug(),
                    number + "." + (paragraphs.size() + 1),
                    reading.url(Addresses.permalink(paragraph.ref())),
                    null,
                    reading.prose(paragraph.text("text")),
                    reading.source(paragraph.source()),
                    paragraph.source().illustrative(),
                    changed(reading, paragraph, context)));
        }
        var page = Addresses.of("strategy", strategy.slug(), strategy.id()) + "/kapittel/" + chapter.slug();
        return new ChapterText(
                "kapittel-" + chapter.slug(), number, reading.link(page, chapter.title()), null, paragraphs);
    }

    private @Nullable Link changed(Reading reading, Item paragraph, Context context) {
        var edition = context.edition();
        if (edition == null || !context.changed().contains(paragraph.id())) {
            return null;
        }
        return Link.of(
                reading.url(Addresses.difference(edition.replaces().orElseThrow(), edition.sha256()) + "#"
                        + paragraph.id()),
                reading.word("site.paragraph.changed", edition.number()));
    }

    private static Set<UUID> changed(Reading reading, Edition before, Edition after) {
        var changed = new HashSet<UUID>();
        Difference.between(before.item(), after.item(), reading.language())
                .items()
                .forEach(item -> changed.add(item.item().id()));
        return changed;
    }

    private StrategyPage.@Nullable Notice notice(Reading reading, Item strategy) {
        if (!strategy.state().equals(REPLACED)) {
            return null;
        }
        var newer = editions.all("strategy", reading.asOf()).stream()
                .filter(other ->
                        other.item().predecessor().filter(strategy.id()::equals).isPresent())
                .findFirst()
                .map(other -> Lines.link(reading, other))
                .orElse(null);
        return new StrategyPage.Notice(reading.word("site.strategy.replaced"), newer);
    }
}
