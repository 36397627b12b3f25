package no.retning.page.cache;

import java.util.Set;
import no.retning.edition.Reads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A page that says what holds today is made anew when the day is over. */
@Component
@ConditionalOnWebApplication
class Midnight {
    private final PageCache cache;

    Midnight(PageCache cache) {
        this.cache = cache;
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Europe/Oslo")
    void theDayIsOver() {
        cache.replaced(Set.of(Reads.TODAY));
    }
}
