package no.retning.governance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.page.Dates;
import no.retning.page.Words;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What is open of a body's earlier decisions, as a text for its next meeting. */
@Component
class FollowUpText {
    private final Decisions decisions;
    private final Phrases phrases;

    FollowUpText(Decisions decisions, Phrases phrases) {
        this.decisions = decisions;
        this.phrases = phrases;
    }

    LocalisedText of(UUID body) {
        var open = decisions.open(body);
        var overdue = decisions.overdue();
        return phrases.all(words -> open.isEmpty() ? words.of("decision.followUp.none") : list(open, overdue, words));
    }

    private String list(List<Decision> open, Set<UUID> overdue, Words words) {
        return Stream.concat(
                        open.stream()
                                .filter(one -> overdue.contains(one.header().id())),
                        open.stream()
                                .filter(one -> !overdue.contains(one.header().id())))
                .map(one -> line(one, overdue.contains(one.header().id()), words))
                .collect(Collectors.joining("\n"));
    }

    private String line(Decision one, boolean overdue, Words words) {
        var due = one.deadline() == null
                ? words.of("decision.noDeadline")
                : words.of(
                        overdue ? "decision.followUp.overdue" : "decision.followUp.due",
                        Dates.day(one.deadline(), words.lang()).text());
        var shall = one.obligation().isEmpty() ? one.text() : one.obligation();
        var who = one.addresseeName().isEmpty() ? "" : " (" + phrases.in(one.addresseeName(), words) + ")";
        return "- %s: %s%s. %s."
                .formatted(
                        phrases.in(one.title(), words),
                        phrases.in(shall, words).replaceAll("\\s*\n\\s*", " ").replaceAll("\\.$", ""),
                        who,
                        due);
    }
}
