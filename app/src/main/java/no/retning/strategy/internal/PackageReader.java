package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Faults;
import no.retning.bundle.PackageParts;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.instance.Problem;
import no.retning.record.Languages;
import no.retning.record.Ref;
import no.retning.strategy.Chapter;
import no.retning.strategy.Goal;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a package: every file, every field, every reference; all that is wrong is told at once. */
@Component
final class PackageReader {
    static final String FORMAT = "retning-package/1";
    static final String LINKS = "links.yaml";

    /** The folders of a package, in the order in which what is in them is published, and what lies in each. */
    static final Map<String, String> FOLDERS = new LinkedHashMap<>();

    static {
        FOLDERS.put("documents", GuidingDocument.KIND);
        FOLDERS.put("structures", Structure.KIND);
        FOLDERS.put("strategies", Strategy.KIND);
    }

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Languages languages;
    private final Headers headers;
    private final PackageRecords records;
    private final PackageParts parts;

    PackageReader(Languages languages, Headers headers, PackageRecords records, PackageParts parts) {
        this.languages = languages;
        this.headers = headers;
        this.records = records;
        this.parts = parts;
    }

    /** Throws {@link Problem} with one line a fault. */
    PackageContent read(PackageFiles files) {
        var faults = new Faults();
        manifest(files, faults);
        var catalogue = new Catalogue(headers);
        for (var folder : folders().entrySet()) {
            files.byName().forEach((name, bytes) -> {
                if (name.matches(folder.getKey() + "/[^/]+\\.yaml")) {
                    var tree = tree(name, bytes, faults);
                    if (tree != null) {
                        thing(folder.getValue(), Spot.root(name, tree, languages, faults), catalogue);
                    }
                }
            });
        }
        var published = published(catalogue);
        var links = links(files, faults);
        var things = new ArrayList<Thing>();
        catalogue
                .entries()
                .forEach(entry -> things.add(parts.of(entry.ref().kind())
                        .map(part -> part.of(entry, catalogue))
                        .orElseGet(() -> records.of(entry, catalogue))));
        things.addAll(records.links(links, catalogue));
        things.forEach(thing -> thing.spot().finish());
        strangers(files, faults);
        if (!faults.isEmpty()) {
            throw new Problem(faults.lines(), null);
        }
        return new PackageContent(List.copyOf(things), published);
    }

    /** What lies in which folder, those of other capabilities after our own. */
    private Map<String, String> folders() {
        var folders = new LinkedHashMap<>(FOLDERS);
        parts.all().forEach(part -> folders.put(part.folder(), part.kind()));
        return folders;
    }

    private void manifest(PackageFiles files, Faults faults) {
        var bytes = files.byName().get(PackageFiles.MANIFEST);
        if (bytes == null) {
            faults.add(PackageFiles.MANIFEST, "", "is missing in %s; every package has one".formatted(files.origin()));
            return;
        }
        var tree = tree(PackageFiles.MANIFEST, bytes, faults);
        if (tree == null) {
            return;
        }
        var manifest = Spot.root(PackageFiles.MANIFEST, tree, languages, faults);
        var format = manifest.needed("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            manifest.fault("format", "“%s” cannot be read here; this instance reads %s".formatted(format, FORMAT));
        }
        manifest.neededTexts("name");
        manifest.texts("about");
        manifest.texts("sources");
        for (var field : List.of("languages", "required")) {
            for (var tag : manifest.words(field)) {
                if (languages.find(tag).isEmpty()) {
                    manifest.fault(
                            field,
                            "this instance has no language “%s”; add it to retning.languages.all".formatted(tag));
                }
            }
        }
        manifest.finish();
    }

    private static @Nullable JsonNode tree(String name, byte[] bytes, Faults faults) {
        try {
            return YAML.readTree(bytes);
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            var message = malformed.getOriginalMessage();
            faults.add(
                    name,
                    at == null ? "" : "line " + at.getLineNr(),
                    "is not well-formed YAML (%s)".formatted(message == null ? "" : firstLine(message)));
            return null;
        }
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }

    private void thing(String kind, Spot spot, Catalogue catalogue) {
        var said = spot.needed("kind");
        if (!said.isEmpty() && !said.equals(kind)) {
            spot.fault("kind", "is “%s”, but in this folder lies what is “%s”; move the file".formatted(said, kind));
        }
        var entry = catalogue.add(kind, spot, null, 0);
        switch (kind) {
            case Strategy.KIND -> chapters(spot, entry, catalogue);
            case Structure.KIND -> goals(spot, entry, catalogue);
            default -> parts.of(kind).ifPresent(part -> part.inside(entry, catalogue));
        }
    }

    private static void chapters(Spot strategy, Catalogue.Entry entry, Catalogue catalogue) {
        var chapters = strategy.list("chapters");
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = catalogue.add(Chapter.KIND, chapters.get(i), entry, i);
            var paragraphs = chapters.get(i).list("paragraphs");
            for (int j = 0; j < paragraphs.size(); j++) {
                catalogue.add(Paragraph.KIND, paragraphs.get(j), chapter, j);
            }
        }
    }

    private static void goals(Spot above, Catalogue.Entry entry, Catalogue catalogue) {
        var goals = above.list("goals");
        for (int i = 0; i < goals.size(); i++) {
            goals(goals.get(i), catalogue.add(Goal.KIND, goals.get(i), entry, i), catalogue);
        }
    }

    private List<Spot> links(PackageFiles files, Faults faults) {
        var bytes = files.byName().get(LINKS);
        var tree = bytes == null ? null : tree(LINKS, bytes, faults);
        return tree == null || tree.isNull() || tree.isMissingNode()
                ? List.of()
                : Spot.rootList(LINKS, tree, languages, faults);
    }

    private void strangers(PackageFiles files, Faults faults) {
        for (var name : new TreeMap<>(files.byName()).keySet()) {
            boolean known = name.equals(PackageFiles.MANIFEST)
                    || name.equals(LINKS)
                    || name.endsWith(".md")
                    || folders().keySet().stream().anyMatch(folder -> name.matches(folder + "/[^/]+\\.yaml"));
            if (!known) {
                faults.add(
                        name,
                        "",
                        "does not belong in a package; it holds package.yaml, links.yaml, and .yaml files in "
                                + String.join(", ", folders().keySet()));
            }
        }
    }

    private List<Ref> published(Catalogue catalogue) {
        return catalogue.entries().stream()
                .filter(entry -> isPublished(entry.ref().kind()) && entry.spot().flag("publish"))
                .map(Catalogue.Entry::ref)
                .toList();
    }

    private boolean isPublished(String kind) {
        return FOLDERS.containsValue(kind)
                || parts.all().stream().anyMatch(part -> part.kind().equals(kind) && part.isPublished());
    }
}
