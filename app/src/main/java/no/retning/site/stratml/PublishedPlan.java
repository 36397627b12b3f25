package no.retning.site.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.formats.stratml.Administration;
import no.retning.formats.stratml.Contact;
import no.retning.formats.stratml.Extension;
import no.retning.formats.stratml.Goal;
import no.retning.formats.stratml.KeptIdentifier;
import no.retning.formats.stratml.Objective;
import no.retning.formats.stratml.Organisation;
import no.retning.formats.stratml.Plan;
import no.retning.formats.stratml.PlanType;
import no.retning.formats.stratml.Stakeholder;
import no.retning.formats.stratml.Statement;
import no.retning.page.Dates;
import no.retning.page.Words;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.site.Addresses;
import tools.jackson.databind.node.ObjectNode;

/**
 * A strategy and its goals as a plan, in one language.
 *
 * @param origin scheme, host and port as the public sees them
 */
record PublishedPlan(
        Edition strategy, Edition structure, Language language, Languages languages, Words words, String origin) {
    private static final String VISION = "vision";
    private static final String TARGET_GROUP = "target-group";

    Plan plan() {
        var item = strategy.item();
        var top = structure.item().items();
        var apart = apart(top);
        var groups = apart.stream().filter(one -> isA(TARGET_GROUP, one)).toList();
        var vision = apart.stream().filter(one -> isA(VISION, one)).findFirst();
        return new Plan(
                PlanType.STRATEGIC_PLAN,
                language.tag(),
                text(item.title()),
                text(item.text("summary")),
                Extension.write(readable(), extension()),
                List.of(new Organisation(
                        item.string("owner").orElse(""),
                        "",
                        "",
                        "",
                        groups.stream().map(this::stakeholder).toList())),
                vision.map(this::statement).orElse(null),
                null,
                List.of(),
                top.stream().filter(one -> !apart.contains(one)).map(this::goal).toList(),
                administration(item),
                Contact.NONE);
    }

    /** The vision and the target groups, which have elements of their own, as long as there is a goal beside them. */
    private static List<Item> apart(List<Item> top) {
        var vision = top.stream().filter(one -> isA(VISION, one)).limit(1);
        var groups = top.stream().filter(one -> isA(TARGET_GROUP, one));
        var apart = Stream.concat(vision, groups)
                .filter(one -> one.items().isEmpty())
                .toList();
        return apart.size() == top.size() ? List.of() : apart;
    }

    private static boolean isA(String type, Item item) {
        return item.string("type").filter(type::equals).isPresent();
    }

    private String text(LocalisedText text) {
        return text.best(language, languages).text();
    }

    private static String identifier(Item item) {
        return KeptIdentifier.of(item.id(), item.source().citation());
    }

    private Statement statement(Item vision) {
        var said = text(vision.text("text"));
        return new Statement(said.isEmpty() ? text(vision.title()) : said, identifier(vision));
    }

    private Stakeholder stakeholder(Item group) {
        return new Stakeholder(text(group.title()), text(group.text("text")), Stakeholder.Type.GROUP, List.of());
    }

    private Goal goal(Item item) {
        return new Goal(
                text(item.title()),
                text(item.text("text")),
                identifier(item),
                item.string("code").orElse(""),
                List.of(),
                "",
                item.items().stream().flatMap(Item::all).map(this::objective).toList());
    }

    private Objective objective(Item item) {
        return new Objective(
                text(item.title()),
                text(item.text("text")),
                identifier(item),
                item.string("code").orElse(""),
                List.of(),
                "",
                List.of());
    }

    private Administration administration(Item item) {
        var period = item.read("period", Validity.class).orElse(Validity.ALWAYS);
        var until = period.until();
        return new Administration(
                identifier(item),
                period.from(),
                until == null ? null : until.minusDays(1),
                strategy.publishedAt().atZone(Dates.ZONE).toLocalDate(),
                origin + Addresses.edition(strategy));
    }

    /** The chapters, which StratML knows nothing of, and where to read what the goals are tied to. */
    private String readable() {
        var parts = new ArrayList<String>();
        parts.add(text(structure.item().text("text")));
        for (var chapter : strategy.item().items()) {
            parts.add((chapter.string("number").orElse("") + " " + text(chapter.title())).strip());
            chapter.items().forEach(paragraph -> parts.add(text(paragraph.text("text"))));
        }
        parts.add(words.of("stratml.ties", origin + Addresses.of(strategy), origin + Addresses.of(structure)));
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private ObjectNode extension() {
        var json = Json.MAPPER.createObjectNode();
        json.put("language", language.tag());
        json.set("strategy", strategy.item().json());
        json.set("structure", structure.item().json());
        var links = json.putArray("links");
        Stream.of(strategy, structure)
                .flatMap(edition -> edition.links().stream())
                .forEach(link -> links.add(Json.tree(link)));
        return json;
    }
}
