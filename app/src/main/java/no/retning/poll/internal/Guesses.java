package no.retning.poll.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many wrong codes came lately, and from how many places. A place is known for a minute at most and in memory only, by a
 * number that many addresses share.
 *
 * <p>There are 10⁸ codes: with ten polls open and the usual limit, one place would have to guess for a month to find one.
 */
@Component
public final class Guesses {
    private static final int PLACES = 4096;

    private final int perMinute;
    private final ConcurrentMap<Integer, Integer> wrong = new ConcurrentHashMap<>();

    Guesses(@Value("${retning.poll.guesses-per-minute:200}") int perMinute) {
        this.perMinute = perMinute;
    }

    boolean isTooMany(String address) {
        return wrong.getOrDefault(place(address), 0) >= perMinute;
    }

    void wrong(String address) {
        wrong.merge(place(address), 1, Integer::sum);
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.MINUTES)
    public void theMinuteIsOver() {
        wrong.clear();
    }

    private static int place(String address) {
        return Math.floorMod(Arrays.hashCode(address.getBytes(StandardCharsets.UTF_8)), PLACES);
    }
}
