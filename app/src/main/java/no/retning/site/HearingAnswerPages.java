package no.retning.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.file.FileName;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Pagination;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers to a hearing as pages: all of them, narrowed, and each. */
@Component
final class HearingAnswerPages {
    static final String WHO = "hvem";
    static final String ABOUT = "om";
    static final String STANCE = "syn";
    static final String WORDS = "q";
    static final String PAGE = "side";
    static final String CAMPAIGN = "gruppe";
    private static final int SIZE = 25;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_LINE = 240;
    /** So many pages on each side of the one that is shown have an address in the row of pages. */
    private static final int BESIDE = 2;

    private static final List<String> FILES = List.of("jsonl", "csv", "xlsx", "zip", "atom");
    private static final String WHOLE = "whole";
    private static final List<String> STANCES =
            List.of("supports", "supports-with-remarks", "neutral", "against", "no-remarks");

    private final PublishedAnswers answers;
    private final PublishedEditions editions;

    HearingAnswerPages(PublishedAnswers answers, PublishedEditions editions) {
        this.answers = answers;
        this.editions = editions;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Invitation(String category) {}

    static String path(Edition hearing) {
        return Addresses.of(hearing) + "/svar";
    }

    private static Link hearing(Reading reading, Edition edition) {
        return new Link(
                reading.url(Addresses.of(edition)), reading.text(edition.item().title()));
    }

    private static Frame frame(Reading reading, Edition hearing, String title, String path, Frame.Crumb... more) {
        var crumbs = new ArrayList<Frame.Crumb>();
        crumbs.add(new Frame.Crumb(reading.url(HearingPages.PATH), Text.of(reading.word("hearing.hearings"))));
        var link = hearing(reading, hearing);
        crumbs.add(new Frame.Crumb(link.url(), link.label()));
        crumbs.addAll(List.of(more));
        return reading.frame(title, path).active("strategy").under(crumbs.toArray(Frame.Crumb[]::new));
    }

    /** @param typed what the form says, by its names; whatever makes no sense asks for nothing */
    HearingAnswersPage all(Reading reading, Edition hearing, Map<String, String> typed) {
        var choices = choices(reading, hearing);
        var asked = new LinkedHashMap<String, String>();
        choices.forEach((name, values) -> {
            if (values.containsKey(typed.getOrDefault(name, ""))) {
                asked.put(name, typed.getOrDefault(name, ""));
            }
        });
        var words = typed.getOrDefault(WORDS, "").strip();
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        var page = typed.getOrDefault(PAGE, "").matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed.get(PAGE)) : 1;
        var typedCampaign = typed.getOrDefault(CAMPAIGN, "");
        var campaign = typedCampaign.matches("[1-9]\\d{0,5}") ? typedCampaign : "";
        var found = answers.find(new PublishedAnswers.Wanted(
                hearing.id(), marks(asked), words, campaign.isEmpty() ? 0 : Integer.parseInt(campaign), page, SIZE));
        var alike = answers.alike(
                hearing.id(),
                found.shown().stream().map(PublishedAnswer::number).toList());
        var title = reading.word("answers.heading");
        asked.put(WORDS, words);
        asked.put(CAMPAIGN, campaign);
        return new HearingAnswersPage(
                frame(reading, hearing, title, path(hearing)),
                hearing(reading, hearing),
                hearing.item().source().illustrative(),
                reading.url(path(hearing)),
                Field.of(WORDS, reading.word("answers.words"), words),
                choices.entrySet().stream()
                        .map(entry -> select(reading, entry.getKey(), entry.getValue(), asked))
                        .toList(),
                reading.word("answers.count", found.total()),
                found.distinct() == found.total()
                        ? null
                        : reading.word("answers.both", found.total(), found.distinct()),
                campaign,
                found.shown().stream()
                        .map(one -> line(reading, hearing, one, alike.get(one.number())))
                        .toList(),
                pages(
                        page,
                        Math.max(1, (found.total() + SIZE - 1) / SIZE),
                        number -> address(reading, hearing, asked, number)),
                found.total() == 0 && asked.values().stream().allMatch(String::isEmpty)
                        ? List.of()
                        : files(reading, hearing));
    }

    private static List<Link> files(Reading reading, Edition hearing) {
        return FILES.stream()
                .map(format ->
                        Link.of(reading.url(path(hearing) + "." + format), reading.word("answers.file." + format)))
                .toList();
    }

