package no.retning.strategy.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Headers;
import no.retning.formats.stratml.Extension;
import no.retning.formats.stratml.Plan;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.Recorded;
import no.retning.record.Records;
import no.retning.strategy.Chapters;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Strategies;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import no.retning.strategy.internal.PackageImport.Row;
import no.retning.thread.Links;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Lays a plan that was read as StratML into the instance; the caller holds the transaction. */
@Component
final class StratmlImport {
    private final Landing landing;
    private final Headers headers;
    private final Languages languages;
    private final WordBook book;
    private final Strategies strategies;
    private final Structures structures;
    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final Goals goals;
    private final Map<String, Records<?>> collections;

    StratmlImport(
            Landing landing,
            Headers headers,
            Languages languages,
            WordBook book,
            Strategies strategies,
            Structures structures,
            Chapters chapters,
            Paragraphs paragraphs,
            Goals goals,
            Links links) {
        this.landing = landing;
        this.headers = headers;
        this.languages = languages;
        this.book = book;
        this.strategies = strategies;
        this.structures = structures;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.goals = goals;
        collections = Stream.<Records<?>>of(strategies, structures, chapters, paragraphs, goals, links)
                .collect(Collectors.toMap(Records::kind, Function.identity()));
    }

    /**
     * Nothing that the file does not name is changed or removed, and nothing is published.
     *
     * @param asked the language that the texts are in; empty to take the file's word for it
     * @param words to tell with
     * @param left takes what the file says and no record will, a line each
     */
    void lay(Actor actor, Plan plan, String asked, Words words, Consumer<Row> out, Consumer<String> left) {
        var extension = Extension.read(plan.otherInformation()).filter(StratmlReturned::isWhole);
        var language = language(
                plan,
                asked,
                extension.map(one -> one.json().path("language").asString("")).orElse(""));
        var titles = book.languages().getOrDefault(language.tag(), words);
        var place = new StratmlPlace(headers, languages, language, words, titles);
        var records = extension.isPresent()
                ? returned(place, plan, extension.get(), words)
                : new StratmlFresh(place, plan, strategies, structures, chapters, paragraphs, goals).records();
        for (var record : records) {
            var header = record.header();
            out.accept(
                    new Row(landing.save(actor, records(header.kind()), record), header.kind() + "/" + header.slug()));
        }
        unnamed(records, place);
        place.left().forEach(left);
    }

    private Records<?> records(String kind) {
        var records = collections.get(kind);
        if (records == null) {
            throw new IllegalArgumentException(kind);
        }
        return records;
    }

    private List<Recorded<?>> returned(StratmlPlace place, Plan plan, Extension extension, Words words) {
        try {
            return new StratmlReturned(place, plan, extension, strategies, goals).records();
        } catch (IllegalArgumentException | JacksonException garbled) {
            throw new Problem(words.of("stratml.garbled", String.valueOf(garbled.getMessage())), garbled);
        }
    }

    private Language language(Plan plan, String asked, String written) {
        return Stream.of(asked, written, plan.language(), "en")
                .flatMap(tag -> languages.find(tag).stream())
                .findFirst()
                .orElse(languages.first());
    }

    /** Goals that are here and not in the file stay; a person decides. */
    private void unnamed(List<Recorded<?>> records, StratmlPlace place) {
        var named = records.stream().map(one -> one.header().id()).collect(Collectors.toSet());
        for (var record : records) {
            if (record instanceof Structure structure) {
                for (Goal goal : goals.of(structure.header().id())) {
                    if (!named.contains(goal.header().id())) {
                        place.leave("stratml.stays", goal.header().slug());
                    }
                }
            }
        }
    }
}
