package no.retning.roadmap.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Detail;
import no.retning.roadmap.Details;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The plan behind an activity: all of it, and who may see it. */
@Controller
class DetailWork {
    private final Details details;
    private final Activities activities;
    private final DetailTable table;
    private final Commands commands;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    DetailWork(Details details, Activities activities, DetailTable table, Commands commands, Access access) {
        this.details = details;
        this.activities = activities;
        this.table = table;
        this.commands = commands;
        this.access = access;
    }

    @GetMapping("/arbeid/detalj/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var detail = details.get(id);
        access.require(visit.actor(), detail, Details.VIEW);
        var activity = activities.get(detail.activity());
        var reading = visit.reading();
        var back = new Link(visit.url(RoadmapPlaces.activity(detail.activity())), reading.text(activity.title()));
        var title = reading.text(detail.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), DetailTable.PATH + id, RoadmapPlaces.ACTIVE, back),
                null,
                visit.word("roadmap.detail.state." + detail.header().state()),
                title,
                visit.word("roadmap.detail.lead", reading.text(activity.title()).text()),
                List.of(back),
                Stream.concat(Stream.of(table.whole(visit, activity, detail)), table.holds(visit, detail).stream())
                        .toList(),
                null,
                table.buttons(visit, detail))));
    }

    @PostMapping("/arbeid/detalj/{id}/apne")
    ResponseEntity<byte[]> disclose(
            Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return change(visit, id, version, Details.DISCLOSE, Detail.RELEASED);
    }

    @PostMapping("/arbeid/detalj/{id}/lukk")
    ResponseEntity<byte[]> withhold(
            Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return change(visit, id, version, Details.WITHHOLD, Detail.KEPT);
    }

    @PostMapping("/arbeid/detalj/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        return change(visit, id, version, Details.REMOVE, Detail.REMOVED);
    }

    private ResponseEntity<byte[]> change(Visit visit, UUID id, long version, String action, String to) {
        var changed = commands.change(
                visit.actor(),
                action,
                details,
                id,
                version,
                one -> one.with(one.header().in(to)));
        return Answer.seeOther(visit.url(RoadmapPlaces.activity(changed.activity()) + "?kvittering=" + action));
    }
}
