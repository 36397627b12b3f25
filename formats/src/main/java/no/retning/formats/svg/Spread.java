package no.retning.formats.svg;

/** Labels beside each other that must not lie on one another. */
final class Spread {
    private Spread() {}

    /**
     * Places in rising order, each as near to where it is wanted as the others let it.
     *
     * @param wanted in rising order; there is room for all of them
     * @param gap between two
     * @param least where the first may lie at the highest
     * @param most where the last may lie at the lowest
     */
    static double[] apart(double[] wanted, double gap, double least, double most) {
        double[] places = wanted.clone();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], i == 0 ? least : places[i - 1] + gap);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? most : places[i + 1] - gap);
        }
        return places;
    }
}
