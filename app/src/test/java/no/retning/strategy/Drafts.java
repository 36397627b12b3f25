package no.retning.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;

/** A secretary with a pen: makes what the tests of this capability work on. */
final class Drafts {
    static final Actor SECRETARY = Actor.person(Ids.next(), "Sekretær", Set.of("secretariat"));
    static final Source SOURCE = new Source("Utkast til strategi", null, false);

    private final TestInstance instance;
    private final Commands commands;

    Drafts(TestInstance instance) {
        this.instance = instance;
        commands = instance.bean(Commands.class);
    }

    static LocalisedText text(String words) {
        return LocalisedText.of(Map.of("nb", words, "nn", words, "en", words));
    }

    Strategy strategy(String slug) {
        return strategy(slug, Phase.KUNNSKAPSGRUNNLAG);
    }

    Strategy strategy(String slug, Phase phase) {
        return commands.create(
                SECRETARY,
                instance.bean(Strategies.class),
                new Strategy(
                        Header.draft(Ids.next(), Strategy.KIND, slug, phase.state()),
                        text("Strategien " + slug),
                        text(slug),
                        text("Hva strategien vil."),
                        Validity.ALWAYS,
                        null,
                        "Direktoratet",
                        "1.0",
                        List.of(),
                        SOURCE,
                        ""));
    }

    Chapter chapter(Strategy strategy, String slug) {
        return commands.create(
                SECRETARY,
                instance.bean(Chapters.class),
                new Chapter(
                        Header.draft(Ids.next(), Chapter.KIND, slug, Chapters.ACTIVE),
                        strategy.header().id(),
                        10,
                        "1",
                        text("Kapittelet " + slug)));
    }

    Paragraph paragraph(Chapter chapter, String slug, LocalisedText words) {
        return paragraph(chapter, slug, words, SOURCE);
    }

    Paragraph paragraph(Chapter chapter, String slug, LocalisedText words, Source source) {
        return commands.create(
                SECRETARY,
                instance.bean(Paragraphs.class),
                new Paragraph(
                        Header.draft(Ids.next(), Paragraph.KIND, slug, Paragraphs.ACTIVE),
                        chapter.header().id(),
                        10,
                        words,
                        source));
    }

    Paragraph rewrite(Paragraph paragraph, LocalisedText words) {
        return commands.change(
                SECRETARY,
                Paragraphs.EDIT,
                instance.bean(Paragraphs.class),
                paragraph.header().id(),
                paragraph.header().version(),
                present -> new Paragraph(
                        present.header(), present.chapter(), present.position(), words, present.source()));
    }

    GuidingDocument document(String slug) {
        return commands.create(
                SECRETARY,
                instance.bean(GuidingDocuments.class),
                new GuidingDocument(
                        Header.draft(Ids.next(), GuidingDocument.KIND, slug, GuidingDocuments.ACTIVE),
                        text("Dokumentet " + slug),
                        LocalisedText.NONE,
                        "Departementet",
                        "2024",
                        false,
                        null,
                        LocalisedText.NONE,
                        null,
                        "",
                        null,
                        SOURCE));
    }

    /** The strategy in its present version. */
    Strategy now(Strategy strategy) {
        return instance.bean(Strategies.class).get(strategy.header().id());
    }
}
