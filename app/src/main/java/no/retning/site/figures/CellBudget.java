package no.retning.site.figures;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How many figures may be in memory for answers at once, whoever asks for them: who asks for more waits a while for room. */
@Component
public class CellBudget {
    /** Three of the largest answers. */
    private static final int CELLS = 450_000;

    private static final int LONGEST_WAIT = 20;

    private final Semaphore room = new Semaphore(CELLS, true);

    /**
     * Makes an answer when there is room for it.
     *
     * @param cells how many figures it is of
     * @throws OpenDataPace.TooFast if there is none for a long time
     */
    public <T> T within(long cells, Supplier<T> answer) {
        int needed = (int) Math.min(cells, CELLS);
        try {
            if (!room.tryAcquire(needed, LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new OpenDataPace.TooFast("Too much is asked for at once", LONGEST_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new OpenDataPace.TooFast("The server is stopping", LONGEST_WAIT);
        }
        try {
            return answer.get();
        } finally {
            room.release(needed);
        }
    }
}
