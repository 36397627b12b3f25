package no.retning.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Item;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Frame;
import no.retning.formats.svg.TileLayout;
import no.retning.formats.svg.TileMap;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;

/** The country in tiles: no outline, and every area as large as another. */
record AreaMap(Reading reading, Item indicator, AreaComparison compared, List<TileMap.Tile> tiles) {
    private static final List<TileLayout> LAYOUTS =
            List.of(TileLayout.norwegianCounties(), TileLayout.norwegianHealthRegions());

    /**
     * By the first layout that has a figure for one of its areas; null where none has.
     *
     * @param marked the codes of what the reader came for
     */
    static @Nullable AreaMap of(Reading reading, Item indicator, AreaComparison compared, Set<String> marked) {
        Map<String, AreaComparison.Area> areas = compared.areas().stream()
                .filter(area -> area.after() != null)
                .collect(Collectors.toMap(AreaComparison.Area::code, Function.identity()));
        return LAYOUTS.stream()
                .filter(layout -> layout.places().stream().anyMatch(place -> areas.containsKey(place.code())))
                .findFirst()
                .map(layout -> new AreaMap(
                        reading,
                        indicator,
                        compared,
                        layout.places().stream()
                                .map(place -> tile(place, areas.get(place.code()), marked))
                                .toList()))
                .orElse(null);
    }

    private static TileMap.Tile tile(TileLayout.Place place, AreaComparison.@Nullable Area area, Set<String> marked) {
        return new TileMap.Tile(place, place.name(), area == null ? null : area.after(), marked.contains(place.code()));
    }

    /** Whether these have every figure of it. */
    boolean isWithin(List<AreaComparison.Area> areas) {
        var codes = areas.stream().map(AreaComparison.Area::code).toList();
        return tiles.stream()
                .allMatch(tile ->
                        tile.value() == null || codes.contains(tile.place().code()));
    }

    String draw(String id, Frame frame) {
        return TileMap.draw(
                new Caption(
                        id,
                        reading.language().tag(),
                        reading.word(
                                "area.map.of", reading.text(indicator.title()).text(), compared.until()),
                        reading.word("area.map.text")),
                frame,
                compared.voice(),
                tiles);
    }

    /** With its source, day and licence below it. @param path where its figures are */
    String alone(String path) {
        return draw("kart", compared.alone(path));
    }
}
