package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.record.Json;
import no.retning.record.Ref;
import no.retning.strategy.GuidingDocument;
import org.springframework.stereotype.Component;

/** Composes what would be published of a finding; each document that a passage stands in is tied to it. */
@Component
public class FindingCompositions implements Composed<Finding> {
    private final Findings findings;
    private final Composer composer;
    private final Names names;
    private final Ties ties;

    FindingCompositions(Findings findings, Composer composer, Names names, Ties ties) {
        this.findings = findings;
        this.composer = composer;
        this.names = names;
        this.ties = ties;
    }

    @Override
    public Kept<Finding> records() {
        return findings;
    }

    @Override
    public Composition of(UUID id) {
        var finding = findings.get(id);
        var item = composer.item(finding, List.of());
        var assessment = finding.assessment();
        if (assessment != null) {
            item.json().set("assessorTitle", Json.tree(names.of(assessment.by())));
        }
        // A document that is not public is not even named.
        item.json()
                .set(
                        "passages",
                        Json.tree(finding.passages().stream().map(this::shown).toList()));
        var named = finding.passages().stream()
                .flatMap(passage -> tie(finding, passage).stream())
                .toList();
        return new Composition(item, ties.of(finding, item, finding.owner(), named), "");
    }

    private Passage shown(Passage passage) {
        var document = passage.document();
        return document == null || ties.isPublic(document)
                ? passage
                : new Passage(
                        passage.id(),
                        passage.use(),
                        passage.text(),
                        passage.publisher(),
                        passage.date(),
                        passage.place(),
                        null,
                        passage.source());
    }

    private static List<Ties.Tie> tie(Finding finding, Passage passage) {
        var document = passage.document();
        return document == null
                ? List.of()
                : List.of(new Ties.Tie(
                        Ties.type(passage.use()),
                        new Ref(GuidingDocument.KIND, document),
                        finding.header().ref(),
                        passage.text(),
                        passage.source()));
    }
}
