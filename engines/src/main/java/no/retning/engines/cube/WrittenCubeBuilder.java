package no.retning.engines.cube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Takes cells in any order, each once, and lays them out when all are known. */
public final class WrittenCubeBuilder {
    private static final int FIRST_ROOM = 1_000;
    private static final int MOST_MOMENTS = Short.MAX_VALUE;

    private final Map<String, Integer> areas = new LinkedHashMap<>();
    private final Map<String, Integer> periods = new LinkedHashMap<>();
    private final Map<SortedMap<String, String>, Integer> combinations = new LinkedHashMap<>();
    private final Map<Instant, Integer> moments = new LinkedHashMap<>();
    private final Decimals value = new Decimals();
    private final Decimals numerator = new Decimals();
    private final Decimals denominator = new Decimals();
    private int[] area = new int[FIRST_ROOM];
    private int[] period = new int[FIRST_ROOM];
    private int[] combination = new int[FIRST_ROOM];
    private byte[] marks = new byte[FIRST_ROOM];
    private byte[] said = new byte[FIRST_ROOM];
    private short[] since = new short[FIRST_ROOM];
    private int many;

    WrittenCubeBuilder() {}

    /** @throws InvalidCube if the truth began at more than 32,767 moments */
    public void add(WrittenCell cell) {
        if (many == said.length) {
            makeRoom(many + many / 2);
        }
        area[many] = place(areas, cell.area());
        period[many] = place(periods, cell.period());
        combination[many] = place(combinations, cell.codes());
        int moment = place(moments, cell.since());
        if (moment >= MOST_MOMENTS) {
            throw new InvalidCube("Figures that became the truth at " + moment + " moments do not fit one cube");
        }
        since[many] = (short) moment;
        marks[many] = (byte) Mark.bits(cell.marks());
        said[many] = cell.hidden() ? WrittenCube.HIDDEN : WrittenCube.OPEN;
        if (!cell.hidden()) {
            value.put(many, cell.value());
            numerator.put(many, cell.numerator());
            denominator.put(many, cell.denominator());
        }
        many++;
    }

    private static <T> int place(Map<T, Integer> places, T one) {
        Integer known = places.putIfAbsent(one, places.size());
        return known == null ? places.size() - 1 : known;
    }

    private void makeRoom(int size) {
        area = Arrays.copyOf(area, size);
        period = Arrays.copyOf(period, size);
        combination = Arrays.copyOf(combination, size);
        marks = Arrays.copyOf(marks, size);
        said = Arrays.copyOf(said, size);
        since = Arrays.copyOf(since, size);
    }

    /** Those that cells have been given of, in the order that they first were; so are the next two. */
    public List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    public List<String> periods() {
        return List.copyOf(periods.keySet());
    }

    public List<SortedMap<String, String>> combinations() {
        return List.copyOf(combinations.keySet());
    }

    /** How many places there are for how many are given: far more, where figures lie far between. */
    public long places() {
        return (long) areas.size() * periods.size() * combinations.size();
    }

    public int size() {
        return many;
    }

    /**
     * The cube, its areas, periods and combinations in this order.
     *
     * @throws InvalidCube if they are not those of the cells, a cell is given twice, or there are too many places
     */
    public WrittenCube build(
            List<String> inOrder, List<String> chronological, List<? extends SortedMap<String, String>> combined) {
        int[] areaTo = order(areas, inOrder);
        int[] periodTo = order(periods, chronological);
        int[] combinationTo = order(combinations, combined);
        if (places() > Integer.MAX_VALUE / 2) {
            throw new InvalidCube("There are " + places() + " places for " + many + " figures: too many for one cube");
        }
        int size = (int) places();
        int[] to = new int[many];
        var placedMarks = new byte[size];
        var placedSaid = new byte[size];
        var placedSince = new short[size];
        for (int i = 0; i < many; i++) {
            int at = (periodTo[period[i]] * areas.size() + areaTo[area[i]]) * combinations.size()
                    + combinationTo[combination[i]];
            if (placedSaid[at] != 0) {
                throw new InvalidCube("Something is said twice of the area '" + areas().get(area[i]) + "' in "
                        + periods().get(period[i]) + ": give each cell once");
            }
            to[i] = at;
            placedMarks[at] = marks[i];
            placedSaid[at] = said[i];
            placedSince[at] = since[i];
        }
        return new WrittenCube(
                inOrder,
                chronological,
                combined,
                new WrittenCube.Columns(
                        value.moved(to, many, size),
                        numerator.moved(to, many, size),
                        denominator.moved(to, many, size),
                        placedMarks,
                        placedSaid,
                        placedSince,
                        new ArrayList<>(moments.keySet())));
    }

    /** Where each is to stand, by where it stood. */
    private static <T> int[] order(Map<T, Integer> given, List<? extends T> wanted) {
        var places = new HashMap<T, Integer>();
        wanted.forEach(one -> places.put(one, places.size()));
        if (!places.keySet().equals(given.keySet())) {
            throw new InvalidCube("The order names " + wanted + " and the cells " + given.keySet());
        }
        int[] order = new int[given.size()];
        given.forEach((one, place) -> order[place] = Objects.requireNonNull(places.get(one)));
        return order;
    }
}
