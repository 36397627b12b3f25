package no.retning.monitor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import no.retning.instance.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks services that are busy or down for a while, as long as is decent, and longer each time. */
@Component
final class PatientClient {
    private static final int TRIES = 6;
    private static final int REDIRECTS = 3;
    private static final int LARGEST = 128 << 20;
    private static final Duration CONNECTING = Duration.ofSeconds(15);
    /** What a service asks us to wait is believed up to here. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final OutgoingAddresses addresses;
    private final Duration pause;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();

    /**
     * Makes one.
     *
     * @param pause before the second try; each after it waits twice as long
     * @param patience how long one answer may take
     */
    PatientClient(
            OutgoingAddresses addresses,
            @Value("${retning.fetch.pause:2s}") Duration pause,
            @Value("${retning.fetch.patience:2m}") Duration patience) {
        this.addresses = addresses;
        this.pause = pause;
        this.patience = patience;
    }

    /** What a service answered when it did. */
    record Answer(int status, byte[] body) {
        boolean isGood() {
            return status == 200;
        }
    }

    /** Asks until there is an answer that is not “later”. @throws Problem if there is none, with the last reason */
    Answer ask(HttpRequest.Builder question) {
        var wait = pause;
        for (int tried = 1; ; tried++) {
            Later later;
            try {
                return once(question, addresses.checked(question.build().uri()), 0);
            } catch (Later busy) {
                later = busy;
            } catch (IOException down) {
                later = new Later(String.valueOf(down.getMessage() == null ? down : down.getMessage()), Duration.ZERO);
            }
            if (tried == TRIES) {
                throw new Problem(
                        "%s gave no answer in %d tries: %s"
                                .formatted(question.build().uri(), TRIES, later.getMessage()),
                        later);
            }
            rest(later.wait.compareTo(wait) > 0 ? later.wait : wait);
            wait = wait.multipliedBy(2);
        }
    }

    /** The service is busy, or says so. */
    private static final class Later extends IOException {
        private static final long serialVersionUID = 1;

        private final Duration wait;

        Later(String why, Duration wait) {
            super(why);
            this.wait = wait;
        }
    }

    private Answer once(HttpRequest.Builder question, URI address, int moved) throws IOException {
        var request = question.copy()
                .uri(address)
                .header("Accept-Encoding", "gzip")
                .timeout(patience)
                .build();
        var answer = sent(request);
        try (var body = answer.body()) {
            int status = answer.statusCode();
            if (BUSY.contains(status)) {
                throw new Later("it answered " + status, wait(answer));
            }
            var to = answer.headers().firstValue("Location");
            if (MOVED.contains(status) && to.isPresent()) {
                if (moved == REDIRECTS) {
                    throw new Problem(address + " sends us on and on");
                }
                return once(question, addresses.checked(address, address.resolve(to.get())), moved + 1);
            }
            return new Answer(status, read(answer, body));
        }
    }

    private HttpResponse<InputStream> sent(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while fetching " + request.uri(), asked);
        }
    }

    private static byte[] read(HttpResponse<?> answer, InputStream body) throws IOException {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        try (var plain = packed ? new GZIPInputStream(body) : body) {
            byte[] bytes = plain.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Problem(answer.uri() + " answers more than 128 MiB at once: ask for less with --select");
            }
            return bytes;
        }
    }

    private static Duration wait(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0)
                .orElse(Duration.ZERO);
    }

    /** Waits so long, as is decent between questions. */
    static void rest(Duration wait) {
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while waiting for a service", asked);
        }
    }
}
