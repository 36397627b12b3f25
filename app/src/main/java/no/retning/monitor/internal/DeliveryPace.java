package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import no.retning.monitor.DeliveryKey;
import no.retning.page.ClientAddress;
import no.retning.page.PaceLimit;
import no.retning.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often programs deliver. Whoever has no key uses up only what may come from where they are: what all may deliver together
 * is counted of those who have one.
 */
@Component
class DeliveryPace {
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final PaceLimit places;
    private final PaceLimit keys;

    DeliveryPace(
            @Value("${retning.monitor.deliveries-per-minute-from-one-place:60}") long perPlace,
            @Value("${retning.monitor.deliveries-per-minute-by-one-key:60}") long perKey,
            @Value("${retning.monitor.deliveries-per-minute:600}") long perMinute) {
        this.places = new PaceLimit(perPlace, Long.MAX_VALUE, SPAN);
        this.keys = new PaceLimit(perKey, perMinute, SPAN);
    }

    /** @throws PushProblem if too much comes from there, whatever it is */
    void knock(HttpServletRequest request, Words words) {
        admit(places, ClientAddress.of(request), words);
    }

    /** @throws PushProblem if too much comes by this key, or by all of them */
    void enter(DeliveryKey key, Words words) {
        admit(keys, key.header().id().toString(), words);
    }

    private static void admit(PaceLimit limit, String who, Words words) {
        if (!limit.admits(who, 1)) {
            throw PushProblem.tooFast(words.of("push.wrong.pace"), limit.secondsLeft());
        }
    }
}
