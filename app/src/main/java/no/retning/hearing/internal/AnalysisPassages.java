package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Leaf;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.AnalyseHearing;
import no.retning.hearing.BothWays;
import no.retning.hearing.CodedPassage;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnalysis;
import no.retning.hearing.HearingAnalysis.Wanted;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingCodings;
import no.retning.hearing.HearingStance;
import no.retning.hearing.Hearings;
import no.retning.identity.Accounts;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The passages behind a count, in the words of those who answered, with who has coded them as what, and when. */
@Controller
class AnalysisPassages {
    private final Hearings hearings;
    private final AnalyseHearing analyse;
    private final AnsweringViews views;
    private final Accounts accounts;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AnalysisPassages(
            Hearings hearings, AnalyseHearing analyse, AnsweringViews views, Accounts accounts, Access access) {
        this.hearings = hearings;
        this.analyse = analyse;
        this.views = views;
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping(HearingPlaces.PATH + "/{id}/analyse/steder")
    ResponseEntity<byte[]> passages(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tema,
            @RequestParam(required = false) @Nullable String hvem,
            @RequestParam(required = false) @Nullable String syn,
            @RequestParam(required = false) @Nullable String uenige,
            @RequestParam(defaultValue = "1") int side) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), AnalysisViews.blank(visit, id), HearingCodings.VIEW);
        var analysis = analyse.of(hearing);
        var wanted = wanted(analysis, tema, hvem, syn);
        var found = uenige == null ? analysis.matching(wanted) : analysis.disputed();
        var heading = visit.word("coding.passages", found.size());
        var address = uenige == null ? AnalysisPlaces.passages(id, wanted) : AnalysisPlaces.disputed(id);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        address,
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        AnalysisPlaces.all(visit, hearing)),
                null,
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                (uenige == null ? asked(visit, analysis, wanted) : visit.word("coding.disputed.lead"))
                        + once(visit, analysis.counted(found)),
                List.of(AnalysisPlaces.all(visit, hearing)),
                List.of(section(visit, hearing, analysis, found, Leaf.asked(side, found.size()), address)),
                null,
                List.of())));
    }

    /** Whatever makes no sense asks for nothing. */
    private static Wanted wanted(
            HearingAnalysis analysis, @Nullable String theme, @Nullable String by, @Nullable String stance) {
        var wanted = Wanted.ALL;
        for (var one : analysis.themes()) {
            wanted = one.header().id().toString().equals(theme)
                    ? wanted.about(one.header().id())
                    : wanted;
        }
        if (by != null && analysis.kinds().contains(by)) {
            wanted = wanted.from(by);
        }
        if (stance == null) {
            return wanted;
        }
        var known = HearingStance.find(stance);
        return known.isPresent() || stance.equals(AnalysisPlaces.UNSAID) ? wanted.standing(known.orElse(null)) : wanted;
    }

    private static String once(Visit visit, BothWays found) {
        return found.differ() ? " " + visit.word("coding.passages.once", found.once()) : "";
    }

    /** As in "Styring. Kommuner. Støtter." */
    private static String asked(Visit visit, HearingAnalysis analysis, Wanted wanted) {
        var asked = new ArrayList<String>();
        if (wanted.theme() != null) {
            asked.add(AnalysisPlaces.called(visit, analysis.themes(), Set.of(wanted.theme())));
        }
        if (wanted.by() != null) {
            asked.add(AnalysisPlaces.kind(visit, wanted.by()));
        }
        if (wanted.stance() != null || wanted.unsaid()) {
            asked.add(AnalysisPlaces.stance(visit, wanted.stance()));
        }
        return asked.isEmpty() ? visit.word("coding.passages.all") : String.join(". ", asked) + ".";
    }

    private Section section(
            Visit visit,
            Hearing hearing,
            HearingAnalysis analysis,
            List<CodedPassage> found,
            Leaf leaf,
            String address) {
        var abouts = views.abouts(visit.reading(), hearing);
        var columns = new ArrayList<>(RemarkViews.columns(visit));
        columns.add(visit.word("coding.by"));
        columns.add(visit.word("coding.codings"));
        boolean codes = access.allows(
                visit.actor(), AnalysisViews.blank(visit, hearing.header().id()), Commands.CREATE);
        if (codes) {
            columns.add(visit.word("coding.mine"));
        }
        return new Section(
                leaf.of() == 1
                        ? visit.word("coding.passages.heading")
                        : visit.word(
                                "coding.passages.some",
                                leaf.after() + 1,
                                leaf.after() + leaf.of(found).size(),
                                found.size()),
                null,
                visit.word("coding.passages.none"),
                columns,
                leaf.of(found).stream()
                        .map(one -> {
                            var point = one.point();
                            var cells = new ArrayList<>(
                                    RemarkViews.row(visit, abouts, point, RemarkViews.brief(point.text()), List.of())
                                            .cells());
                            cells.set(2, Cell.of(AnalysisPlaces.stance(visit, one.stance())));
                            cells.add(Cell.of(AnalysisPlaces.kind(visit, one.by())));
                            cells.add(Cell.of(one.codings().stream()
                                    .map(coding -> coded(visit, analysis, coding))
                                    .collect(Collectors.joining("; "))));
                            if (codes) {
                                cells.add(Cell.of(toCoding(visit, hearing, one)));
                            }
                            return new Row(cells, List.of());
                        })
                        .toList(),
                leaf.links(visit, address));
    }

    /** Where this person codes it, or what they have said of it stands to be changed. */
    private static Link toCoding(Visit visit, Hearing hearing, CodedPassage one) {
        return visit.link(
                CodingWork.of(hearing.header().id(), one.point().whole()),
                one.isCodedBy(visit.actor().account()) ? "coding.codeAgain" : "coding.codeThis",
                one.point().number());
    }

    /** As in "Kari Nordmann, 3. mai 2023: Styring, Penger". */
    private String coded(Visit visit, HearingAnalysis analysis, HearingCoding coding) {
        var at = coding.header().changedAt();
        var themes = AnalysisPlaces.called(visit, analysis.themes(), coding.themes());
        return visit.word(
                "coding.coding",
                coder(visit, coding),
                at == null
                        ? ""
                        : Dates.day(at, visit.reading().language().tag()).text(),
                themes.isEmpty() ? visit.word("coding.themes.none") : themes,
                suggested(visit, analysis, coding));
    }

    private static String suggested(Visit visit, HearingAnalysis analysis, HearingCoding coding) {
        var suggested = coding.suggested();
        return suggested == null || suggested.isEmpty()
                ? ""
                : " " + visit.word("suggestion.was", AnalysisPlaces.called(visit, analysis.themes(), suggested));
    }

    private String coder(Visit visit, HearingCoding coding) {
        var coder = coding.coder();
        return coder == null
                ? visit.word("coding.coder.system")
                : accounts.find(coder)
                        .map(one -> one.name().value())
                        .orElseGet(() -> visit.word("coding.coder.elsewhere"));
    }
}
