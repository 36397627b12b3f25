package no.retning.hearing.internal;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * How much may come in one minute, in all and from one place, so that nobody shuts the door on everybody else. A place is known
 * for a minute at most and in memory only, by a number that many addresses share.
 */
final class MinuteLimit {
    private static final int PLACES = 4096;

    private final long perPlace;
    private final long inAll;
    private final long[] places = new long[PLACES];
    private long all;
    private long minute;

    MinuteLimit(long perPlace, long inAll) {
        this.perPlace = perPlace;
        this.inAll = inAll;
    }

    /** Whether so much more may come from there in this minute; it is counted if so. */
    synchronized boolean admits(String address, long amount) {
        turn(TimeUnit.NANOSECONDS.toMinutes(System.nanoTime()));
        int place = Math.floorMod(address.hashCode(), PLACES);
        if (all + amount > inAll || places[place] + amount > perPlace) {
            return false;
        }
        all += amount;
        places[place] += amount;
        return true;
    }

    private void turn(long now) {
        if (now != minute) {
            minute = now;
            all = 0;
            Arrays.fill(places, 0);
        }
    }
}