    private static List<String> marks(Map<String, String> asked) {
        var about = asked.getOrDefault(ABOUT, "");
        var stance = asked.getOrDefault(STANCE, "");
        var marks = new ArrayList<String>();
        if (!asked.getOrDefault(WHO, "").isEmpty()) {
            marks.add(asked.getOrDefault(WHO, ""));
        }
        // Where both are asked for, the stance is the one taken to that.
        if (!about.isEmpty() && !stance.isEmpty()) {
            marks.add("about:" + about + " stance:" + stance);
        } else if (!about.isEmpty()) {
            marks.add("about:" + about);
        } else if (!stance.isEmpty()) {
            marks.add("stance:" + stance);
        }
        return marks;
    }

    /** What can be asked for, by the name of the field: what it is called by its value. */
    private Map<String, Map<String, String>> choices(Reading reading, Edition hearing) {
        var who = new LinkedHashMap<String, String>();
        who.put("by:organisation", reading.word("answers.who.organisation"));
        who.put("by:person", reading.word("answers.who.person"));
        categories(hearing.item()).forEach(category -> who.put("category:" + category, category));
        var about = new LinkedHashMap<String, String>();
        about.put(WHOLE, reading.word("hearing.whole"));
        hearing.item()
                .items()
                .forEach(question -> about.put(
                        question.id().toString(), reading.text(question.title()).text()));
        var stance = new LinkedHashMap<String, String>();
        STANCES.forEach(one -> stance.put(one, reading.word("hearing.stance." + one)));
        var all = new LinkedHashMap<String, Map<String, String>>();
        all.put(WHO, who);
        all.put(ABOUT, about);
        all.put(STANCE, stance);
        return all;
    }

