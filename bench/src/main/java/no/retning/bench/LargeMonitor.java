package no.retning.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up shares of many indicators, municipalities and quarters; each is the same whenever it is asked for. */
record LargeMonitor(int indicators, int municipalities, int quarters) {
    private static final int FIRST_YEAR = 2014;
    private static final int IN_YEAR = 4;
    private static final int LEAST = 100;
    private static final int SPREAD = 900;

    long observations() {
        return (long) indicators * municipalities * quarters;
    }

    static String indicator(int one) {
        return String.format(Locale.ROOT, "i%04d", one);
    }

    static String municipality(int one) {
        return String.format(Locale.ROOT, "%04d", one + 1);
    }

    static String quarter(int one) {
        return FIRST_YEAR + one / IN_YEAR + "Q" + (one % IN_YEAR + 1);
    }

    static int denominator(int municipality) {
        return LEAST + municipality * 7 % SPREAD;
    }

    static int numerator(int indicator, int municipality, int quarter) {
        int mixed = (indicator * 31 + municipality) * 131 + quarter * 7;
        return Math.floorMod(mixed * 0x9E3779B1, denominator(municipality)) + 1;
    }

    List<String> areas() {
        var areas = new ArrayList<String>();
        for (int one = 0; one < municipalities; one++) {
            areas.add(municipality(one));
        }
        return areas;
    }
}
