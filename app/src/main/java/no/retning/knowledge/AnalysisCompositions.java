package no.retning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** Composes what would be published of an analysis: each section is a thing of its own, which its findings rest on. */
@Component
public class AnalysisCompositions implements Composed<Analysis> {
    private final Analyses analyses;
    private final Composer composer;
    private final Validations validations;
    private final Ties ties;

    AnalysisCompositions(Analyses analyses, Composer composer, Validations validations, Ties ties) {
        this.analyses = analyses;
        this.composer = composer;
        this.validations = validations;
        this.ties = ties;
    }

    @Override
    public Kept<Analysis> records() {
        return analyses;
    }

    @Override
    public Composition of(UUID id) {
        var analysis = analyses.get(id);
        var item = composer.item(
                analysis,
                analysis.sections().stream()
                        .map(section -> item(analysis, section))
                        .toList());
        item.json().remove("sections");
        validations.compose(analysis, item.json());
        var named = new ArrayList<Ties.Tie>();
        for (var section : analysis.sections()) {
            for (var finding : section.findings()) {
                named.add(new Ties.Tie(
                        Ties.EVIDENCE_FOR,
                        new Ref(AnalysisSection.KIND, section.id()),
                        new Ref(Finding.KIND, finding),
                        LocalisedText.NONE,
                        section.source()));
            }
        }
        return new Composition(item, ties.of(analysis, item, analysis.owner(), named), analysis.versionLabel());
    }

    private Item item(Analysis analysis, AnalysisSection section) {
        var item = PartItem.of(
                analysis,
                AnalysisSection.KIND,
                section.id(),
                section.slug(),
                section.title(),
                section.text(),
                section.source(),
                List.of());
        // A finding that is not public is not even named.
        item.json()
                .set(
                        "findings",
                        Json.tree(section.findings().stream()
                                .filter(ties::isPublic)
                                .toList()));
        return item;
    }
}
