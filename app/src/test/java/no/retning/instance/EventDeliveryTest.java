package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.retning.TestInstance;
import org.junit.jupiter.api.Test;

class EventDeliveryTest {
    /** Importing leaves thousands of events; the database may not be closed on them. */
    @Test
    void whatIsWaitingIsToldBeforeTheDatabaseCloses() {
        var delivery = new EventDelivery();
        var told = new AtomicInteger();
        for (int event = 0; event < 200; event++) {
            new EventDelivery.ForListeners(delivery).getAsyncExecutor().execute(() -> {
                LockSupport.parkNanos(1_000_000);
                told.incrementAndGet();
            });
        }
        delivery.stop();
        assertThat(told).hasValue(200);
        assertThat(delivery.isRunning()).isFalse();
    }

    @Test
    void theApplicationStopsItWhenItCloses() {
        EventDelivery delivery;
        try (var instance = TestInstance.start(Map.of())) {
            delivery = instance.bean(EventDelivery.class);
            assertThat(delivery.isRunning()).isTrue();
        }
        assertThat(delivery.isRunning()).isFalse();
    }
}
