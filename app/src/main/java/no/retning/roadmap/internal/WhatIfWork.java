package no.retning.roadmap.internal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Options;
import no.retning.form.TablesPage;
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
import no.retning.roadmap.WhatIfSlips;
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
    private static final int WRONG = 422;
    private static final String CASE = "sak";

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final WhatIfAnswers answers;
    private final WhatIfSlips slips;
    private final GatesAhead gates;
    private final AttachSlip attachment;
    private final RoadmapPlaces places;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    WhatIfWork(
            Roadmaps roadmaps,
            Activities activities,
            WhatIfAnswers answers,
            WhatIfSlips slips,
            GatesAhead gates,
            AttachSlip attachment,
            RoadmapPlaces places,
            Access access) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.answers = answers;
        this.slips = slips;
        this.gates = gates;
        this.attachment = attachment;
        this.places = places;
        this.access = access;
    }

    @GetMapping("/arbeid/veikart/{id}/hva-om")
    ResponseEntity<byte[]> ask(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aktivitet,
            @RequestParam(defaultValue = WhatIfAsked.ITSELF) String hva,
            @RequestParam(defaultValue = "6") String maneder) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.VIEW);
        return Answer.page(page(visit, roadmap, new WhatIfAsked(aktivitet, hva, maneder), new TreeMap<>()));
    }

    @PostMapping("/arbeid/veikart/{id}/hva-om")
    ResponseEntity<byte[]> attach(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aktivitet,
            @RequestParam(defaultValue = WhatIfAsked.ITSELF) String hva,
            @RequestParam(defaultValue = "") String maneder,
            HttpServletRequest request) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.VIEW);
        var form = Form.sent(visit.reading(), request);
        var asked = new WhatIfAsked(aktivitet, hva, maneder);
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
    private boolean isAnswerable(UUID roadmap, WhatIfAsked asked, Named slipping) {
        return !asked.ofGate()
                || activities.get(slipping.header().id()).roadmap().equals(roadmap)
                        && gates.late(asked.slip(slipping)).isPresent();
    }

    /** Why there is no answer. */
    private void explain(UUID roadmap, WhatIfAsked asked, Named slipping, Form form) {
        var activity = activities.get(slipping.header().id());
        var next = Optional.of(activity)
                .filter(one -> one.roadmap().equals(roadmap))
                .flatMap(one -> gates.next(one.header().id()));
        if (asked.ofNamedGate() && !gates.codes().contains(asked.what())) {
            form.wrong("hva", "form.wrong.choice");
        } else if (next.isEmpty()) {
            form.wrong("hva", "roadmap.whatIf.noGate");
        } else {
            form.wrong("hva", "roadmap.whatIf.noneWaits", asked.ofNamedGate() ? asked.what() : next.get());
        }
    }

    private List<Choice> cases(Visit visit, Form form) {
        return Options.withNone(
                form,
                CASE,
                attachment.cases(visit.actor()),
                one -> form.reading().text(one.title()).text());
    }

    /** @param sent of the form that attaches it, empty before it is sent */
    private JteModel page(Visit visit, Roadmap roadmap, WhatIfAsked asked, Map<String, String> sent) {
        var id = roadmap.header().id();
        var open = slips.choices(id);
        var form = Form.of(visit.reading(), asked.values());
        var slipping = open.stream().filter(asked::isOf).findFirst();
        if (slipping.isPresent() && !isAnswerable(id, asked, slipping.get())) {
            explain(id, asked, slipping.get(), form);
            slipping = Optional.empty();
        }
        var sections = new ArrayList<Section>();
        sections.add(WhatIfAsked.question(visit, roadmap, open, gates.codes(), form, slipping.isPresent()));
        slipping.ifPresent(one -> sections.addAll(answers.sections(visit, roadmap, asked.slip(one), open)));
        var attaching = slipping.isPresent() ? attaching(visit, roadmap, asked, sent) : null;
        if (slipping.isPresent() && attaching == null) {
            sections.add(WhatIfAnswers.said(visit.word("roadmap.whatIf.noCase")));
        }
        var heading = visit.word("roadmap.whatIf");
        return templates.formTables(new TablesPage(
                visit.frame(heading, RoadmapPlaces.of(id) + "/hva-om", RoadmapPlaces.ACTIVE, places.to(visit, roadmap)),
                null,
                null,
                Text.of(heading),
                visit.word("roadmap.whatIf.lead"),
                List.of(),
                sections,
                attaching,
                List.of()));
    }

    /** Null where there is no case to attach it to. */
    private @Nullable FormView attaching(Visit visit, Roadmap roadmap, WhatIfAsked asked, Map<String, String> sent) {
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
}
