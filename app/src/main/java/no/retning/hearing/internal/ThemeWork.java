package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** The themes of a hearing, one by one. */
@Controller
class ThemeWork {
    private final HearingThemes themes;
    private final Hearings hearings;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ThemeWork(HearingThemes themes, Hearings hearings, Saving saving, Access access) {
        this.themes = themes;
        this.hearings = hearings;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping(HearingPlaces.PATH + "/{id}/tema/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable("id") UUID hearing) {
        var blank = HearingTheme.blank(Ids.next(), hearing);
        return saving.start(visit, blank, sheet(blank), fresh(visit, hearing, null));
    }

    @PostMapping(HearingPlaces.PATH + "/{id}/tema")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable("id") UUID hearing, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = HearingTheme.blank(form.id(), hearing);
        return saving.create(
                visit,
                themes,
                blank,
                sheet(blank),
                form,
                fresh(visit, hearing, RemarkPlaces.THEME + "/" + form.id()),
                visit.url(RemarkPlaces.all(hearing) + "?kvittering=saved"));
    }

    private Place fresh(Visit visit, UUID hearing, @Nullable String changing) {
        return RemarkPlaces.fresh(visit, hearings.get(hearing), "remark.theme.add", "/tema", "", changing);
    }

    private ThemeSheet sheet(HearingTheme one) {
        return new ThemeSheet(one, themes.of(one.hearing()));
    }

    @GetMapping(RemarkPlaces.THEME + "/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var one = themes.get(id);
        access.require(visit.actor(), one, HearingThemes.VIEW);
        var place = place(visit, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("remark.theme"),
                visit.reading().text(one.title()),
                visit.reading().text(one.text()).text(),
                List.of(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history")),
                List.of(),
                saving.mayEdit(visit, one) ? saving.form(visit, one, sheet(one), place) : null,
                access.allows(visit.actor(), one, HearingThemes.REMOVE)
                        ? List.of(new Button(
                                visit.url(RemarkPlaces.THEME + "/" + id + "/fjern"),
                                visit.hidden(Map.of(
                                        "version", Long.toString(one.header().version()))),
                                visit.word("remark.theme.remove"),
                                ""))
                        : List.of())));
    }

    private Place place(Visit visit, HearingTheme one) {
        var hearing = hearings.get(one.hearing());
        return new Place(
                visit.frame(
                        visit.reading().text(one.title()).text(),
                        RemarkPlaces.THEME + "/" + one.header().id(),
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        RemarkPlaces.all(visit, hearing)),
                visit.word("remark.theme"),
                visit.url(RemarkPlaces.THEME + "/" + one.header().id()),
                visit.url(RemarkPlaces.THEME + "/" + one.header().id()),
                visit.link(RemarkPlaces.all(one.hearing()), "form.back"));
    }

    @PostMapping(RemarkPlaces.THEME + "/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = themes.get(id);
        return saving.change(
                visit,
                themes,
                id,
                sheet(one),
                Form.sent(visit.reading(), request),
                place(visit, one),
                visit.url(RemarkPlaces.all(one.hearing()) + "?kvittering=saved"));
    }

    /** What stood under it or named it stays, without it. */
    @PostMapping(RemarkPlaces.THEME + "/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = themes.get(id);
        return saving.press(
                visit,
                HearingThemes.REMOVE,
                themes,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(HearingTheme.REMOVED)),
                visit.url(RemarkPlaces.all(one.hearing()) + "?kvittering=saved"),
                visit.url(RemarkPlaces.THEME + "/" + id));
    }
}
