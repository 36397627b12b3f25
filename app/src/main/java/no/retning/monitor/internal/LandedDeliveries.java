package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.DeliveryKeys;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.monitor.UnfinishedRelease;
import no.retning.page.Dates;
import no.retning.page.Words;
import no.retning.record.Json;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lands what programs deliver, once however often it is sent. */
@Component
class LandedDeliveries {
    private final DeliveryKeys keys;
    private final DeliverRelease deliver;
    private final Indicators indicators;
    private final Figures figures;
    private final Commands commands;

    LandedDeliveries(
            DeliveryKeys keys, DeliverRelease deliver, Indicators indicators, Figures figures, Commands commands) {
        this.keys = keys;
        this.deliver = deliver;
        this.indicators = indicators;
        this.figures = figures;
        this.commands = commands;
    }

    /** The journal tells by which key something came, and by the key who gave it out. */
    static Actor actor(DeliveryKey key) {
        return Actor.system("delivery-key:" + key.header().id());
    }

    /** Whether a key opens an indicator. */
    static boolean isOf(DeliveryKey key, Indicator indicator) {
        return indicator.owner().equals(key.owner());
    }

    /**
     * What was answered when this landed.
     *
     * @param same by which the same delivery is known
     * @throws PushProblem if something else came under that name
     */
    Optional<String> answered(DeliveryKey key, String name, String same, Words words) {
        var earlier = keys.answered(key.header().id(), name);
        if (earlier.filter(one -> !one.asked().equals(same)).isPresent()) {
            throw PushProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, words.of("push.wrong.reused", name));
        }
        return earlier.map(DeliveryKeys.Answered::answer);
    }

    /**
     * Saves the draft of a release and the answer, or neither.
     *
     * @throws PushProblem if another release of the indicator is in work, or the key opens it no longer
     */
    String land(
            DeliveryKey key,
            Indicator indicator,
            PushRequest asked,
            String same,
            SeriesRows.Reading reading,
            Words words) {
        try {
            return commands.together(() -> {
                requireStillOpen(key, indicator, words);
                // The same may have come twice at once: the second has waited for the first.
                var twin = answered(key, asked.name(), same, words);
                return twin.orElseGet(() -> fresh(key, indicator, asked, same, reading, words));
            });
        } catch (UnfinishedRelease other) {
            throw PushProblem.of(HttpStatus.CONFLICT, words.of("push.wrong.unfinished", other.version()));
        }
    }

    /** While it was sent and read, the key may have been withdrawn and the indicator got another owner. */
    private void requireStillOpen(DeliveryKey key, Indicator indicator, Words words) {
        var present = keys.get(key.header().id());
        if (!present.holds(LocalDate.ofInstant(figures.now(), Dates.ZONE))) {
            throw PushProblem.unknownKey(words);
        }
        if (!isOf(present, indicators.get(indicator.header().id()))) {
            throw PushProblem.unknownIndicator(indicator.header().slug(), words);
        }
    }

    private String fresh(
            DeliveryKey key,
            Indicator indicator,
            PushRequest asked,
            String same,
            SeriesRows.Reading reading,
            Words words) {
        var actor = actor(key);
        var id = key.header().id();
        var made = deliver.deliver(
                actor,
                indicator.header().id(),
                new DeliverRelease.Delivery(reading.figures(), asked.reason(), asked.text(), asked.source()));
        commands.change(
                actor,
                DeliveryKeys.DELIVER,
                keys,
                id,
                keys.get(id).header().version(),
                before -> before.usedAt(figures.now()),
                () -> Map.of("release", made.header().ref().toString()));
        var answer = Json.text(new Landed(
                indicator.header().slug(),
                made.header().slug(),
                made.version(),
                made.sha256(),
                made.count(),
                made.changes(),
                PushProblem.Found.all(reading.findings(), words)));
        keys.answer(id, asked.name(), new DeliveryKeys.Answered(same, answer));
        return answer;
    }
}
