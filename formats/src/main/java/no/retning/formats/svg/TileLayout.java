package no.retning.formats.svg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the areas of a country lie among the tiles of a map; each layout is a file beside this class.
 *
 * @param places from north to south, each a tile of its own
 */
public record TileLayout(List<Place> places) {
    /**
     * One area.
     *
     * @param code what it is known by, whatever it is called
     * @param name as it is called in its own country
     * @param shortName for where there is little room
     */
    public record Place(String code, String name, String shortName, int column, int row) {}

    public TileLayout {
        places = List.copyOf(places);
    }

    /** The counties of Norway as they have been since 2024, by the codes of Statistics Norway. */
    public static TileLayout norwegianCounties() {
        return read("norway-counties-2024.csv");
    }

    /** The health regions of Norway, by what their names end with. */
    public static TileLayout norwegianHealthRegions() {
        return read("norway-health-regions.csv");
    }

    public Optional<Place> find(String code) {
        return places.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    private static TileLayout read(String name) {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TileLayout.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return new TileLayout(file.lines().skip(1).map(TileLayout::place).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(String line) {
        var cells = line.split(",", -1);
        return new Place(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
    }
}
