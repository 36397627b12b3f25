package no.retning.page;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/**
 * How much may come in a span of time, in all and from one place, so that nobody shuts the door on everybody else. A place is
 * known for one span at most and in memory only, by a number that many addresses share.
 */
public final class PaceLimit {
    private static final int PLACES = 4096;

    private final long perPlace;
    private final long inAll;
    private final long span;
    private final long[] places = new long[PLACES];
    /** So that nobody outside can reckon which addresses share a number with another, and use up its share. */
    private final String salt = Long.toHexString(new SecureRandom().nextLong());

    private long all;
    private long turn;

    public PaceLimit(long perPlace, long inAll, Duration span) {
        this.perPlace = perPlace;
        this.inAll = inAll;
        this.span = span.toNanos();
    }

    /** Whether so much more may come from there in this span; it is counted if so. */
    public synchronized boolean admits(String address, long amount) {
        turn(Math.floorDiv(System.nanoTime(), span));
        int place = Math.floorMod(numbered(address), PLACES);
        if (all + amount > inAll || places[place] + amount > perPlace) {
            return false;
        }
        all += amount;
        places[place] += amount;
        return true;
    }

    /** A digest, and not the hash code of the text: that would carry whatever collides past any salt. */
    private int numbered(String address) {
        return UUID.nameUUIDFromBytes((salt + address).getBytes(StandardCharsets.UTF_8))
                .hashCode();
    }

    /** How many seconds it is until the next span begins, at least one. */
    public long secondsLeft() {
        return Math.ceilDiv(
                span - Math.floorMod(System.nanoTime(), span),
                Duration.ofSeconds(1).toNanos());
    }

    private void turn(long now) {
        if (now != turn) {
            turn = now;
            all = 0;
            Arrays.fill(places, 0);
        }
    }
}
