package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All weights that some group may have, by the corners of the sets that its statement leaves (Liesiö, Mild and Salo 2007).
 *
 * @param corners one weight a criterion, in the order of the problem
 */
record WeightSet(List<double[]> corners) {

    private static final double SLIP = 1e-9;

    /** Of one group. */
    static WeightSet of(PortfolioProblem problem, Group group) {
        return new WeightSet(distinct(corners(problem.criteria(), group.weights())));
    }

    /** Of all groups together, or of everybody where there is none. */
    static WeightSet of(PortfolioProblem problem) {
        var corners = new ArrayList<double[]>();
        for (Group group : problem.groups()) {
            corners.addAll(corners(problem.criteria(), group.weights()));
        }
        if (problem.groups().isEmpty()) {
            corners.addAll(units(problem.criteria().size()));
        }
        return new WeightSet(distinct(corners));
    }

    /** The mean of the corners of each group, and then of the groups: each counts the same. */
    static double[] centre(PortfolioProblem problem) {
        double[] centre = new double[problem.criteria().size()];
        if (problem.groups().isEmpty()) {
            Arrays.fill(centre, 1.0 / centre.length);
        }
        for (Group group : problem.groups()) {
            double[] own = of(problem, group).centre();
            for (int c = 0; c < centre.length; c++) {
                centre[c] += own[c] / problem.groups().size();
            }
        }
        return centre;
    }

    double[] centre() {
        double[] centre = new double[corners.getFirst().length];
        for (double[] corner : corners) {
            for (int c = 0; c < centre.length; c++) {
                centre[c] += corner[c] / corners.size();
            }
        }
        return centre;
    }

    private static List<double[]> corners(List<String> criteria, Weights weights) {
        return switch (weights) {
            case Weights.Points points -> List.of(normed(criteria, points));
            case Weights.Ranges ranges -> ranged(criteria, ranges);
            case Weights.Order order -> ordered(criteria, order);
        };
    }

    private static double[] normed(List<String> criteria, Weights.Points weights) {
        double[] point = new double[criteria.size()];
        double sum = 0;
        for (int c = 0; c < point.length; c++) {
            point[c] = weights.points().getOrDefault(criteria.get(c), 0.0);
            sum += point[c];
        }
        for (int c = 0; c < point.length; c++) {
            point[c] /= sum;
        }
        return point;
    }

    /** Corners of ordered weights share 1 equally among the first one, two, three and so on. */
    private static List<double[]> ordered(List<String> criteria, Weights.Order order) {
        var corners = new ArrayList<double[]>();
        for (int most = 1; most <= criteria.size(); most++) {
            double[] corner = new double[criteria.size()];
            for (int rank = 0; rank < most; rank++) {
                corner[criteria.indexOf(order.mostImportantFirst().get(rank))] = 1.0 / most;
            }
            corners.add(corner);
        }
        return corners;
    }

    /** At a corner, all but one of the weights are at one of their limits. */
    private static List<double[]> ranged(List<String> criteria, Weights.Ranges weights) {
        int n = criteria.size();
        double[] least = new double[n];
        double[] most = new double[n];
        for (int c = 0; c < n; c++) {
            Weights.Range range = weights.ranges().getOrDefault(criteria.get(c), new Weights.Range(0, 1));
            least[c] = range.least();
            most[c] = range.most();
        }
        var corners = new ArrayList<double[]>();
        for (int free = 0; free < n; free++) {
            for (int high = 0; high < 1 << n; high++) {
                if ((high >> free & 1) == 0) {
                    double[] corner = new double[n];
                    double rest = 1;
                    for (int c = 0; c < n; c++) {
                        corner[c] = (high >> c & 1) == 1 ? most[c] : least[c];
                        rest -= c == free ? 0 : corner[c];
                    }
                    if (rest >= least[free] - SLIP && rest <= most[free] + SLIP) {
                        corner[free] = Math.max(0, rest);
                        corners.add(corner);
                    }
                }
            }
        }
        return corners;
    }

    private static List<double[]> units(int n) {
        var units = new ArrayList<double[]>();
        for (int c = 0; c < n; c++) {
            double[] unit = new double[n];
            unit[c] = 1;
            units.add(unit);
        }
        return units;
    }

    private static List<double[]> distinct(List<double[]> corners) {
        var distinct = new LinkedHashMap<List<Long>, double[]>();
        for (double[] corner : corners) {
            List<Long> rounded = Arrays.stream(corner)
                    .mapToObj(weight -> Math.round(weight / SLIP))
                    .toList();
            distinct.putIfAbsent(rounded, corner);
        }
        return List.copyOf(distinct.values());
    }
}
