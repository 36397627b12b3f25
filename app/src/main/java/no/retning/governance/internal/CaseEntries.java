package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Decision;
import no.retning.governance.Decisions;
import no.retning.governance.Input;
import no.retning.governance.Inputs;
import no.retning.governance.MeetingTies;
import no.retning.governance.Phrases;
import no.retning.governance.PublishedTargets;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;

/** What stands under a case where it is worked on: inputs, decisions, and the goals it is tied to. */
@Component
final class CaseEntries {
    private static final Set<String> TREATED = Set.of(Cases.TREATED, Cases.FOLLOWED_UP, Cases.CLOSED);

    private final Cases cases;
    private final Bodies bodies;
    private final Inputs inputs;
    private final Decisions decisions;
    private final MeetingTies ties;
    private final PublishedTargets targets;
    private final CasePolls polls;
    private final Access access;

    CaseEntries(
            Cases cases,
            Bodies bodies,
            Inputs inputs,
            Decisions decisions,
            MeetingTies ties,
            PublishedTargets targets,
            CasePolls polls,
            Access access) {
        this.cases = cases;
        this.bodies = bodies;
        this.inputs = inputs;
        this.decisions = decisions;
        this.ties = ties;
        this.targets = targets;
        this.polls = polls;
        this.access = access;
    }

    List<Part> tieParts(Form form) {
        return List.of(
                form.select("tie.to", "input.tie.to", targets.allChoices(form, "tie.to")),
                form.texts("tie.evidence", "input.tie.evidence", 2));
    }

    List<StepsPage.Entries> of(Visit visit, Case one) {
        var entries = new ArrayList<StepsPage.Entries>();
        entries.add(new StepsPage.Entries(
                visit.word("input.heading"),
                inputs.about(one.header().id()).stream()
                        .filter(input -> access.allows(visit.actor(), input, Inputs.VIEW))
                        .map(input -> entry(visit, input))
                        .toList(),
                giving(visit, one)));
        entries.add(polls.of(visit, one));
        entries.add(new StepsPage.Entries(
                visit.word("site.case.followUp"),
                decisions.of(one.header().id()).stream()
                        .filter(decision -> access.allows(visit.actor(), decision, Decisions.VIEW))
                        .map(decision -> entry(visit, decision))
                        .toList(),
                TREATED.contains(one.header().state())
                                && access.allows(visit.actor(), DecisionWork.blank(one), "create")
                        ? List.of(visit.link(
                                "/arbeid/vedtak/ny?sak=" + one.header().id(), "decision.add"))
                        : List.of()));
        entries.add(new StepsPage.Entries(
                visit.word("input.ties"),
                ties(visit, one, MeetingTies.TREATS, CaseWork.path(one.header().id()), Cases.TIE),
                List.of()));
        return entries.stream()
                .filter(group -> !group.rows().isEmpty() || !group.add().isEmpty())
                .toList();
    }

    private List<Link> giving(Visit visit, Case one) {
        var links = new ArrayList<Link>();
        if (one.header().state().equals(Cases.CLOSED)) {
            return links;
        }
        links.add(visit.link("/arbeid/innspill/ny?sak=" + one.header().id(), "input.add"));
        var topic = one.topic();
        if (topic != null && access.allows(visit.actor(), InputWork.blank(one), Inputs.ASSESS)) {
            cases.about(topic).stream()
                    .filter(other -> !other.body().equals(one.body()) && mayRead(visit, other))
                    .forEach(other -> links.add(visit.link(
                            "/arbeid/innspill/sammendrag?sak=" + one.header().id() + "&fra="
                                    + other.header().id(),
                            "input.digest",
                            visit.reading()
                                    .text(Phrases.called(bodies.get(other.body())))
                                    .text())));
        }
        return links;
    }

    boolean mayRead(Visit visit, Case other) {
        return access.allows(visit.actor(), other, Cases.VIEW)
                || access.allows(visit.actor(), other, Cases.READ)
                || (other.isSent() && !other.holdsBack());
    }

    StepsPage.Entry entry(Visit visit, Input input) {
        return new StepsPage.Entry(
                visit.reading().link(InputWork.path(input.header().id()), input.title()),
                PublishedTargets.excerpt(visit.reading(), input.text()),
                visit.word("input.state." + input.header().state()),
                List.of());
    }

    StepsPage.Entry entry(Visit visit, Decision decision) {
        return new StepsPage.Entry(
                visit.reading().link(DecisionWork.path(decision.header().id()), decision.title()),
                PublishedTargets.excerpt(visit.reading(), decision.text()),
                visit.word("decision.state." + decision.header().state()),
                List.of());
    }

    /** What a case or a decision is tied to, each with the button that takes it back for who may. */
    List<StepsPage.Entry> ties(Visit visit, Recorded<?> record, String type, String path, String action) {
        boolean may = access.allows(visit.actor(), record, action);
        return ties.from(record.header().id(), type).stream()
                .map(link -> {
                    var name = targets.name(visit.reading(), link.to());
                    var hidden = visit.hidden(Map.of("link", link.header().id().toString()));
                    return new StepsPage.Entry(
                            new Link(visit.url("/id/" + link.to()), Text.of(name)),
                            link.evidence().isEmpty()
                                    ? ""
                                    : visit.reading().text(link.evidence()).text(),
                            "",
                            may
                                    ? List.of(new FormView(
                                            visit.url(path + "/losne"),
                                            Objects.requireNonNull(hidden),
                                            List.of(),
                                            visit.word("input.untie", name),
                                            null))
                                    : List.of());
                })
                .toList();
    }
}
