package no.retning.strategy.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.retning.bundle.PackageParts;
import no.retning.bundle.PackageYaml;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.strategy.Chapters;
import no.retning.strategy.Compositions;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import no.retning.thread.Link;
import no.retning.thread.Links;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is active in the instance as the files of a package, with ids: read again, it makes equal records. */
@Component
public class PackageExport {
    private final Languages languages;
    private final Headers headers;
    private final Strategies strategies;
    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final Structures structures;
    private final Goals goals;
    private final GuidingDocuments documents;
    private final Links links;
    private final Compositions compositions;
    private final PackageParts parts;

    PackageExport(
            Languages languages,
            Headers headers,
            Strategies strategies,
            Chapters chapters,
            Paragraphs paragraphs,
            Structures structures,
            Goals goals,
            GuidingDocuments documents,
            Links links,
            Compositions compositions,
            PackageParts parts) {
        this.languages = languages;
        this.headers = headers;
        this.strategies = strategies;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.structures = structures;
        this.goals = goals;
        this.documents = documents;
        this.links = links;
        this.compositions = compositions;
        this.parts = parts;
    }

    /** The files by name, the manifest first. */
    public Map<String, byte[]> write() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(PackageFiles.MANIFEST, PackageYaml.bytes("What this package is.", manifest()));
        var stated = Json.MAPPER.createArrayNode();
        for (var document : documents.all()) {
            put(files, "documents", "A guiding document.", document, document(document), stated);
        }
        for (var structure : structures.all()) {
            put(files, "structures", "A goal structure.", structure, structure(structure), stated);
        }
        for (var strategy : strategies.all()) {
            put(files, "strategies", "A strategy.", strategy, strategy(strategy), stated);
        }
        for (var part : parts.all()) {
            part.write()
                    .forEach(written -> files.put(
                            "%s/%s.yaml".formatted(part.folder(), written.slug()),
                            PackageYaml.bytes(part.comment(), written.content())));
        }
        if (!stated.isEmpty()) {
            files.put(PackageReader.LINKS, PackageYaml.bytes("Links between things.", stated));
        }
        return files;
    }

    private void put(
            Map<String, byte[]> files,
            String folder,
            String comment,
            Recorded<?> thing,
            ObjectNode content,
            ArrayNode stated) {
        var header = thing.header();
        files.put("%s/%s.yaml".formatted(folder, header.slug()), PackageYaml.bytes(comment, content));
        links.statedIn(header.id()).forEach(link -> stated.add(link(link)));
    }

    private ObjectNode manifest() {
        var name = LocalisedText.NONE;
        for (var language : languages.all()) {
            name = name.with(language, "Retning");
        }
        var manifest = PackageYaml.group().put("format", PackageReader.FORMAT);
        PackageYaml.texts(manifest, "name", name);
        manifest.set("languages", Json.tree(languages.all()));
        manifest.set("required", Json.tree(languages.required()));
        return manifest;
    }

    /** Kind, identity and whether it is published as it is: what has changed since stays a draft where it is read. */
    private ObjectNode top(Recorded<?> thing) {
        var header = thing.header();
        var file = PackageYaml.group().put("kind", header.kind());
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", thing.title());
        PackageYaml.since(file, header, header.predecessor());
        file.put("publish", compositions.state(header.ref()) instanceof PublicationState.Unchanged);
        return file;
    }

    private ObjectNode document(GuidingDocument document) {
        var file = top(document);
        PackageYaml.texts(file, "shortTitle", document.shortTitle());
        PackageYaml.word(file, "publisher", document.publisher());
        PackageYaml.word(file, "issued", document.issued());
        file.put("legalBasis", document.legalBasis());
        PackageYaml.word(file, "url", document.url());
        PackageYaml.word(
                file, "type", document.type() == null ? null : document.type().code());
        PackageYaml.word(file, "licence", document.licence());
        PackageYaml.texts(file, "text", document.text());
        PackageYaml.source(file, document.source());
        return file;
    }

    private ObjectNode structure(Structure structure) {
        var file = top(structure);
        PackageYaml.texts(file, "text", structure.text());
        file.put("owner", name(structure.owner().id()));
        PackageYaml.source(file, structure.source());
        var tree = new LinkedHashMap<UUID, ObjectNode>();
        tree.put(structure.header().id(), file);
        for (var goal : goals.of(structure.header().id())) {
            var above = goal.parent() == null ? file : tree.get(goal.parent());
            if (above != null) {
                var siblings = above.withArray("goals");
                var written = goal(goal, siblings.size());
                siblings.add(written);
                tree.put(goal.header().id(), written);
            }
        }
        return file;
    }

    private static ObjectNode goal(Goal goal, int index) {
        var written = PackageYaml.thing(goal.header());
        PackageYaml.position(written, goal.position(), index);
        written.put("type", goal.type().code());
        PackageYaml.word(written, "code", goal.code());
        PackageYaml.texts(written, "title", goal.title());
        PackageYaml.texts(written, "text", goal.text());
        PackageYaml.since(written, goal.header(), goal.header().predecessor());
        PackageYaml.source(written, goal.source());
        return written;
    }

    private ObjectNode strategy(Strategy strategy) {
        var file = top(strategy);
        PackageYaml.texts(file, "shortTitle", strategy.shortTitle());
        PackageYaml.texts(file, "summary", strategy.summary());
        PackageYaml.years(file, strategy.period());
        file.put("state", strategy.header().state());
        if (strategy.structure() != null) {
            file.put("structure", name(strategy.structure()));
        }
        PackageYaml.word(file, "owner", strategy.owner());
        PackageYaml.word(file, "versionLabel", strategy.versionLabel());
        PackageYaml.source(file, strategy.source());
        PackageYaml.word(file, "note", strategy.note());
        for (var milestone : strategy.milestones()) {
            var written = file.withArray("milestones").addObject().put("date", milestone.date());
            PackageYaml.texts(written, "title", milestone.title());
            PackageYaml.source(written, milestone.source());
        }
        chapters(strategy, file);
        return file;
    }

    private void chapters(Strategy strategy, ObjectNode file) {
        for (var chapter : chapters.in(strategy.header().id())) {
            var siblings = file.withArray("chapters");
            var written = PackageYaml.thing(chapter.header());
            PackageYaml.position(written, chapter.position(), siblings.size());
            PackageYaml.word(written, "number", chapter.number());
            PackageYaml.texts(written, "title", chapter.title());
            PackageYaml.since(written, chapter.header(), chapter.header().predecessor());
            siblings.add(written);
            for (var paragraph : paragraphs.in(chapter.header().id())) {
                var beside = written.withArray("paragraphs");
                var text = PackageYaml.thing(paragraph.header());
                PackageYaml.position(text, paragraph.position(), beside.size());
                PackageYaml.texts(text, "text", paragraph.text());
                PackageYaml.since(text, paragraph.header(), paragraph.header().predecessor());
                PackageYaml.source(text, paragraph.source());
                beside.add(text);
            }
        }
    }

    private ObjectNode link(Link link) {
        var written = PackageYaml.thing(link.header()).put("type", link.type());
        written.put("from", name(link.from().id()));
        written.put("to", name(link.to().id()));
        PackageYaml.texts(written, "evidence", link.evidence());
        PackageYaml.source(written, link.source());
        written.put("statedBy", link.statedBy());
        written.put("statedOn", link.statedOn().toString());
        PackageYaml.since(written, link.header(), null);
        written.put("statedIn", name(link.statedIn()));
        return written;
    }

    private String name(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow(() -> new IllegalStateException("No record " + id));
    }
}
