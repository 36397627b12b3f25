package no.retning.monitor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.governance.Bodies;
import no.retning.governance.Cases;
import no.retning.governance.Phrases;
import no.retning.knowledge.Ties;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes what would be published of an assessment: it says what its status meant when it was given, and is tied to what it
 * assesses and to what it rests on.
 */
@Component
public class AssessmentCompositions {
    /** One of the three parts of an assessment, in its edition. */
    public static final String PART = "assessment-part";

    private static final String ASSESSED_BY = "assessed-by";

    private final Assessments assessments;
    private final MonitorTerms terms;
    private final Cases cases;
    private final Bodies bodies;
    private final Composer composer;
    private final Editions editions;
    private final Headers headers;
    private final Ties ties;
    private final Phrases phrases;

    AssessmentCompositions(
            Assessments assessments,
            MonitorTerms terms,
            Cases cases,
            Bodies bodies,
            Composer composer,
            Editions editions,
            Headers headers,
            Ties ties,
            Phrases phrases) {
        this.assessments = assessments;
        this.terms = terms;
        this.cases = cases;
        this.bodies = bodies;
        this.composer = composer;
        this.editions = editions;
        this.headers = headers;
        this.ties = ties;
        this.phrases = phrases;
    }

    public Composition of(UUID id) {
        var assessment = assessments.get(id);
        var narrative = assessment.narrative();
        var item = composer.item(
                assessment.with(assessment.header().in(Assessment.PUBLISHED)),
                narrative.parts().entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> part(assessment, part.getKey(), part.getValue()))
                        .toList());
        var json = item.json();
        json.remove("narrative");
        json.set("summary", Json.tree(narrative.summary()));
        json.set("status", Json.tree(step(assessment.verdict())));
        var assurance = assessment.assurance();
        if (assurance != null) {
            json.put("assuredBy", assurance.by());
            json.put("assuredOn", assurance.day().toString());
        }
        treatedIn(json, assessment);
        var evidence = json.putArray("evidence");
        assessment.evidence().stream()
                .filter(one -> ties.isPublic(one.id()))
                .forEach(one -> evidence.addObject()
                        .put("kind", one.kind())
                        .put("id", one.id().toString())
                        .set("title", Json.tree(headers.title(one.id()))));
        return new Composition(item, ties.of(assessment, item, assessment.by(), named(assessment)), "");
    }

    /** A part has an address of its own on the page. */
    private Item part(Assessment assessment, String name, LocalisedText text) {
        var json = Json.MAPPER.createObjectNode();
        var whole = assessment.header().id() + "/" + name;
        json.put("kind", PART);
        json.put(
                "id",
                UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString());
        json.put("slug", name);
        json.put("state", "active");
        json.set("valid", Json.tree(Validity.ALWAYS));
        json.set("title", Json.tree(phrases.all(words -> words.of("monitor.part." + name))));
        json.set("text", Json.tree(text));
        json.putArray("items");
        return new Item(json);
    }

    private StatusScheme.Step step(Verdict verdict) {
        return terms.scheme(verdict.scheme())
                .find(verdict.status())
                .orElseThrow(() -> new IllegalStateException(
                        "Scheme %s has no status %s".formatted(verdict.scheme(), verdict.status())));
    }

    /** A case that the public does not know of is not named. */
    private void treatedIn(ObjectNode json, Assessment assessment) {
        var about = assessment.caseRef();
        if (about != null && editions.isPublished(about)) {
            var one = cases.get(about);
            json.putObject("case")
                    .put("id", about.toString())
                    .put("number", one.number() == null ? "" : one.number().cited())
                    .set("title", Json.tree(one.title()));
            json.set("bodyTitle", Json.tree(bodies.get(one.body()).title()));
        }
    }

    /** What it assesses has been assessed since its day: so one can tell what nobody has assessed for a year. */
    private static List<Ties.Tie> named(Assessment assessment) {
        var here = assessment.header().ref();
        var named = new ArrayList<Ties.Tie>();
        named.add(new Ties.Tie(
                ASSESSED_BY,
                assessment.about(),
                here,
                assessment.narrative().summary(),
                assessment.source(),
                Validity.from(assessment.day())));
        assessment
                .evidence()
                .forEach(one ->
                        named.add(new Ties.Tie(Ties.EVIDENCE_FOR, one, here, LocalisedText.NONE, assessment.source())));
        return named;
    }

    /** How what is recorded of an assessment stands to what is published of it. */
    public PublicationState state(UUID assessment) {
        return editions.current(assessment)
                .map(edition -> PublicationState.of(edition, of(assessment)))
                .orElseGet(PublicationState.Never::new);
    }
}
