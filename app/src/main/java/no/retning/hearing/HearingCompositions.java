package no.retning.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.knowledge.Ties;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Composes what would be published of a hearing: each question is a thing of its own, and
 * each remark when it has been summed up; it is tied to what is heard, and they to what they changed. */
@Component
public class HearingCompositions {
    /** A question, in the edition of its hearing. */
    public static final String QUESTION = "hearing-question";

    private static final String HEARD_IN = "heard-in";

    private final Hearings hearings;
    private final HearingRules rules;
    private final DeadlineGate gate;
    private final InvitedResponses responses;
    private final RemarkItems remarks;
    private final Composer composer;
    private final Editions editions;
    private final Headers headers;
    private final Ties ties;

    HearingCompositions(
            Hearings hearings,
            HearingRules rules,
            DeadlineGate gate,
            InvitedResponses responses,
            RemarkItems remarks,
            Composer composer,
            Editions editions,
            Headers headers,
            Ties ties) {
        this.hearings = hearings;
        this.rules = rules;
        this.gate = gate;
        this.responses = responses;
        this.remarks = remarks;
        this.composer = composer;
        this.editions = editions;
        this.headers = headers;
        this.ties = ties;
    }

    public Composition of(UUID id) {
        return of(hearings.get(id));
    }

    /** Of a hearing as it is about to be saved. */
    Composition of(Hearing hearing) {
        var below = new ArrayList<Item>();
        hearing.questions().forEach(one -> below.add(item(hearing, one)));
        below.addAll(remarks.of(hearing));
        var item = composer.item(hearing, below);
        var json = item.json();
        var frame = hearing.frame();
        json.remove(List.of("frame", "questions"));
        json.put("owner", frame.owner());
        json.set("text", Json.tree(frame.scope()));
        json.set("outside", Json.tree(frame.outside()));
        json.set("letter", Json.tree(frame.letter()));
        json.put("contact", frame.contact());
        json.set("source", Json.tree(frame.source()));
        json.set("aboutTitle", Json.tree(headers.title(hearing.about().id())));
        json.set("rule", Json.tree(rules.of(hearing, gate.today()).title()));
        if (hearing.canBeTreated()) {
            respond(hearing, json);
        }
        var outcome = hearing.outcome();
        if (outcome != null && outcome.again() != null && !ties.isPublic(outcome.again())) {
            // What the public does not know of is not even named.
            json.set(
                    "outcome",
                    Json.tree(outcome.considered(Boolean.TRUE.equals(outcome.changed()), outcome.reason(), null)));
        }
        var tie = new Ties.Tie(HEARD_IN, hearing.about(), hearing.header().ref(), LocalisedText.NONE, frame.source());
        var all = new ArrayList<>(remarks.ties(hearing));
        all.add(tie);
        return new Composition(item, ties.of(hearing, item, frame.owner(), all), "");
    }

    /** How each of those invited stands; of a hearing whose answers are not kept here that is not known. */
    private void respond(Hearing hearing, ObjectNode json) {
        var known = responses.inOrder(hearing);
        int at = 0;
        for (var one : json.path("invited")) {
            if (one instanceof ObjectNode invited && at < known.size()) {
                invited.put("response", known.get(at).code());
            }
            at++;
        }
    }

    private static Item item(Hearing hearing, HearingQuestion question) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", QUESTION);
        json.put("id", question.id().toString());
        json.put("slug", "sporsmal-" + (hearing.questions().indexOf(question) + 1));
        json.put("state", "active");
        json.set("valid", Json.tree(Validity.ALWAYS));
        json.set("title", Json.tree(question.text()));
        if (question.about() != null) {
            json.set("about", Json.tree(question.about()));
        }
        json.set("source", Json.tree(Source.NONE));
        json.putArray("items");
        return new Item(json);
    }

    /** How what is recorded of a hearing stands to what is published of it. */
    public PublicationState state(UUID hearing) {
        return editions.current(hearing)
                .map(edition -> PublicationState.of(edition, of(hearing)))
                .orElseGet(PublicationState.Never::new);
    }

    /** The edition of what is heard that everybody reads now; throws {@link NothingToHear} where there is none. */
    String heard(Ref about) {
        return editions.current(about.id())
                .map(edition -> Objects.requireNonNull(edition.sha256()))
                .orElseThrow(() -> new NothingToHear(about));
    }
}
