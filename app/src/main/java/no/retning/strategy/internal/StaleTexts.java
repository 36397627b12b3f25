package no.retning.strategy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.thread.LinkTypes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published texts that speak of a future whose day has passed since: the first such sentence of each. */
@Component
@Order(10)
class StaleTexts implements Waiting {
    private static final StaleWording WORDING = StaleWording.readResource();

    private final PublishedTexts texts;
    private final WorkPages pages;
    private final LinkTypes threads;

    StaleTexts(PublishedTexts texts, WorkPages pages, LinkTypes threads) {
        this.texts = texts;
        this.pages = pages;
        this.threads = threads;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        if (!pages.maySee(visit, "link", "active")) {
            return Optional.empty();
        }
        var today = texts.today();
        var rows = new LinkedHashMap<UUID, Row>();
        texts.in(threads.staleTexts())
                .forEach(place -> WORDING.in(place.text(), place.language(), today).stream()
                        .findFirst()
                        .ifPresent(stale -> rows.putIfAbsent(
                                place.item().id(),
                                new Row(
                                        place.link(visit),
                                        visit.word("gate.desk.stale.row", stale.sentence(), stale.date())))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("gate.desk.stale"),
                        List.copyOf(rows.values()),
                        visit.link("/arbeid/strategi", "gate.desk.stale.all")));
    }
}
