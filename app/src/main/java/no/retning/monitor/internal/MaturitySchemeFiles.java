package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.monitor.MaturityScheme;
import no.retning.monitor.MaturitySchemes;
import no.retning.record.LocalisedText;
import no.retning.record.Records;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Schemes of maturity as files of a package: that is how a country gets its own, and changes it. */
@Component
@Order(24)
final class MaturitySchemeFiles implements PackagePart {
    static final String CATEGORIES = "categories";
    static final String INDICATORS = "indicators";
    private static final String PHASES = "phases";
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int FEWEST = 2;

    private final MaturitySchemes schemes;

    MaturitySchemeFiles(MaturitySchemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public String folder() {
        return "maturity-schemes";
    }

    @Override
    public String comment() {
        return "What is looked at to say how far a country has come: categories of indicators, each with a sentence for every phase.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(schemes);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var phases = each(spot, PHASES, "word").stream()
                .map(MaturityScheme.Phase::new)
                .toList();
        if (phases.size() < FEWEST) {
            spot.fault(PHASES, "must be at least %d; write what each is called".formatted(FEWEST));
        }
        var scheme = new MaturityScheme(
                catalogue.header(entry, MaturityScheme.ACTIVE),
                spot.neededTexts("title"),
                spot.texts("text"),
                phases,
                categories(spot, phases.size()),
                spot.source());
        if (scheme.indicators().findAny().isEmpty()) {
            spot.fault(CATEGORIES, "hold no indicator; write at least one");
        }
        scheme.twice().ifPresent(code -> spot.fault(CATEGORIES, "the code “%s” stands twice".formatted(code)));
        return Thing.of(scheme, spot);
    }

    /** It is a part of addresses and of the names of fields. */
    private static String code(Spot spot) {
        var code = spot.needed("code");
        if (!code.isEmpty() && !code.matches(CODE)) {
            spot.fault("code", "“%s” must be made of a–z, 0–9 and single hyphens".formatted(code));
        }
        return code;
    }

    private static List<LocalisedText> each(Spot spot, String list, String field) {
        var texts = new ArrayList<LocalisedText>();
        for (var one : spot.list(list)) {
            texts.add(one.neededTexts(field));
            one.finish();
        }
        return texts;
    }

    private static List<MaturityScheme.Category> categories(Spot spot, int phases) {
        var categories = new ArrayList<MaturityScheme.Category>();
        for (var one : spot.list(CATEGORIES)) {
            categories.add(new MaturityScheme.Category(code(one), one.neededTexts("title"), indicators(one, phases)));
            one.finish();
        }
        return categories;
    }

    private static List<MaturityScheme.Gauge> indicators(Spot category, int phases) {
        var gauges = new ArrayList<MaturityScheme.Gauge>();
        for (var one : category.list(INDICATORS)) {
            var gauge = new MaturityScheme.Gauge(code(one), one.neededTexts("title"), each(one, PHASES, "text"));
            if (gauge.phases().size() != phases) {
                one.fault(
                        PHASES,
                        "has %d sentences, and the scheme has %d phases; write one for each"
                                .formatted(gauge.phases().size(), phases));
            }
            one.finish();
            gauges.add(gauge);
        }
        return gauges;
    }

    @Override
    public List<Written> write() {
        return schemes.all().stream().map(MaturitySchemeFiles::written).toList();
    }

    private static Written written(MaturityScheme scheme) {
        var header = scheme.header();
        var file = PackageYaml.group().put("kind", MaturityScheme.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", scheme.title());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "text", scheme.text());
        scheme.phases()
                .forEach(phase -> PackageYaml.texts(file.withArray(PHASES).addObject(), "word", phase.word()));
        scheme.categories().forEach(category -> {
            var group = coded(file, CATEGORIES, category.code(), category.title());
            category.indicators().forEach(gauge -> {
                var one = coded(group, INDICATORS, gauge.code(), gauge.title());
                gauge.phases()
                        .forEach(text -> PackageYaml.texts(one.withArray(PHASES).addObject(), "text", text));
            });
        });
        PackageYaml.source(file, scheme.source());
        return new Written(header.slug(), file);
    }

    private static ObjectNode coded(ObjectNode within, String list, String code, LocalisedText title) {
        var group = within.withArray(list).addObject().put("code", code);
        PackageYaml.texts(group, "title", title);
        return group;
    }
}
