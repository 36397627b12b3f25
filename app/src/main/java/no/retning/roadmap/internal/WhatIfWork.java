package no.retning.roadmap.internal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.access.Access;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Options;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Text;
import no.retning.record.Named;
import no.retning.roadmap.Activities;
import no.retning.roadmap.AttachSlip;
import no.retning.roadmap.GatesAhead;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.ScheduleResult;
import no.retning.roadmap.Slip;
import no.retning.roadmap.WhatIfSlips;
import no.retning.strategy.Goals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** "What if this slips?": asked with a form, answered on the same page. */
@Controller
class WhatIfWork {
    private static final int MOST_MONTHS = 36;
    private static final int PERCENT = 100;
    private static final int WRONG = 422;
    private static final String CASE = "sak";
    private static final String GATE = "port";
    private static final String ITSELF = "aktivitet";

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Goals goals;
    private final WhatIfSlips slips;
    private final GatesAhead gates;
    private final AttachSlip attachment;
    private final RoadmapPlaces places;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    WhatIfWork(
            Roadmaps roadmaps,
            Activities activities,
            Goals goals,
            WhatIfSlips slips,
            GatesAhead gates,
            AttachSlip attachment,
            RoadmapPlaces places,
            Access access) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.goals = goals;
        this.slips = slips;
        this.gates = gates;
        this.attachment = attachment;
        this.places = places;
        this.access = access;
    }

    /** What was asked, as it was typed. */
    private record Asked(String activity, String what, String months) {
        Map<String, String> values() {
            return Map.of("aktivitet", activity, "hva", what, "maneder", months);
        }

        boolean ofGate() {
            return what.equals(GATE);
        }

        boolean isOf(Named one) {
            return one.header().id().toString().equals(activity);
        }

        Slip slip(Named one) {
            int slipped = months.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(months), 1, MOST_MONTHS) : 1;
            return new Slip(one.header().id(), slipped, ofGate());
        }
    }

    @GetMapping("/arbeid/veikart/{id}/hva-om")
    ResponseEntity<byte[]> ask(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aktivitet,
            @RequestParam(defaultValue = ITSELF) String hva,
            @RequestParam(defaultValue = "6") String maneder) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.VIEW);
        return Answer.page(page(visit, roadmap, new Asked(aktivitet, hva, maneder), new TreeMap<>()));
    }

    @PostMapping("/arbeid/veikart/{id}/hva-om")
    ResponseEntity<byte[]> attach(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aktivitet,
            @RequestParam(defaultValue = ITSELF) String hva,
            @RequestParam(defaultValue = "") String maneder,
            HttpServletRequest request) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.VIEW);
        var form = Form.sent(visit.reading(), request);
        var asked = new Asked(aktivitet, hva, maneder);
        var ofCase = Options.idOrNone(form, CASE, cases(visit, form));
        var slipping = slips.choices(id).stream().filter(asked::isOf).findFirst();
        if (ofCase == null || slipping.isEmpty() || !isAnswerable(id, asked, slipping.get())) {
            return Answer.page(WRONG, page(visit, roadmap, asked, form.values()));
        }
        try {
            attachment.attach(visit.actor(), form.id(), id, asked.slip(slipping.get()), ofCase);
            return Answer.seeOther(visit.url("/arbeid/sak/" + ofCase));
        } catch (InvalidPlan circle) {
            return Answer.page(WRONG, page(visit, roadmap, asked, form.values()));
        }
    }

    /** What is decided of the measures of another roadmap is its owner's to ask about. */
    private boolean isAnswerable(UUID roadmap, Asked asked, Named slipping) {
        return !asked.ofGate()
                || activities.get(slipping.header().id()).roadmap().equals(roadmap)
                        && gates.before(slipping.header().id()).isPresent();
    }

    private List<Choice> cases(Visit visit, Form form) {
        return Options.withNone(
                form,
                CASE,
                attachment.cases(visit.actor()),
                one -> form.reading().text(one.title()).text());
    }

    /** @param sent of the form that attaches it, empty before it is sent */
    private JteModel page(Visit visit, Roadmap roadmap, Asked asked, Map<String, String> sent) {
        var id = roadmap.header().id();
        var open = slips.choices(id);
        var form = Form.of(visit.reading(), asked.values());
        var slipping = open.stream().filter(asked::isOf).findFirst();
        if (slipping.isPresent() && !isAnswerable(id, asked, slipping.get())) {
            form.wrong("hva", "roadmap.whatIf.noGate");
            slipping = Optional.empty();
        }
        var sections = new ArrayList<Section>();
        sections.add(question(visit, roadmap, open, form, slipping.isPresent()));
        slipping.ifPresent(one -> sections.addAll(answer(visit, roadmap, asked.slip(one), open)));
        var heading = visit.word("roadmap.whatIf");
        return templates.formTables(new TablesPage(
                visit.frame(heading, RoadmapPlaces.of(id) + "/hva-om", RoadmapPlaces.ACTIVE, places.to(visit, roadmap)),
                null,
                visit.reading().text(roadmap.title()).text(),
                Text.of(heading),
                visit.word("roadmap.whatIf.lead"),
                List.of(),
                sections,
                slipping.isPresent() ? attaching(visit, roadmap, asked, sent) : null,
                List.of()));
    }

    private @Nullable FormView attaching(Visit visit, Roadmap roadmap, Asked asked, Map<String, String> sent) {
        var form = Form.of(visit.reading(), sent);
        var cases = cases(visit, form);
        if (cases.size() == 1) {
            return null;
        }
        if (sent.containsKey(CASE)) {
            form.wrong(CASE, "form.wrong.choice");
        }
        var hidden = new TreeMap<>(asked.values());
        hidden.put("id", form.id().toString());
        return new FormView(
                visit.url(RoadmapPlaces.of(roadmap.header().id()) + "/hva-om"),
                visit.hidden(hidden),
                List.of(form.select(CASE, "roadmap.whatIf.case", cases)),
                visit.word("roadmap.whatIf.attach"),
                null);
    }

    private static Section question(Visit visit, Roadmap roadmap, List<Named> open, Form form, boolean asked) {
        return new Section(
                null,
                new Days(
                        visit.url(RoadmapPlaces.of(roadmap.header().id()) + "/hva-om"),
                        List.of(
                                form.select(
                                        "aktivitet",
                                        "roadmap.whatIf.activity",
                                        Options.each(
                                                form,
                                                "aktivitet",
                                                open,
                                                one -> form.reading()
                                                        .text(one.title())
                                                        .text())),
                                form.select(
                                        "hva",
                                        "roadmap.whatIf.of",
                                        List.of(
                                                form.choice("hva", ITSELF, visit.word("roadmap.whatIf.of.activity")),
                                                form.choice("hva", GATE, visit.word("roadmap.whatIf.of.gate")))),
                                form.select(
                                        "maneder",
                                        "roadmap.whatIf.months",
                                        IntStream.rangeClosed(1, MOST_MONTHS)
                                                .mapToObj(String::valueOf)
                                                .map(month -> form.choice("maneder", month, month))
                                                .toList())),
                        visit.word("roadmap.whatIf.ask"),
                        true),
                asked ? "" : visit.word("roadmap.whatIf.empty"),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Section> answer(Visit visit, Roadmap roadmap, Slip slip, List<Named> open) {
        try {
            var answer = slips.ask(roadmap.header().id(), slip);
            var sections = new ArrayList<Section>();
            if (slip.atGate()) {
                gates.before(slip.activity())
                        .ifPresent(gate -> sections.add(said(visit.word(
                                "roadmap.whatIf.held",
                                gate.code(),
                                visit.reading().text(gate.measure()).text(),
                                gate.waiting().size()))));
            }
            sections.add(dates(visit, answer));
            sections.add(promises(visit, answer, open));
            return sections;
        } catch (InvalidPlan invalid) {
            return List.of(said(visit.word("roadmap.run.impossible.lead")));
        }
    }

    private static Section said(String sentence) {
        return new Section(null, null, sentence, List.of(), List.of(), List.of());
    }

    private Section dates(Visit visit, WhatIfSlips.Answer answer) {
        var rows = new ArrayList<Row>();
        rows.add(row(visit, visit.word("roadmap.whatIf.everything"), answer.before(), answer.after()));
        answer.goals()
                .forEach(goal -> rows.add(
                        row(visit, GoalChoices.name(visit, goals.get(goal.goal())), goal.before(), goal.after())));
        return new Section(
                visit.word("roadmap.whatIf.dates", answer.trials()),
                null,
                "",
                List.of(
                        visit.word("roadmap.goal"),
                        visit.word("roadmap.p50"),
                        visit.word("roadmap.whatIf.then"),
                        visit.word("roadmap.p85"),
                        visit.word("roadmap.whatIf.then")),
                rows,
                List.of());
    }

    private static Row row(Visit visit, String name, ScheduleResult.Span before, ScheduleResult.Span after) {
        var reading = visit.reading();
        return new Row(
                List.of(
                        Cell.of(name),
                        Cell.of(reading.day(before.p50()).text()),
                        Cell.of(reading.day(after.p50()).text()),
                        Cell.of(reading.day(before.p85()).text()),
                        Cell.of(reading.day(after.p85()).text())),
                List.of());
    }

    private static Section promises(Visit visit, WhatIfSlips.Answer answer, List<Named> open) {
        Map<UUID, Named> named = new HashMap<>();
        open.forEach(one -> named.put(one.header().id(), one));
        var rows = new ArrayList<Row>();
        for (var promise : answer.promises()) {
            var activity = named.get(promise.activity());
            if (activity != null) {
                rows.add(new Row(
                        List.of(
                                Cell.of(visit.reading().text(activity.title())),
                                Cell.of(visit.reading().day(promise.promised()).text()),
                                Cell.of(share(visit, promise.before())),
                                Cell.of(share(visit, promise.after()))),
                        List.of()));
            }
        }
        return new Section(
                visit.word("roadmap.whatIf.promises"),
                null,
                visit.word("roadmap.whatIf.promises.none"),
                List.of(
                        visit.word("roadmap.activity"),
                        visit.word("roadmap.promised"),
                        visit.word("roadmap.chance.promised"),
                        visit.word("roadmap.whatIf.then")),
                rows,
                List.of());
    }

    private static String share(Visit visit, double share) {
        return visit.word("roadmap.chance", Math.round(PERCENT * share));
    }
}
