package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.retning.file.Uploads;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.PaperFlow;
import no.retning.governance.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of cases: sent in, described, withdrawn. */
@Controller
class PaperWork {
    private final Papers papers;
    private final PaperFlow flow;
    private final Cases cases;
    private final Uploads uploads;
    private final Saving saving;
    private final Taking taking;
    private final PaperViews views;

    PaperWork(
            Papers papers,
            PaperFlow flow,
            Cases cases,
            Uploads uploads,
            Saving saving,
            Taking taking,
            PaperViews views) {
        this.papers = papers;
        this.flow = flow;
        this.cases = cases;
        this.uploads = uploads;
        this.saving = saving;
        this.taking = taking;
        this.views = views;
    }

    static String path(UUID id) {
        return "/arbeid/papir/" + id;
    }

    @PostMapping("/arbeid/sak/{id}/papir")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = cases.get(id);
        taking.require(visit, one, Cases.EDIT);
        var form = Form.sent(visit.reading(), request);
        uploads.refusalOfAnother(papers.of(id).size())
                .ifPresent(
                        refusal -> form.wrong(PaperSheet.FILE, refusal.reason().key(), refusal.detail()));
        return saving.create(
                visit,
                papers,
                PaperViews.blank(form.id(), one),
                views.sheet(visit, one),
                form,
                newPlace(visit, one, form.id()),
                visit.url(CaseWork.path(id) + "?kvittering=paper"));
    }

    private static Place newPlace(Visit visit, Case one, UUID id) {
        var heading = visit.word("paper.add");
        var path = CaseWork.path(one.header().id());
        return new Place(
                visit.frame(
                        heading, path, "case", visit.link("/arbeid/sak", "meeting.cases"), CaseWork.link(visit, one)),
                heading,
                visit.url(path + "/papir"),
                visit.url(path(id)),
                visit.link(path, "form.back"));
    }

    @GetMapping("/arbeid/papir/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var paper = papers.get(id);
        taking.require(visit, paper, Papers.VIEW);
        return views.one(visit, 200, paper, kvittering, null);
    }

    @PostMapping("/arbeid/papir/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit,
                papers,
                id,
                PaperSheet.forChange(),
                form,
                PaperViews.place(visit, papers.get(id)),
                visit.url(path(id) + "?kvittering=saved"));
    }

    @PostMapping("/arbeid/papir/{id}/trekk")
    ResponseEntity<byte[]> withdraw(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var paper = papers.get(id);
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                paper,
                Papers.WITHDRAW,
                form,
                () -> flow.withdraw(visit.actor(), id, form.version()),
                path(id) + "?kvittering=done",
                (status, problem) -> views.one(visit, status, paper, null, problem));
    }
}
