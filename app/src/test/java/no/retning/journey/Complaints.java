package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What windows complain of: a fault in a script, something that the page may not load, a request that leaves the instance. */
final class Complaints {
    private final List<String> all = new ArrayList<>();

    Complaints(String base, Page... windows) {
        for (var window : windows) {
            window.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4")) {
                    all.add(message.text());
                }
            });
            window.onRequest(request -> {
                if (!request.url().startsWith(base)) {
                    all.add("A request to " + request.url());
                }
            });
        }
    }

    /** None since this was last asked. */
    void areNone(String at) {
        var since = List.copyOf(all);
        all.clear();
        assertThat(since).as(at).isEmpty();
    }
}
