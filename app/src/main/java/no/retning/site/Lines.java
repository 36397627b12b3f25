package no.retning.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Colophon;
import no.retning.page.Download;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What most pages of published things share: lists of editions, the foot, names of kinds. */
@Component
final class Lines {
    private static final int LATEST = 3;

    /** What has files of its own, which say more than the texts of the edition. */
    private static final Set<String> PRINTED = Set.of(Standings.KIND, MeetingItems.MEETING, MinutesPages.MINUTES);

    private final PublishedEditions editions;

    Lines(PublishedEditions editions) {
        this.editions = editions;
    }

    EditionLine line(Reading reading, Edition edition, boolean current) {
        return new EditionLine(
                reading.link(Addresses.of(edition), edition.title()),
                Link.of(
                        reading.url(Addresses.edition(edition)),
                        reading.word("page.editions.number", edition.number())),
                reading.day(edition.publishedAt()),
                reading.textOrNull(edition.reason()),
                edition.correction(),
                current,
                changes(reading, edition));
    }

    @Nullable
    Link changes(Reading reading, Edition edition) {
        return edition.replaces()
                .map(older -> Link.of(
                        reading.url(Addresses.difference(older, edition.sha256())),
                        reading.word("page.editions.changes")))
                .orElse(null);
    }

    /** The latest editions of a thing up to the one that is read, newest first. */
    List<EditionLine> latest(Reading reading, Edition read) {
        return editions.history(read.id()).stream()
                .filter(edition -> edition.number() <= read.number())
                .limit(LATEST)
                .map(edition -> line(reading, edition, edition.sha256().equals(read.sha256())))
                .toList();
    }

    /** What the page says of itself at its foot. */
    Colophon colophon(Reading reading, Edition edition, Ref thing) {
        return new Colophon(
                reading.day(edition.publishedAt()),
                Link.of(
                        reading.url(Addresses.edition(edition)),
                        reading.word("page.editions.number", edition.number())),
                changes(reading, edition),
                StrategyMapEntry.link(reading, thing),
                reading.site().origin() + Addresses.permalink(thing),
                owner(reading, edition.item()),
                downloads(reading, edition));
    }

    private static List<Download> downloads(Reading reading, Edition edition) {
        var downloads = new ArrayList<Download>();
        if (!PRINTED.contains(edition.thing().kind()) && EditionFiles.fits(edition)) {
            var file = reading.url(Addresses.edition(edition) + "/utgave");
            downloads.add(new Download(file + ".pdf", "PDF", "application/pdf"));
            downloads.add(new Download(file + ".docx", "Word", Documents.DOCX.toString()));
        }
        downloads.add(new Download("/api/v1/editions/" + edition.sha256(), "JSON", "application/json"));
        return downloads;
    }

    /** Who owns it, where the edition names one in words. */
    private static @Nullable Text owner(Reading reading, Item item) {
        var named = item.text("ownerTitle");
        return named.isEmpty() ? item.string("owner").map(Text::of).orElse(null) : reading.text(named);
    }

    /** How a goal is spoken of: Mål 4, Område 2, Visjon. */
    static String kind(Reading reading, Item goal) {
        var type = reading.word("kind.goal." + goal.string("type").orElse("goal"));
        return goal.string("code").map(code -> type + " " + code).orElse(type);
    }

    static GoalNode node(Reading reading, Item goal) {
        var below = new ArrayList<GoalNode>();
        goal.items().forEach(item -> below.add(node(reading, item)));
        return new GoalNode(
                kind(reading, goal),
                goal.string("code").orElse(null),
                reading.link(Addresses.of("goal", goal.slug(), goal.id()), goal.title()),
                reading.sentence(goal.text("text")),
                goal.source().illustrative(),
                below);
    }

    static Link link(Reading reading, Edition edition) {
        var label = edition.item().text("shortTitle");
        return reading.link(Addresses.of(edition), label.isEmpty() ? edition.title() : label);
    }

    static LocalisedText summary(Item item) {
        return item.text("summary").isEmpty() ? item.text("text") : item.text("summary");
    }
}
