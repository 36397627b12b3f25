package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.record.Records;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Themes of hearings as files of a package. */
@Component
@Order(22)
final class ThemeFiles implements PackagePart {
    private final HearingThemes themes;
    private final Hearings hearings;
    private final Headers headers;

    ThemeFiles(HearingThemes themes, Hearings hearings, Headers headers) {
        this.themes = themes;
        this.hearings = hearings;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "hearing-themes";
    }

    @Override
    public String comment() {
        return "A theme that answers to a hearing speak of, and the wider one that it is part of.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(themes);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var hearing = catalogue.neededRef(spot, "hearing", Set.of(Hearing.KIND));
        var parent = catalogue.ref(spot, "parent", Set.of(HearingTheme.KIND));
        var after = new ArrayList<UUID>();
        after.add(hearing == null ? Blank.NOTHING.id() : hearing.id());
        if (parent != null) {
            after.add(parent.id());
        }
        var theme = new HearingTheme(
                catalogue.header(entry, HearingTheme.ACTIVE),
                spot.neededTexts("title"),
                after.getFirst(),
                parent == null ? null : parent.id(),
                spot.texts("text"));
        return Thing.of(theme, spot, after.toArray(UUID[]::new));
    }

    @Override
    public List<Written> write() {
        return hearings.all().stream()
                .flatMap(hearing -> themes.of(hearing.header().id()).stream())
                .map(this::written)
                .toList();
    }

    private Written written(HearingTheme one) {
        var file = PackageYaml.group().put("kind", HearingTheme.KIND);
        file.setAll(PackageYaml.thing(one.header()));
        PackageYaml.texts(file, "title", one.title());
        file.put("hearing", headers.named(one.hearing()));
        if (one.parent() != null) {
            file.put("parent", headers.named(one.parent()));
        }
        PackageYaml.texts(file, "text", one.text());
        return new Written(one.header().slug(), file);
    }
}
