package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Meetings;
import no.retning.governance.Phrases;
import no.retning.governance.Topic;
import no.retning.governance.Topics;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The matters that go from body to body, each with its cases. */
@Controller
@RequestMapping(TopicWork.PATH)
class TopicWork {
    static final String PATH = "/arbeid/tema";

    private final Topics topics;
    private final Cases cases;
    private final Meetings meetings;
    private final Bodies bodies;
    private final TopicSheet sheet;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    TopicWork(
            Topics topics,
            Cases cases,
            Meetings meetings,
            Bodies bodies,
            TopicSheet sheet,
            Saving saving,
            Access access) {
        this.topics = topics;
        this.cases = cases;
        this.meetings = meetings;
        this.bodies = bodies;
        this.sheet = sheet;
        this.saving = saving;
        this.access = access;
    }

    private static String path(UUID topic) {
        return PATH + "/" + topic;
    }

    /** From a case to what it is about. */
    static Link link(Visit visit, Topic topic) {
        return visit.link(
                path(topic.header().id()),
                "topic.toTopic",
                visit.reading().text(topic.title()).text());
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var rows = topics.all().stream()
                .filter(topic -> access.allows(visit.actor(), topic, Topics.VIEW))
                .map(topic -> new Row(
                        List.of(
                                Cell.of(new Link(
                                        visit.url(path(topic.header().id())),
                                        visit.reading().text(topic.title()))),
                                Cell.of(String.join(", ", cited(visit, topic).toList()))),
                        List.of()))
                .toList();
        var heading = visit.word("topic.heading");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PATH, "case", visit.link("/arbeid/sak", "meeting.cases")),
                null,
                null,
                Text.of(heading),
                visit.word("topic.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("topic.empty"),
                        List.of(visit.word("topic.title"), visit.word("topic.cases")),
                        rows,
                        access.allows(visit.actor(), blank(Ids.next()), Topics.CREATE)
                                ? List.of(visit.link(PATH + "/ny", "topic.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private Stream<String> cited(Visit visit, Topic topic) {
        return visible(visit, topic).map(one -> body(visit, one) + number(one));
    }

    private static String number(Case one) {
        var number = one.number();
        return number == null ? "" : " " + number.cited();
    }

    private Stream<Case> visible(Visit visit, Topic topic) {
        return cases.about(topic.header().id()).stream().filter(one -> access.allows(visit.actor(), one, Cases.VIEW));
    }

    private String body(Visit visit, Case one) {
        return visit.reading().text(Phrases.called(bodies.get(one.body()))).text();
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(path(form.id()) + "?kvittering=saved");
        return saving.create(visit, topics, blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Topic blank(UUID id) {
        return new Topic(
                Header.draft(id, Topic.KIND, "ny", Topics.ACTIVE), LocalisedText.NONE, LocalisedText.NONE, Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("topic.add");
        return new Place(
                visit.frame(heading, PATH + "/ny", "case", visit.link(PATH, "topic.heading")),
                heading,
                visit.url(PATH),
                visit.url(PATH + "/" + id),
                visit.link(PATH, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var topic = topics.get(id);
        access.require(visit.actor(), topic, Topics.VIEW);
        var place = place(visit, topic);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                kvittering == null ? null : visit.word("meeting.done.saved"),
                visit.word("kind.topic"),
                visit.reading().text(topic.title()),
                topic.text().isEmpty()
                        ? null
                        : visit.reading().text(topic.text()).text(),
                List.of(),
                List.of(new Section(
                        visit.word("topic.cases"),
                        null,
                        visit.word("topic.cases.empty"),
                        List.of(
                                visit.word("meeting.body"),
                                visit.word("topic.case"),
                                visit.word("meeting.meeting"),
                                visit.word("meeting.standing")),
                        visible(visit, topic).map(one -> row(visit, one)).toList(),
                        List.of())),
                saving.mayEdit(visit, topic) ? saving.form(visit, topic, sheet, place) : null,
                List.of())));
    }

    private Row row(Visit visit, Case one) {
        var meeting = one.meeting();
        return new Row(
                List.of(
                        Cell.of(body(visit, one) + number(one)),
                        Cell.of(CaseWork.link(visit, one)),
                        meeting == null
                                ? Cell.of("")
                                : Cell.of(visit.reading()
                                        .text(meetings.get(meeting).title())),
                        Cell.of(visit.word("meeting.caseState." + one.header().state()))),
                List.of());
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var topic = topics.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(path(id) + "?kvittering=saved");
        return saving.change(visit, topics, id, sheet, form, place(visit, topic), next);
    }

    private static Place place(Visit visit, Topic topic) {
        var path = path(topic.header().id());
        var title = visit.reading().text(topic.title()).text();
        return new Place(
                visit.frame(title, path, "case", visit.link(PATH, "topic.heading")),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(PATH, "form.back"));
    }
}
