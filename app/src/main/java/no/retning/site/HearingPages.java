package no.retning.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hearings as pages. */
@Component
final class HearingPages {
    static final String PATH = "/horing";

    private final PublishedEditions editions;
    private final Lines lines;

    HearingPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    private record Invitation(
            @Nullable UUID organisation,
            String name,
            String category,
            String language,
            @Nullable String response) {}

    private record Clarification(UUID id, LocalisedText question, LocalisedText answer, LocalDate day) {}

    private record Extension(PublishedHearing.Deadline former, LocalDate day, LocalisedText reason) {}

    private record Departure(String ground, LocalisedText reason) {}

    private record Outcome(
            @Nullable Integer stated,
            LocalisedText summary,
            @Nullable Boolean changed,
            LocalisedText reason,
            @Nullable UUID again,
            @Nullable Untreated untreated,
            Source source) {}

    private record Untreated(int points, LocalisedText reason) {}

    HearingsPage all(Reading reading) {
        var all = editions.all(PublishedHearing.KIND, reading.asOf());
        return new HearingsPage(
                reading.frame(reading.word("hearing.hearings"), PATH).active("strategy"),
                lines(reading, all.stream().filter(one -> PublishedHearing.isOpen(reading, one.item()))),
                lines(reading, all.stream().filter(one -> !PublishedHearing.isOpen(reading, one.item()))));
    }

    private static List<HearingsPage.Line> lines(Reading reading, Stream<Edition> hearings) {
        return hearings.map(edition -> new HearingsPage.Line(
                        Lines.link(reading, edition),
                        PublishedHearing.state(reading, edition.item()),
                        PublishedHearing.deadline(edition.item())
                                .map(deadline -> deadline.until(reading))
                                .orElse(null),
                        edition.item().string("owner").orElse(""),
                        edition.item().source().illustrative()))
                .toList();
    }

    HearingPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var path = Addresses.of(edition);
        boolean open =
                PublishedHearing.isOpen(reading, item) && reading.asOf().past().isEmpty();
        return new HearingPage(
                reading.frame(title.text(), path)
                        .active("strategy")
                        .under(new Frame.Crumb(reading.url(PATH), Text.of(reading.word("hearing.hearings"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                PublishedHearing.state(reading, item),
                PublishedHearing.deadline(item)
                        .map(deadline -> deadline.until(reading))
                        .orElse(null),
                open ? reading.word("hearing.left", PublishedHearing.daysLeft(reading, item)) : null,
                open ? Link.of(reading.url(path + "/besvar"), reading.word("hearing.answer")) : null,
                open ? Link.of(reading.url("/horingssvar"), reading.word("hearing.resume")) : null,
                item.read("openedAt", Instant.class).isPresent()
                        ? Link.of(reading.url(path + "/svar"), reading.word("answers.heading"))
                        : null,
                Stream.of(item.read("extensions", Extension[].class).orElse(new Extension[0]))
                        .map(one -> new HearingPage.Former(one.former().until(reading), reading.text(one.reason())))
                        .toList(),
                about(reading, item),
                heard(reading, item),
                reading.prose(item.text("text")),
                reading.proseOrNull(item.text("outside")),
                reading.proseOrNull(item.text("letter")),
                item.items().stream()
                        .filter(one -> one.kind().equals(PublishedHearing.QUESTION))
                        .map(one -> question(reading, one))
                        .toList(),
                Stream.of(item.read("clarifications", Clarification[].class).orElse(new Clarification[0]))
                        .map(one -> new HearingPage.Clarified(
                                reading.text(one.question()),
                                reading.prose(one.answer()),
                                reading.day(one.day()).text()))
                        .toList(),
                invited(reading, item),
                facts(reading, item),
                item.read("departure", Departure.class)
                        .map(one -> new HearingPage.Departure(
                                Text.of(reading.word("hearing.departure.said")), reading.prose(one.reason())))
                        .orElse(null),
                item.read("outcome", Outcome.class)
                        .map(one -> outcome(reading, one))
                        .orElse(null),
                HearingTreatments.isTold(edition)
                        ? Link.of(reading.url(path + HearingTreatments.WAY), reading.word("site.treatment.heading"))
                        : null,
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private Link about(Reading reading, Item item) {
        var about = item.read("about", Ref.class).orElseThrow();
        return editions.current(about.id(), reading.asOf())
                .map(heard -> Lines.link(reading, heard))
                .orElseGet(() -> reading.link(Addresses.permalink(about), item.text("aboutTitle")));
    }

    /** The very edition that is heard, which stays as it is however what is heard is changed. */
    private static @Nullable Link heard(Reading reading, Item item) {
        return item.string("edition")
                .filter(sha256 -> !sha256.isEmpty())
                .map(sha256 -> Link.of(reading.url("/utgave/" + sha256), reading.word("hearing.heardEdition")))
                .orElse(null);
    }

    private HearingPage.Question question(Reading reading, Item question) {
        return new HearingPage.Question(
                question.slug(),
                reading.text(question.title()),
                question.read("about", Ref.class)
                        .flatMap(about -> editions.place(about.id(), reading.asOf()))
                        .map(place -> new Link(
                                reading.url(Addresses.of(place.edition(), place.item())), place(reading, place.item())))
                        .orElse(null));
    }

    static Text place(Reading reading, Item item) {
        return item.title().isEmpty()
                ? Optional.ofNullable(reading.sentence(item.text("text"))).orElseGet(() -> Text.of(item.slug()))
                : reading.text(item.title());
    }

    private static List<HearingPage.Invited> invited(Reading reading, Item item) {
        var groups = new LinkedHashMap<String, List<HearingPage.Asked>>();
        for (var one : item.read("invited", Invitation[].class).orElse(new Invitation[0])) {
            groups.computeIfAbsent(one.category(), none -> new ArrayList<>())
                    .add(new HearingPage.Asked(one.name(), response(reading, one.response())));
        }
        return groups.entrySet().stream()
                .map(group -> new HearingPage.Invited(group.getKey(), group.getValue()))
                .toList();
    }

    /** Silence has a shape of its own, and is never agreement. */
    private static @Nullable Status response(Reading reading, @Nullable String code) {
        if (code == null) {
            return null;
        }
        var shape = switch (code) {
            case "answered" -> Status.Shape.ON_TRACK;
            case "no-remarks" -> Status.Shape.REACHED;
            case "late" -> Status.Shape.CHALLENGED;
            default -> Status.Shape.NOT_REPORTED;
        };
        return new Status(shape, reading.word("hearing.response." + code), null, null, null, null);
    }

    private static List<HearingPage.Fact> facts(Reading reading, Item item) {
        var facts = new ArrayList<HearingPage.Fact>();
        fact(
                facts,
                reading,
                "hearing.type",
                reading.word("hearing.type." + item.string("type").orElse("general")));
        fact(facts, reading, "hearing.owner", item.string("owner").orElse(""));
        fact(
                facts,
                reading,
                "hearing.archiveNumber",
                item.string("archiveNumber").orElse(""));
        fact(
                facts,
                reading,
                "hearing.openedAt",
                item.read("openedAt", Instant.class)
                        .map(at -> reading.day(at).text())
                        .orElse(""));
        fact(facts, reading, "hearing.contact", item.string("contact").orElse(""));
        facts.add(new HearingPage.Fact(reading.word("hearing.rules"), reading.text(item.text("rule"))));
        return facts;
    }

    private static void fact(List<HearingPage.Fact> facts, Reading reading, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new HearingPage.Fact(reading.word(key), Text.of(value)));
        }
    }

    private HearingPage.Outcome outcome(Reading reading, Outcome one) {
        var untreated = one.untreated();
        return new HearingPage.Outcome(
                one.stated() == null ? null : reading.word("hearing.outcome.count", one.stated()),
                reading.proseOrNull(one.summary()),
                one.changed() == null
                        ? null
                        : reading.word(one.changed() ? "hearing.outcome.isChanged" : "hearing.outcome.isNotChanged"),
                reading.proseOrNull(one.reason()),
                Optional.ofNullable(one.again())
                        .flatMap(again -> editions.current(again, reading.asOf()))
                        .map(again -> Lines.link(reading, again))
                        .orElse(null),
                untreated == null ? null : reading.word("hearing.outcome.untreated", untreated.points()),
                untreated == null ? null : reading.proseOrNull(untreated.reason()),
                reading.source(one.source()),
                one.source().illustrative());
    }
}
