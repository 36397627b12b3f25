package no.retning.page;

/** How probable something is, as a reader is told: in so many of 100 trials, never quite none or all of them. */
public record Odds(int ofHundred) {
    private static final int ALL = 100;

    public Odds {
        ofHundred = Math.clamp(ofHundred, 1, ALL - 1);
    }

    /** @param share of the trials */
    public static Odds of(double share) {
        return new Odds((int) Math.round(ALL * share));
    }
}
