package no.retning.engines.cube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cubes of all indicators as published together. Immutable: a new one is made aside and put in its place. */
public final class Release {
    private final String id;
    private final Instant published;
    private final Map<String, Cube> cubes;

    /** @throws InvalidCube when two cubes are of one indicator */
    public Release(String id, Instant published, Collection<Cube> all) {
        var byIndicator = new LinkedHashMap<String, Cube>();
        for (Cube cube : all) {
            if (byIndicator.put(cube.indicator(), cube) != null) {
                throw new InvalidCube("The release '" + id + "' has two cubes of '" + cube.indicator() + "'");
            }
        }
        this.id = id;
        this.published = published;
        this.cubes = Collections.unmodifiableMap(byIndicator);
    }

    public String id() {
        return id;
    }

    public Instant published() {
        return published;
    }

    /** By id of indicator, in the order given. */
    public Map<String, Cube> cubes() {
        return cubes;
    }

    /**
     * How all indicators that have an area stand there.
     *
     * @param targets of the area, by indicator
     */
    public List<Score> scorecard(String area, Map<String, TargetPath> targets) {
        var scores = new ArrayList<Score>();
        for (Cube cube : cubes.values()) {
            if (cube.layout().area(area) >= 0 && cube.layout().combination(Map.of()) >= 0) {
                scores.add(score(cube, area, targets.get(cube.indicator())));
            }
        }
        return scores;
    }

    private static Score score(Cube cube, String area, @Nullable TargetPath path) {
        Slice series = cube.series(area, Map.of());
        int last = series.last();
        if (last < 0) {
            return new Score(cube.indicator(), null, null, null, true, null, null);
        }
        int before = series.before(last);
        boolean comparable = true;
        for (int i = before + 1; before >= 0 && i <= last; i++) {
            comparable &= !series.isBreak(i);
        }
        Period period = cube.layout().periods().get(last);
        double value = series.value(last);
        return new Score(
                cube.indicator(),
                period,
                value,
                before < 0 ? null : value - series.value(before),
                comparable,
                path == null ? null : path.at(period.lastDay()),
                path == null ? null : path.standing(period.lastDay(), value));
    }
}
