package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.formats.stratml.Contact;
import no.retning.formats.stratml.KeptIdentifier;
import no.retning.formats.stratml.Organisation;
import no.retning.formats.stratml.Plan;
import no.retning.formats.stratml.Value;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.Goals;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Phase;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;

/** Makes records of a plan from elsewhere: a strategy in its first phase, with its goals and what it says as chapters. */
final class StratmlFresh {
    private final StratmlPlace place;
    private final Plan plan;
    private final Strategies strategies;
    private final Structures structures;
    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final Goals goals;
    private final UUID id;
    private final Source source;
    private final List<Recorded<?>> records = new ArrayList<>();
    private int chapterCount;

    StratmlFresh(
            StratmlPlace place,
            Plan plan,
            Strategies strategies,
            Structures structures,
            Chapters chapters,
            Paragraphs paragraphs,
            Goals goals) {
        this.place = place;
        this.plan = plan;
        this.strategies = strategies;
        this.structures = structures;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.goals = goals;
        var administration = plan.administration();
        id = place.ours(administration.identifier(), Strategy.KIND)
                .orElseGet(() -> StratmlPlace.derived(
                        Stream.of(administration.identifier(), administration.source(), plan.name())
                                .filter(name -> !name.isBlank())
                                .findFirst()
                                .orElse("")));
        source = new Source(
                plan.name().isBlank() ? "StratML" : plan.name(),
                administration.source().matches("https?://.+") ? administration.source() : null,
                false);
    }

    private Source source(String identifier) {
        return new Source(KeptIdentifier.citation(source.citation(), identifier), source.url(), false);
    }

    List<Recorded<?>> records() {
        var name = plan.name().isBlank() ? place.said(place.word("stratml.unnamed")) : plan.name();
        var header = place.header(Strategy.KIND, id, name, Phase.KUNNSKAPSGRUNNLAG.state());
        var present = header.version() > 0 ? strategies.get(id) : null;
        var structure = present != null && present.structure() != null
                ? present.structure()
                : StratmlPlace.derived(id, "structure");
        records.add(present == null ? strategy(header, name, structure) : strategy(header, present, structure));
        records.add(structure(structure, name));
        told(name);
        var aims = new StratmlGoals(place, goals, structure, source);
        records.addAll(aims.of(plan));
        if (!plan.submitter().equals(Contact.NONE)) {
            place.leave("stratml.submitter");
        }
        return records;
    }

    private Strategy strategy(Header header, String name, UUID structure) {
        return new Strategy(
                header,
                text(name),
                LocalisedText.NONE,
                text(plan.description()),
                period(Validity.ALWAYS),
                structure,
                owner(""),
                "1.0",
                List.of(),
                source(plan.administration().identifier()),
                "");
    }

    private Strategy strategy(Header header, Strategy present, UUID structure) {
        return new Strategy(
                header,
                place.with(present.title(), plan.name()),
                present.shortTitle(),
                place.with(present.summary(), plan.description()),
                period(present.period()),
                structure,
                owner(present.owner()),
                present.versionLabel(),
                present.milestones(),
                present.source(),
                present.note());
    }

    private Structure structure(UUID structure, String name) {
        var header = place.header(Structure.KIND, structure, name, Structures.ACTIVE);
        if (header.version() > 0) {
            return structures.get(structure);
        }
        return new Structure(header, text(name), LocalisedText.NONE, new Ref(Strategy.KIND, id), source);
    }

    private String owner(String present) {
        return plan.organisations().stream()
                .map(Organisation::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(present);
    }

    private Validity period(Validity present) {
        return StratmlReturned.period(
                plan.administration().start(), plan.administration().end(), present, place);
    }

    private LocalisedText text(String text) {
        return LocalisedText.of(place.language().tag(), text);
    }

    private void told(String name) {
        var vision = plan.vision();
        if (vision != null) {
            chapter(name, "vision", List.of(vision.description()), vision.identifier());
        }
        var mission = plan.mission();
        if (mission != null) {
            chapter(name, "mission", List.of(mission.description()), mission.identifier());
        }
        chapter(name, "values", plan.values().stream().map(StratmlFresh::value).toList(), "");
        chapter(name, "organisations", organisations(), "");
        chapter(name, "other", List.of(plan.otherInformation().split("\n\n+")), "");
    }

    private static String value(Value value) {
        return joined(value.name(), value.description());
    }

    private List<String> organisations() {
        var goalsToo = new StratmlGoals(place, goals, id, source);
        var told = new ArrayList<String>();
        for (var one : plan.organisations()) {
            told.add(joined(
                    one.acronym().isEmpty() ? one.name() : one.name() + " (" + one.acronym() + ")", one.description()));
            one.stakeholders()
                    .forEach(stakeholder -> goalsToo.stakeholder(stakeholder).ifPresent(told::add));
        }
        return told;
    }

    private static String joined(String... parts) {
        return String.join(
                ": ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    /** @param identifier that the file has for what is said, if it is said in one paragraph */
    private void chapter(String planName, String what, List<String> texts, String identifier) {
        var said = texts.stream().filter(text -> !text.isBlank()).toList();
        if (said.isEmpty()) {
            return;
        }
        int number = ++chapterCount;
        var title = place.word("stratml.chapter." + what);
        var chapterId = StratmlPlace.derived(id, "chapter/" + what);
        var header = place.header(Chapter.KIND, chapterId, planName + " " + what, Chapters.ACTIVE);
        if (place.isRemoved(header, Chapters.REMOVED)) {
            return;
        }
        records.add(
                header.version() > 0
                        ? chapters.get(chapterId)
                        : new Chapter(header, id, number * StratmlPlace.STEP, Integer.toString(number), title));
        for (int i = 0; i < said.size(); i++) {
            var paragraphId =
                    StratmlPlace.derived(chapterId, identifier.isEmpty() ? Integer.toString(i + 1) : identifier);
            paragraph(paragraphId, chapterId, header.slug() + "-" + (i + 1), i, said.get(i), identifier);
        }
    }

    private void paragraph(UUID paragraph, UUID chapter, String called, int at, String said, String identifier) {
        var header = place.header(Paragraph.KIND, paragraph, called, Paragraphs.ACTIVE);
        if (place.isRemoved(header, Paragraphs.REMOVED)) {
            return;
        }
        if (header.version() > 0) {
            var present = paragraphs.get(paragraph);
            records.add(new Paragraph(
                    header, present.chapter(), present.position(), place.with(present.text(), said), present.source()));
        } else {
            records.add(new Paragraph(header, chapter, (at + 1) * StratmlPlace.STEP, text(said), source(identifier)));
        }
    }
}
