package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.retning.access.Access;
import no.retning.edition.Replacement;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Sheet;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.AnnounceRelease;
import no.retning.monitor.Assessments;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicators;
import no.retning.monitor.Release;
import no.retning.monitor.Releases;
import no.retning.monitor.UnexplainedError;
import no.retning.monitor.UnfinishedRelease;
import no.retning.monitor.WithdrawRelease;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/**
 * What happens to a release before anybody outside sees it: it is told of, looked through, approved by somebody else, given up, or
 * taken back while it is under embargo; and later, how far an error that it puts right has come at the source.
 */
@Controller
@RequestMapping(ReleasePlaces.PATH + "/{id}")
class ReleaseLife {
    private static final String EDIT = "/rediger";
    private static final String APPROVE = "/godkjenn";
    private static final String UPSTREAM = ReleasePlaces.UPSTREAM;

    private final Releases releases;
    private final Indicators indicators;
    private final WithdrawRelease withdraw;
    private final AnnounceRelease announce;
    private final Assessments clock;
    private final Figures figures;
    private final CorrectionForm corrections;
    private final Replacement replacement;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReleaseLife(
            Releases releases,
            Indicators indicators,
            WithdrawRelease withdraw,
            AnnounceRelease announce,
            Assessments clock,
            Figures figures,
            CorrectionForm corrections,
            Replacement replacement,
            Saving saving,
            Access access) {
        this.releases = releases;
        this.indicators = indicators;
        this.withdraw = withdraw;
        this.announce = announce;
        this.clock = clock;
        this.figures = figures;
        this.corrections = corrections;
        this.replacement = replacement;
        this.saving = saving;
        this.access = access;
    }

    @PostMapping("/kvalitetssikring")
    ResponseEntity<byte[]> submit(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            return press(visit, Releases.SUBMIT, id, request, Release::submitted, "submitted");
        } catch (UnexplainedError unexplained) {
            return Answer.seeOther(visit.url(ReleasePlaces.of(id) + "?kvittering=unexplained"));
        }
    }

    @PostMapping("/tilbake")
    ResponseEntity<byte[]> giveBack(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(visit, Releases.RETURN, id, request, Release::returned, "returned");
    }

    @PostMapping("/forkast")
    ResponseEntity<byte[]> discard(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(visit, Releases.DISCARD, id, request, announce::discarded, "discarded");
    }

    @PostMapping("/trekk")
    ResponseEntity<byte[]> withdraw(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            return press(visit, Releases.WITHDRAW, id, request, withdraw::undone, "withdrawn");
        } catch (WithdrawRelease.Settled settled) {
            return Answer.seeOther(visit.url(ReleasePlaces.of(id) + "?kvittering=settled"));
        } catch (UnfinishedRelease another) {
            return Answer.seeOther(visit.url(ReleasePlaces.of(id) + "?kvittering=followed"));
        }
    }

    private ResponseEntity<byte[]> press(
            Visit visit,
            String action,
            UUID id,
            HttpServletRequest request,
            UnaryOperator<Release> edit,
            String receipt) {
        var path = visit.url(ReleasePlaces.of(id));
        return saving.press(
                visit,
                action,
                releases,
                id,
                Form.sent(visit.reading(), request),
                edit,
                path + "?kvittering=" + receipt,
                path);
    }

    @GetMapping(EDIT)
    ResponseEntity<byte[]> telling(Visit visit, @PathVariable UUID id) {
        return form(visit, Releases.EDIT, id, telling(visit, releases.get(id)), heading(releases.get(id)), EDIT);
    }

    @PostMapping(EDIT)
    ResponseEntity<byte[]> tell(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return change(
                visit,
                Releases.EDIT,
                id,
                telling(visit, releases.get(id)),
                request,
                heading(releases.get(id)),
                EDIT,
                "saved",
                saved -> {});
    }

    private static String heading(Release one) {
        return one.header().state().equals(Release.ANNOUNCED) ? "release.announce.edit" : "release.edit";
    }

    private Sheet<Release> telling(Visit visit, Release one) {
        return one.header().state().equals(Release.ANNOUNCED)
                ? new ReleaseSheets.Promising()
                : new ReleaseSheets.Telling(visit.actor(), one.reason(), corrections);
    }

    @GetMapping(APPROVE)
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        return form(visit, Releases.APPROVE, id, assuring(visit), "release.approve", APPROVE);
    }

    @PostMapping(APPROVE)
    ResponseEntity<byte[]> approve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return change(
                visit,
                Releases.APPROVE,
                id,
                assuring(visit),
                request,
                "release.approve",
                APPROVE,
                "approved",
                saved -> {});
    }

    private Sheet<Release> assuring(Visit visit) {
        return new ReleaseSheets.Assuring(visit.actor(), clock.today());
    }

    @GetMapping(UPSTREAM)
    ResponseEntity<byte[]> following(Visit visit, @PathVariable UUID id) {
        requireCorrection(releases.get(id));
        return form(visit, Releases.UPSTREAM, id, new ReleaseSheets.Following(figures), "release.upstream", UPSTREAM);
    }

    @PostMapping(UPSTREAM)
    ResponseEntity<byte[]> follow(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        requireCorrection(releases.get(id));
        return change(
                visit,
                Releases.UPSTREAM,
                id,
                new ReleaseSheets.Following(figures),
                request,
                "release.upstream",
                UPSTREAM,
                "followed-up",
                saved -> replacement.announceFigures(saved.indicator()));
    }

    @GetMapping(ReleasePlaces.MOVE)
    ResponseEntity<byte[]> moving(Visit visit, @PathVariable UUID id) {
        requireAnnouncement(releases.get(id));
        return form(visit, Releases.MOVE, id, new ReleaseSheets.Moving(figures), "release.move", ReleasePlaces.MOVE);
    }

    @PostMapping(ReleasePlaces.MOVE)
    ResponseEntity<byte[]> move(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        requireAnnouncement(releases.get(id));
        return change(
                visit,
                Releases.MOVE,
                id,
                new ReleaseSheets.Moving(figures),
                request,
                "release.move",
                ReleasePlaces.MOVE,
                "moved",
                saved -> {});
    }

    /** Nor of a release that nobody has announced. */
    private static void requireAnnouncement(Release one) {
        if (one.announced() == null) {
            throw new NoSuchRecord(Release.KIND, one.header().id());
        }
    }

    /** There is no such page of a release that puts nothing right. */
    private static void requireCorrection(Release one) {
        if (one.correction() == null) {
            throw new NoSuchRecord(Release.KIND, one.header().id());
        }
    }

    private Place place(Visit visit, Release one, String heading, String to) {
        return ReleasePlaces.under(visit, one, indicators.get(one.indicator()), visit.word(heading), to);
    }

    private ResponseEntity<byte[]> form(
            Visit visit, String action, UUID id, Sheet<Release> sheet, String heading, String to) {
        var one = releases.get(id);
        access.require(visit.actor(), one, action);
        var place = place(visit, one, heading, to);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, one, sheet, place),
                List.of())));
    }

    private ResponseEntity<byte[]> change(
            Visit visit,
            String action,
            UUID id,
            Sheet<Release> sheet,
            HttpServletRequest request,
            String heading,
            String to,
            String receipt,
            Consumer<Release> then) {
        return saving.change(
                visit,
                action,
                releases,
                id,
                sheet,
                Form.sent(visit.reading(), request),
                place(visit, releases.get(id), heading, to),
                visit.url(ReleasePlaces.of(id) + "?kvittering=" + receipt),
                then);
    }
}