    private static Set<String> categories(Item hearing) {
        return Stream.of(hearing.read("invited", Invitation[].class).orElse(new Invitation[0]))
                .map(Invitation::category)
                .filter(category -> !category.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HearingAnswersPage.Select select(
            Reading reading, String name, Map<String, String> values, Map<String, String> asked) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", reading.word("answers.any." + name), false));
        values.forEach(
                (value, label) -> choices.add(new Choice(value, label, value.equals(asked.getOrDefault(name, "")))));
        return new HearingAnswersPage.Select(name, reading.word("answers.field." + name), choices);
    }

    private static String address(Reading reading, Edition hearing, Map<String, String> asked, int page) {
        var query = asked.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
        query.add(PAGE + "=" + page);
        return reading.url(path(hearing)) + "?" + String.join("&", query);
    }

    /** The first, the last, and those beside the one that is shown. */
    static Pagination pages(int current, int last, IntFunction<String> address) {
        var steps = new ArrayList<Pagination.Step>();
        int before = 0;
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= BESIDE) {
                if (page > before + 1) {
                    steps.add(new Pagination.Step(page - 1, null, false));
                }
                steps.add(new Pagination.Step(page, address.apply(page), page == current));
                before = page;
            }
        }
        return new Pagination(
                current > 1 ? address.apply(Math.min(current - 1, last)) : null,
                current < last ? address.apply(current + 1) : null,
                steps);
    }

    static String title(Reading reading, PublishedAnswer one) {
        var number = reading.word("hearing.answer.numbered", one.number());
        var from = one.from(reading);
        return from.isEmpty() ? number : number + ": " + from;
    }

    private static HearingAnswersPage.Line line(
            Reading reading, Edition hearing, PublishedAnswer one, PublishedAnswers.@Nullable Alike alike) {
        return new HearingAnswersPage.Line(
                Link.of(reading.url(path(hearing) + "/" + one.number()), title(reading, one)),
                new Text(one.beginning(LONGEST_LINE), lang(reading, one)),
                Dates.day(one.receivedAt(), reading.language().tag()),
                one.late(),
                one.body() != null && one.body().noRemarks(),
                alike == null ? null : all(reading, hearing, alike),
                one.illustrative() && !hearing.item().source().illustrative(),
                one.standing().equals("published") ? null : one.status(reading));
    }

    /** All that are nearly the same, where there is more than one that may be read. */
    private static @Nullable Link all(Reading reading, Edition hearing, PublishedAnswers.Alike alike) {
        return alike.size() < 2
                ? null
                : Link.of(
                        reading.url(path(hearing)) + "?" + CAMPAIGN + "=" + alike.campaign(),
                        reading.word("answers.alike", alike.size() - 1));
    }

    /** How much an answer has in common with the one that it is most like. */
    private HearingAnswerPage.@Nullable Alike alike(Reading reading, Edition hearing, PublishedAnswer one) {
        var alike = answers.alike(hearing.id(), List.of(one.number())).get(one.number());
        var all = alike == null ? null : all(reading, hearing, alike);
        if (alike == null || all == null) {
            return null;
        }
        var like = alike.like();
        return new HearingAnswerPage.Alike(
                all,
                like == null
                        ? null
                        : Link.of(
                                reading.url(path(hearing) + "/" + like.number()),
                                reading.word("hearing.answer.numbered", like.number())),
                like == null ? "" : reading.word("answers.alike.share", (int) Math.floor(like.share() * 100)));
    }

    private static @Nullable String lang(Reading reading, PublishedAnswer one) {
        var body = one.body();
        return body == null || body.language().equals(reading.language().tag()) ? null : body.language();
    }

    HearingAnswerPage page(Reading reading, Edition hearing, PublishedAnswer one) {
        var title = title(reading, one);
        var path = path(hearing) + "/" + one.number();
        var body = one.body();
        return new HearingAnswerPage(
                frame(
                        reading,
                        hearing,
                        title,
                        path,
                        new Frame.Crumb(reading.url(path(hearing)), Text.of(reading.word("answers.heading")))),
                hearing(reading, hearing),
                hearing.item().source().illustrative() || one.illustrative(),
                Text.of(title),
                one.status(reading),
                body == null || one.standing().equals("withheld") ? gone(reading, one) : null,
                Dates.minute(one.receivedAt(), reading.language().tag()),
                one.late(),
                Objects.requireNonNullElse(
                        lang(reading, one), reading.language().tag()),
                body != null && body.noRemarks(),
                body == null ? List.of() : points(reading, hearing, body),
                body == null ? List.of() : files(reading, body),
                body == null
                        ? List.of()
                        : body.withheld().stream()
                                .map(ground -> new HearingAnswerPage.Ground(ground.law(), reading.text(ground.word())))
                                .toList(),
                alike(reading, hearing, one),
                body == null ? null : citation(reading, hearing, one, path));
    }

    private static HearingAnswerPage.@Nullable Citation citation(
            Reading reading, Edition hearing, PublishedAnswer one, String path) {
        return one.sha256() == null
                ? null
                : new HearingAnswerPage.Citation(
                        reading.word(
                                        "answers.cite",
                                        one.from(reading),
                                        reading.text(hearing.item().title()).text(),
                                        one.number(),
                                        one.revision(),
                                        Dates.day(
                                                        one.receivedAt(),
                                                        reading.language().tag())
                                                .text())
                                + (one.illustrative() ? " " + reading.word("page.illustrative") + "." : ""),
                        reading.site().origin() + path,
                        one.sha256());
    }

    private List<HearingAnswerPage.Point> points(Reading reading, Edition hearing, PublishedAnswer.Body body) {
        return body.points().stream()
                .map(point -> new HearingAnswerPage.Point(
                        "punkt-" + (point.index() + 1),
                        about(reading, hearing, point.about()),
                        place(reading, hearing, point.about()),
                        point.stance() == null ? null : reading.word("hearing.stance." + point.stance()),
                        point.text().stream()
                                .map(segment -> new HearingAnswerPage.Segment(
                                        Objects.requireNonNullElse(segment.text(), ""),
                                        withheld(reading, body, segment.withheld())))
                                .toList()))
                .toList();
    }

    private Text about(Reading reading, Edition hearing, @Nullable UUID about) {
        var whole = Text.of(reading.word("hearing.whole"));
        if (about == null) {
            return whole;
        }
        return hearing.item().items().stream()
                .filter(question -> question.id().equals(about))
                .findFirst()
                .map(question -> reading.text(question.title()))
                .or(() -> editions.place(about, reading.asOf()).map(found -> HearingPages.place(reading, found.item())))
                .orElse(whole);
    }

    private @Nullable String place(Reading reading, Edition hearing, @Nullable UUID about) {
        return about == null
                        || hearing.item().items().stream()
                                .anyMatch(question -> question.id().equals(about))
                ? null
                : editions.place(about, reading.asOf())
                        .map(found -> reading.url(Addresses.of(found.edition(), found.item())))
                        .orElse(null);
    }

    private static List<HearingAnswerPage.Attachment> files(Reading reading, PublishedAnswer.Body body) {
        return body.files().stream()
                .map(one -> new HearingAnswerPage.Attachment(
                        one.file() == null
                                ? null
                                : Link.of(
                                        FileName.address(one.file()), one.file().name()),
                        one.file() == null || one.withheld() == null
                                ? withheld(reading, body, one.withheld())
                                : reading.word(
                                        "answers.redactedHere",
                                        body.ground(one.withheld()).law())))
                .toList();
    }

    private static @Nullable String withheld(Reading reading, PublishedAnswer.Body body, @Nullable String code) {
        return code == null
                ? null
                : reading.word("answers.withheldHere", body.ground(code).law());
    }

    /** Why there is nothing to read. */
    private static String gone(Reading reading, PublishedAnswer one) {
        var into = one.joinedInto();
        return into == null
                ? reading.word("answers.gone." + one.standing())
                : reading.word("answers.gone.joined", into);
    }
}
