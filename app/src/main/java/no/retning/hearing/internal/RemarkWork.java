package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.governance.PublishedTargets;
import no.retning.hearing.HearingCodings;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.SaidPoint;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The form in which what was said in a hearing is written down, with what is made of it. */
@Controller
class RemarkWork {
    private final HearingRemarks remarks;
    private final HearingThemes themes;
    private final HearingCodings codings;
    private final HearingPoints points;
    private final Hearings hearings;
    private final HearingRules rules;
    private final PublishedTargets targets;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RemarkWork(
            HearingRemarks remarks,
            HearingThemes themes,
            HearingCodings codings,
            HearingPoints points,
            Hearings hearings,
            HearingRules rules,
            PublishedTargets targets,
            Saving saving,
            Access access) {
        this.remarks = remarks;
        this.themes = themes;
        this.codings = codings;
        this.points = points;
        this.hearings = hearings;
        this.rules = rules;
        this.targets = targets;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping(HearingPlaces.PATH + "/{id}/merknad/ny")
    ResponseEntity<byte[]> blank(
            Visit visit, @PathVariable("id") UUID hearing, @RequestParam(required = false) @Nullable String punkt) {
        var point = point(hearing, punkt);
        // Who has coded the passage has said where it belongs; whoever writes may say otherwise.
        var blank = HearingRemark.blank(Ids.next(), hearing, point)
                .under(point.stream()
                        .flatMap(one -> codings.agreed(one).stream())
                        .filter(theme -> themes.of(hearing).stream()
                                .anyMatch(one -> one.header().id().equals(theme)))
                        .findFirst()
                        .orElse(null));
        return saving.start(visit, blank, sheet(visit, blank), fresh(visit, blank, null));
    }

    @PostMapping(HearingPlaces.PATH + "/{id}/merknad")
    ResponseEntity<byte[]> create(
            Visit visit,
            @PathVariable("id") UUID hearing,
            @RequestParam(required = false) @Nullable String punkt,
            HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = HearingRemark.blank(form.id(), hearing, point(hearing, punkt));
        if (!hearings.get(hearing).canBeTreated()) {
            form.wrong("title." + visit.reading().languages().first().tag(), "remark.wrong.open");
        }
        return saving.create(
                visit,
                remarks,
                blank,
                sheet(visit, blank),
                form,
                fresh(visit, blank, RemarkPlaces.of(form.id()) + "/rediger"),
                RemarkPlaces.done(visit, form.id(), "saved"));
    }

    /** What an address names, if it is a point of an answer to this hearing. */
    private List<SaidPoint> point(UUID hearing, @Nullable String wanted) {
        var named = RemarkPlaces.point(wanted);
        return named == null || points.find(hearing, named).isEmpty() ? List.of() : List.of(named);
    }

    private Place fresh(Visit visit, HearingRemark one, @Nullable String changing) {
        return RemarkPlaces.fresh(
                visit,
                hearings.get(one.hearing()),
                "remark.add",
                "/merknad",
                RemarkPlaces.query(one.points().isEmpty() ? null : one.points().getFirst()),
                changing);
    }

    private RemarkSheet sheet(Visit visit, HearingRemark one) {
        return new RemarkSheet(
                visit.actor(),
                themes.of(one.hearing()),
                rules,
                targets,
                one.points().size() == 1
                        ? points.find(one.hearing(), one.points().getFirst()).orElse(null)
                        : null);
    }

    @GetMapping(RemarkPlaces.REMARK + "/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var one = remarks.get(id);
        access.require(visit.actor(), one, HearingRemarks.EDIT);
        var place = place(visit, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, one, sheet(visit, one), place),
                List.of())));
    }

    private Place place(Visit visit, HearingRemark one) {
        var path = RemarkPlaces.of(one.header().id());
        return RemarkPlaces.under(
                visit,
                hearings.get(one.hearing()),
                RemarkPlaces.to(visit, one),
                "remark.edit",
                path + "/rediger",
                path);
    }

    @PostMapping(RemarkPlaces.REMARK + "/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = remarks.get(id);
        return saving.change(
                visit,
                remarks,
                id,
                sheet(visit, one),
                Form.sent(visit.reading(), request),
                place(visit, one),
                RemarkPlaces.done(visit, id, "saved"));
    }
}
