package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.file.FileType;
import no.retning.file.StoredFile;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Paper;
import no.retning.governance.PaperLedger;
import no.retning.governance.PaperType;
import no.retning.governance.Papers;
import no.retning.governance.Phrases;
import no.retning.identity.Accounts;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Sizes;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Papers as those who work with their case, and those they are sent to, see them. */
@Component
final class PaperViews {
    private final Papers papers;
    private final PaperLedger ledger;
    private final PaperChanges changes;
    private final FileStore store;
    private final Uploads uploads;
    private final Bodies bodies;
    private final Accounts accounts;
    private final Saving saving;
    private final Taking taking;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PaperViews(
            Papers papers,
            PaperLedger ledger,
            PaperChanges changes,
            FileStore store,
            Uploads uploads,
            Bodies bodies,
            Accounts accounts,
            Saving saving,
            Taking taking,
            Access access) {
        this.papers = papers;
        this.ledger = ledger;
        this.changes = changes;
        this.store = store;
        this.uploads = uploads;
        this.bodies = bodies;
        this.accounts = accounts;
        this.saving = saving;
        this.taking = taking;
        this.access = access;
    }

    static Paper blank(UUID id, Case one) {
        return new Paper(
                Header.draft(id, Paper.KIND, id.toString(), Papers.DRAFT),
                one.header().id(),
                one.body(),
                PaperType.CASE_PAPER,
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                "",
                null,
                false,
                "");
    }

    /** The form by which a paper comes to a case: it may replace what has not been replaced or withdrawn. */
    PaperSheet sheet(Visit visit, Case one) {
        var present = papers.of(one.header().id()).stream()
                .filter(paper -> paper.header().state().equals(Papers.DRAFT)
                        || paper.header().state().equals(Papers.DISPATCHED))
                .toList();
        return new PaperSheet(new FileField(uploads, visit.actor(), PaperSheet.FILE), present);
    }

    /** What a case has, and the form for more; null where the visitor may neither see nor add any. */
    StepsPage.@Nullable Papers of(Visit visit, Case one) {
        var all = papers.of(one.header().id());
        var lines = all.stream()
                .filter(paper -> access.allows(visit.actor(), paper, Papers.VIEW))
                .map(paper -> line(visit, paper, state(visit, paper), true, null))
                .toList();
        var form = mayAdd(visit, one) ? form(visit, one) : null;
        return lines.isEmpty() && form == null ? null : new StepsPage.Papers(lines, form);
    }

    private boolean mayAdd(Visit visit, Case one) {
        return access.allows(visit.actor(), one, Cases.EDIT)
                && access.allows(visit.actor(), blank(Ids.next(), one), Commands.CREATE);
    }

    private FormView form(Visit visit, Case one) {
        var sheet = sheet(visit, one);
        var id = Ids.next();
        var form = Form.of(visit.reading(), sheet.values(blank(id, one)));
        return new FormView(
                visit.url(CaseWork.path(one.header().id()) + "/papir"),
                visit.hidden(Map.of("id", id.toString(), "version", "0")),
                sheet.parts(form),
                visit.word("paper.add"),
                null);
    }

    /** What has been sent out of a case, to somebody who sits in its body; that they saw it is noted. */
    List<PaperLine> sent(Visit visit, Case one) {
        var all = papers.of(one.header().id());
        var lines = new ArrayList<PaperLine>();
        for (var paper : all) {
            if (paper.header().state().equals(Papers.DISPATCHED) && access.allows(visit.actor(), paper, Papers.READ)) {
                lines.add(line(visit, paper, null, false, changes.since(visit, paper, all)));
                var account = visit.actor().account();
                if (account != null) {
                    ledger.seenBy(account, paper.header().id(), PaperLedger.Way.PAGE);
                }
            }
        }
        return lines;
    }

    private static String state(Visit visit, Paper paper) {
        return visit.word("paper.state." + paper.header().state());
    }

