package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.edition.Difference;
import no.retning.form.Runs;
import no.retning.form.Visit;
import no.retning.journal.Entry;
import no.retning.journal.Journal;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;
import tools.jackson.databind.JsonNode;

/** The history of a thing as the journal tells it. */
@Controller
class HistoryWork {
    private static final Set<String> NOT_TYPED = Set.of(
            "header.id",
            "header.kind",
            "header.version",
            "header.changedAt",
            "header.slug",
            "from.kind",
            "to.kind",
            "owner.kind");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Journal journal;
    private final List<Records<?>> kinds;
    private final Things things;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    HistoryWork(Journal journal, List<Records<?>> kinds, Things things, Access access) {
        this.journal = journal;
        this.kinds = kinds;
        this.things = things;
        this.access = access;
    }

    @GetMapping("/arbeid/historikk/{kind}/{id}")
    ResponseEntity<byte[]> of(Visit visit, @PathVariable String kind, @PathVariable UUID id) {
        var records = kinds.stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(kind, id));
        var record = records.get(id);
        access.require(visit.actor(), record, WorkPages.VIEW);
        var header = record.header();
        var thing = new Link(visit.url(WorkPaths.of(header.ref())), name(visit, header.ref()));
        var events = journal.of(id).reversed().stream()
                .map(entry -> event(visit, entry))
                .toList();
        var heading = visit.word("strategy.history.heading");
        return Answer.page(templates.strategyHistory(new HistoryPage(
                visit.frame(heading, WorkPaths.history(header.ref()), "desk", thing), heading, thing, events)));
    }

    private Text name(Visit visit, Ref ref) {
        return things.find(ref.id())
                .map(thing -> thing.nameWithKind(visit.reading()))
                .orElseGet(() -> Text.of(visit.word("kind." + ref.kind())));
    }

    private HistoryPage.Event event(Visit visit, Entry entry) {
        return new HistoryPage.Event(
                Dates.minute(entry.at(), visit.reading().language().tag()),
                who(entry.actor()),
                what(visit, entry.action()),
                changes(visit, entry));
    }

    /** As in "Endret"; the action's own name where nobody has given it another. */
    static String what(Visit visit, String action) {
        var key = "strategy.action." + action;
        return visit.reading().words().has(key) ? visit.word(key) : action;
    }

    /** The roles somebody acted in; the name of the instance's own work where nobody did. */
    String who(JsonNode actor) {
        var names = access.rules().roles();
        var roles = StreamSupport.stream(actor.path("roles").spliterator(), false)
                .map(JsonNode::asString)
                .filter(role ->
                        !role.equals(Actor.PUBLIC_ROLE) || actor.path("roles").size() == 1)
                .map(role -> names.getOrDefault(role, role))
                .collect(Collectors.joining(", "));
        return actor.has("name") ? roles + " (" + actor.get("name").asString() + ")" : roles;
    }

    private List<HistoryPage.Change> changes(Visit visit, Entry entry) {
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        flatten("", entry.before(), before);
        flatten("", entry.after(), after);
        if (entry.before() == null) {
            after.remove("position");
        }
        before.values().removeAll(Set.of("active", "removed"));
        after.values().removeAll(Set.of("active", "removed"));
        var names = new TreeMap<>(before);
        names.putAll(after);
        var changes = new ArrayList<HistoryPage.Change>();
        for (var name : names.keySet()) {
            var was = shown(visit, before.getOrDefault(name, ""));
            var is = shown(visit, after.getOrDefault(name, ""));
            if (!was.equals(is) && !isOfTheSystem(name)) {
                changes.add(new HistoryPage.Change(
                        label(visit, name), language(visit, name), Runs.of(Difference.words(was, is))));
            }
        }
        return changes;
    }

    /** What a person did not type. */
    private static boolean isOfTheSystem(String name) {
        return NOT_TYPED.contains(name);
    }

    /** A thing by its name, yes by a tick, a phase by its word. */
    private String shown(Visit visit, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "✓" : "";
        }
        if (UUID_FORM.matcher(value).matches()) {
            return things.find(UUID.fromString(value))
                    .map(thing -> thing.nameWithKind(visit.reading()).text())
                    .orElse(value);
        }
        var phase = "phase." + value;
        return visit.reading().words().has(phase) ? visit.word(phase) : value;
    }

    private static void flatten(String name, @Nullable JsonNode node, TreeMap<String, String> values) {
        if (node == null || node.isNull()) {
            return;
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(name + "." + (i + 1), node.get(i), values);
            }
        } else {
            values.put(name, node.asString());
        }
    }

    private static @Nullable String language(Visit visit, String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return visit.reading()
                .languages()
                .find(last)
                .map(language -> language.tag())
                .orElse(null);
    }

    /** As in "Tekst, nynorsk"; the field's own name where nobody has given it another. */
    private static String label(Visit visit, String name) {
        var said = new ArrayList<String>();
        for (var step : name.split("\\.")) {
            var key = "strategy.field." + step;
            if (visit.reading().words().has(key)) {
                said.add(visit.word(key));
            } else if (!step.equals("header")) {
                said.add(step);
            }
        }
        return String.join(", ", said);
    }
}
