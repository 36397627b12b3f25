package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.springframework.stereotype.Component;

/** The knowledge base as one page. */
@Component
final class KnowledgePages {
    static final String PATH = "/kunnskap";

    private static final List<String> RESTING_ON = List.of("evidence-for", "speaks-against");

    private final PublishedEditions editions;
    private final YearlyReportPages reports;

    KnowledgePages(PublishedEditions editions, YearlyReportPages reports) {
        this.editions = editions;
        this.reports = reports;
    }

    KnowledgePage page(Reading reading) {
        var findings = editions.all(FindingPages.KIND, reading.asOf());
        return new KnowledgePage(
                reading.frame(reading.word("knowledge.heading"), PATH).active("knowledge"),
                editions.all(AnalysisPages.KIND, reading.asOf()).stream()
                        .sorted(Comparator.comparing(AnalysisPages::order))
                        .map(analysis -> analysis(reading, analysis))
                        .toList(),
                lines(reading, editions.all(SwotPages.KIND, reading.asOf())),
                editions.all(ScenarioPages.KIND, reading.asOf()).stream()
                        .map(set -> ScenarioPages.line(reading, set))
                        .toList(),
                themes(reading, editions.all(DilemmaPages.KIND, reading.asOf())),
                editions.all(ScalePages.KIND, reading.asOf()).stream()
                        .map(scale -> ScalePages.line(reading, scale))
                        .toList(),
                lines(reading, editions.all(ChoicePages.KIND, reading.asOf())),
                findings.stream()
                        .filter(finding -> !FindingPages.isWithdrawn(finding.item()))
                        .map(finding -> finding(reading, finding))
                        .toList(),
                groups(reading, findings),
                NeedPages.groups(reading, editions.all(NeedPages.KIND, reading.asOf())),
                findings.stream()
                        .filter(finding -> FindingPages.isWithdrawn(finding.item()))
                        .map(finding -> finding(reading, finding))
                        .toList(),
                editions.all(OrderPages.KIND, reading.asOf()).stream()
                        .map(order -> OrderPages.line(reading, order))
                        .toList(),
                documents(reading, findings),
                lines(reading, editions.all(ProcessPages.KIND, reading.asOf())),
                lines(reading, reports.all(reading)));
    }

    private static List<KnowledgePage.Line> lines(Reading reading, List<Edition> editions) {
        return editions.stream()
                .map(edition -> new KnowledgePage.Line(
                        Lines.link(reading, edition),
                        reading.sentence(edition.item().text("text")),
                        edition.item().source().illustrative()))
                .toList();
    }

    private static KnowledgePage.Line analysis(Reading reading, Edition edition) {
        var item = edition.item();
        return new KnowledgePage.Line(
                Lines.link(reading, edition),
                Text.of(AnalysisPages.type(reading, item) + ". " + AnalysisPages.stage(reading, edition, item) + "."),
                item.source().illustrative());
    }

    /** Dilemmas by theme, in the order of the words; those without one come last. */
    private static List<KnowledgePage.Theme> themes(Reading reading, List<Edition> dilemmas) {
        var themes = new TreeMap<String, List<Edition>>(
                Comparator.comparing(String::isEmpty).thenComparing(reading.collator()));
        dilemmas.forEach(dilemma -> themes.computeIfAbsent(
                        reading.text(dilemma.item().text("theme")).text(), none -> new ArrayList<>())
                .add(dilemma));
        return themes.values().stream()
                .map(together -> new KnowledgePage.Theme(
                        reading.textOrNull(together.getFirst().item().text("theme")),
                        together.stream()
                                .map(dilemma -> dilemma(reading, dilemma))
                                .toList()))
                .toList();
    }

    private static KnowledgePage.Line dilemma(Reading reading, Edition edition) {
        var item = edition.item();
        return new KnowledgePage.Line(
                Lines.link(reading, edition),
                Text.of(DilemmaPages.state(reading, item) + "."),
                DilemmaPages.isIllustrative(item));
    }

    private static KnowledgePage.Line finding(Reading reading, Edition edition) {
        var item = edition.item();
        var passages = FindingPages.passages(item);
        var count = passages.stream().filter(FindingPages.Passage::isFor).count();
        var weighed = reading.word("knowledge.weighed", count, passages.size() - count);
        return new KnowledgePage.Line(
                Lines.link(reading, edition),
                Text.of(FindingPages.strength(reading, item)
                        .map(strength -> strength + ". " + weighed)
                        .orElse(weighed)),
                item.source().illustrative());
    }

    /** The findings by what part of the world they are about; none where nobody has said it of any. */
    private static List<KnowledgePage.Group> groups(Reading reading, List<Edition> findings) {
        return PestleGroups.of(
                reading,
                findings.stream()
                        .filter(finding -> !FindingPages.isWithdrawn(finding.item()))
                        .map(finding -> new PestleGroups.Classed(finding.item(), Lines.link(reading, finding)))
                        .toList());
    }

    /** The documents that the findings rest on. */
    private List<KnowledgePage.Line> documents(Reading reading, List<Edition> findings) {
        return findings.stream()
                .flatMap(finding -> finding.links().stream())
                .filter(link ->
                        RESTING_ON.contains(link.type()) && link.from().kind().equals("document"))
                .map(link -> link.from().id())
                .distinct()
                .map(id -> editions.current(id, reading.asOf()))
                .flatMap(Optional::stream)
                .map(edition -> new KnowledgePage.Line(
                        Lines.link(reading, edition),
                        edition.item().string("publisher").map(Text::of).orElse(null),
                        false))
                .toList();
    }
}