    private PaperLine line(
            Visit visit, Paper paper, @Nullable String standing, boolean working, PaperLine.@Nullable Changes changed) {
        var reading = visit.reading();
        var title = reading.text(paper.title());
        var file = paper.file();
        boolean released = file != null
                && store.find(file.sha256()).filter(StoredFile::isReleased).isPresent();
        return new PaperLine(
                title,
                reading.textOrNull(paper.sensitiveTitle()),
                file != null && released ? new Link(FileName.address(file), title) : null,
                working ? visit.link(PaperWork.path(paper.header().id()), "paper.work", name(visit, paper)) : null,
                about(visit, paper, file, released),
                standing,
                replaces(visit, paper),
                paper.late(),
                paper.isWithheld() ? paper.withheld() : null,
                changed);
    }

    private static String name(Visit visit, Paper paper) {
        var title = visit.reading().text(paper.title()).text();
        return paper.versionLabel().isBlank() ? title : title + ", " + paper.versionLabel();
    }

    private String about(Visit visit, Paper paper, @Nullable NamedFile file, boolean released) {
        var about = new ArrayList<String>();
        about.add(visit.word("paper.type." + paper.type().code()));
        if (!paper.versionLabel().isBlank()) {
            about.add(paper.versionLabel());
        }
        if (file != null) {
            FileType.byMediaType(file.mediaType()).ifPresent(type -> about.add(type.name()));
            about.add(Sizes.of(file.size(), visit.reading().language().locale()));
            if (!released) {
                about.add(visit.word(
                        store.find(file.sha256())
                                        .filter(found -> found.state() == StoredFile.State.INFECTED)
                                        .isPresent()
                                ? "file.state.infected"
                                : "file.state.quarantined"));
            }
        }
        return String.join(", ", about);
    }

    private static @Nullable String replaces(Visit visit, Paper paper) {
        if (paper.header().predecessor() == null) {
            return null;
        }
        return paper.versionLabel().isBlank() || paper.replaces().isBlank()
                ? visit.word("paper.replacesEarlier")
                : visit.word("paper.replaces", paper.versionLabel(), paper.replaces());
    }

    static Place place(Visit visit, Paper paper) {
        var path = PaperWork.path(paper.header().id());
        var name = name(visit, paper);
        return new Place(
                visit.frame(
                        name,
                        path,
                        "case",
                        visit.link("/arbeid/sak", "meeting.cases"),
                        visit.link(CaseWork.path(paper.caseId()), "paper.toCase")),
                name,
                visit.url(path),
                visit.url(path),
                visit.link(path, "form.back"));
    }

    ResponseEntity<byte[]> one(Visit visit, int status, Paper paper, @Nullable String done, @Nullable String problem) {
        var place = place(visit, paper);
        return Answer.page(
                status,
                templates.governancePaper(new PaperPage(
                        place.frame(),
                        done == null ? null : visit.word("meeting.done.saved"),
                        problem,
                        line(visit, paper, state(visit, paper), false, null),
                        ledger.of(paper.header().id()).stream()
                                .map(seen -> seen(visit, seen))
                                .toList(),
                        saving.mayEdit(visit, paper) ? saving.form(visit, paper, PaperSheet.forChange(), place) : null,
                        taking.may(visit, paper, Papers.WITHDRAW)
                                ? taking.form(
                                        visit,
                                        paper,
                                        PaperWork.path(paper.header().id()) + "/trekk",
                                        "paper.withdraw",
                                        List.of())
                                : null)));
    }

    private PaperPage.Seen seen(Visit visit, PaperLedger.Seen seen) {
        var day = seen.at().atZone(Dates.ZONE).toLocalDate();
        return new PaperPage.Seen(
                who(visit, seen),
                visit.word("paper.seen." + seen.way().code()),
                visit.reading().day(day));
    }

    private String who(Visit visit, PaperLedger.Seen seen) {
        var body = seen.body();
        var account = seen.account();
        if (body != null) {
            return visit.reading().text(Phrases.called(bodies.get(body))).text();
        }
        var name = account == null ? "" : accounts.get(account).name().value();
        return name.isBlank() ? visit.word("paper.seen.nobody") : name;
    }
}
