package no.retning.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was changed after hearings and why, as pages. */
@Component
final class HearingTreatments {
    static final String WAY = "/behandling";

    private final PublishedEditions editions;
    private final PublishedAnswers answers;
    private final Lines lines;

    HearingTreatments(PublishedEditions editions, PublishedAnswers answers, Lines lines) {
        this.editions = editions;
        this.answers = answers;
        this.lines = lines;
    }

    private record Treatment(
            LocalisedText assessment,
            @Nullable String decision,
            LocalisedText reason,
            @Nullable Change changed) {}

    private record Change(Ref thing, String edition, int number) {}

    private record Said(int number, @Nullable UUID about) {}

    /** Whether it says what became of anything. */
    static boolean isTold(Edition hearing) {
        return remarks(hearing.item()).findAny().isPresent();
    }

    private static Stream<Item> remarks(Item hearing) {
        return hearing.items().stream().filter(one -> one.kind().equals(PublishedHearing.REMARK));
    }

    TreatmentPage page(Reading reading, Edition edition) {
        var hearing = edition.item();
        var heading = reading.word("site.treatment.heading");
        int total = (int) remarks(hearing).count();
        return new TreatmentPage(
                reading.frame(heading, Addresses.of(edition) + WAY)
                        .active("strategy")
                        .under(
                                new Frame.Crumb(
                                        reading.url(HearingPages.PATH), Text.of(reading.word("hearing.hearings"))),
                                new Frame.Crumb(reading.url(Addresses.of(edition)), reading.text(edition.title())))
                        .colophon(lines.colophon(reading, edition, hearing.ref())),
                heading,
                Lines.link(reading, edition),
                reading.word("site.treatment.lead", total),
                counts(reading, hearing),
                total,
                groups(reading, edition));
    }

    private static List<TreatmentPage.Count> counts(Reading reading, Item hearing) {
        var counted = new LinkedHashMap<Status, Integer>();
        remarks(hearing).forEach(one -> counted.merge(decision(reading, one), 1, Integer::sum));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<Status, Integer>comparingByValue().reversed())
                .map(entry -> new TreatmentPage.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Status decision(Reading reading, Item remark) {
        return new Status(
                Status.Shape.of(remark.string("shape").orElse("not-assessed")),
                reading.text(remark.text("word")).text(),
                null,
                null,
                null,
                null);
    }

    /** The themes in the order of their tree; what has none comes last. */
    private List<TreatmentPage.Group> groups(Reading reading, Edition edition) {
        var hearing = edition.item();
        var named = named(hearing);
        var groups = new ArrayList<TreatmentPage.Group>();
        var themes = new LinkedHashMap<String, Text>();
        hearing.items().stream()
                .filter(one -> one.kind().equals(PublishedHearing.THEME))
                .forEach(theme -> themes.put(theme.id().toString(), reading.text(theme.title())));
        themes.forEach((id, title) -> group(
                reading,
                edition,
                named,
                groups,
                title,
                remarks(hearing)
                        .filter(one -> one.string("topic").orElse("").equals(id))
                        .toList()));
        var others = remarks(hearing)
                .filter(one -> !themes.containsKey(one.string("topic").orElse("")))
                .toList();
        group(reading, edition, named, groups, Text.of(reading.word("remark.theme.none")), others);
        return groups;
    }

    /**
     * The answers that remarks name, by number.
     *
     * @param readable those that everybody can look up
     * @param alike those of them that are nearly the same as others
     */
    private record Named(Set<Integer> readable, Map<Integer, PublishedAnswers.Alike> alike) {

        /** How many there are when those that are nearly the same count once. */
        int texts(Said[] said) {
            return (int)
                    Stream.of(said).map(Said::number).map(this::text).distinct().count();
        }

        /** Campaigns are numbered too, so that they are told from answers by their sign. */
        private int text(int number) {
            var one = alike.get(number);
            return one == null ? number : -one.campaign();
        }
    }

    private Named named(Item hearing) {
        var numbers = remarks(hearing)
                .flatMap(one -> Stream.of(said(one)))
                .map(Said::number)
                .collect(Collectors.toSet());
        return new Named(answers.known(hearing.id(), numbers), answers.alike(hearing.id(), numbers));
    }

    private static Said[] said(Item remark) {
        return remark.read("said", Said[].class).orElse(new Said[0]);
    }

    private void group(
            Reading reading,
            Edition edition,
            Named named,
            List<TreatmentPage.Group> groups,
            Text title,
            List<Item> remarks) {
        if (!remarks.isEmpty()) {
            groups.add(new TreatmentPage.Group(
                    title,
                    remarks.stream()
                            .map(one -> line(reading, edition, named, one))
                            .toList()));
        }
    }

    private TreatmentPage.Line line(Reading reading, Edition edition, Named named, Item remark) {
        var treatment = remark.read("treatment", Treatment.class).orElseThrow();
        var said = said(remark);
        int stated = remark.string("stated").map(Integer::valueOf).orElse(0);
        int answers = (int) Stream.of(said).map(Said::number).distinct().count() + stated;
        int once = named.texts(said) + stated;
        var changed = treatment.changed();
        return new TreatmentPage.Line(
                remark.slug(),
                reading.text(remark.title()),
                decision(reading, remark),
                answers == 0
                        ? null
                        : reading.word(
                                once < answers ? "site.treatment.answers.both" : "site.treatment.answers",
                                answers,
                                once),
                Stream.of(said).map(one -> where(reading, edition, named, one)).toList(),
                reading.prose(remark.text("summary")),
                reading.proseOrNull(treatment.assessment()),
                reading.proseOrNull(treatment.reason()),
                changed == null ? null : changed(reading, changed),
                changed == null || changed.edition().isEmpty()
                        ? null
                        : Link.of(
                                reading.url("/utgave/" + changed.edition()),
                                reading.word("page.editions.number", changed.number())),
                reading.source(remark.source()),
                remark.source().illustrative());
    }

    private TreatmentPage.Said where(Reading reading, Edition edition, Named named, Said said) {
        var about = Optional.ofNullable(said.about())
                .flatMap(id -> edition.item()
                        .find(id)
                        .or(() -> editions.place(id, reading.asOf()).map(PublishedEditions.Place::item)))
                .map(item -> name(reading, item))
                .orElseGet(() -> reading.word("hearing.whole"));
        return new TreatmentPage.Said(
                named.readable().contains(said.number())
                        ? reading.url(HearingAnswerPages.path(edition) + "/" + said.number())
                        : null,
                reading.word("hearing.answer.numbered", said.number()),
                about);
    }

    private Link changed(Reading reading, Change changed) {
        return editions.place(changed.thing().id(), reading.asOf())
                .map(place ->
                        Link.of(reading.url(Addresses.of(place.edition(), place.item())), name(reading, place.item())))
                .orElseGet(() -> Link.of(
                        reading.url(Addresses.permalink(changed.thing())),
                        reading.word("kind." + changed.thing().kind())));
    }

    private static String name(Reading reading, Item item) {
        return HearingPages.place(reading, item).text();
    }
}
