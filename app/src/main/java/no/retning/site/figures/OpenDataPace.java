package no.retning.site.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.retning.page.ClientAddress;
import no.retning.page.PaceLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How often one place may ask for figures, as the interface tells its clients: all of them together, whichever form they ask for. */
@Component
public class OpenDataPace {
    private final int calls;
    private final Duration window;
    private final PaceLimit limit;

    OpenDataPace(
            @Value("${retning.open-data.calls-from-one-place:30}") int calls,
            @Value("${retning.open-data.calls:3000}") int inAll,
            @Value("${retning.open-data.window:10s}") Duration window) {
        this.calls = calls;
        this.window = window;
        this.limit = new PaceLimit(calls, inAll, window);
    }

    /** Somebody asks for more than is answered just now. */
    public static final class TooFast extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final long seconds;

        TooFast(String why, long seconds) {
            super("%s; ask again in %d seconds".formatted(why, seconds));
            this.seconds = seconds;
        }

        /** How long to wait. */
        public long seconds() {
            return seconds;
        }

        /** As an answer to a client that reads plain words. */
        public ResponseEntity<byte[]> inWords() {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(String.valueOf(getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How many calls from one place are answered in a window. */
    public int calls() {
        return calls;
    }

    public Duration window() {
        return window;
    }

    /** Counts one call. @throws TooFast if it is one too many */
    public void count(HttpServletRequest request) {
        if (!limit.admits(ClientAddress.of(request), 1)) {
            throw new TooFast(
                    "%d calls are answered in %d seconds".formatted(calls, window.toSeconds()), limit.secondsLeft());
        }
    }
}
