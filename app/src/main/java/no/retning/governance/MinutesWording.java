package no.retning.governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.page.Words;
import no.retning.poll.Polls;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was noted of a case into words, as its draft minutes; persons are called by their organisation. */
@Component
class MinutesWording {
    private final Phrases phrases;
    private final Statements statements;
    private final Stances stances;
    private final Impartialities impartialities;
    private final Polls polls;

    MinutesWording(
            Phrases phrases, Statements statements, Stances stances, Impartialities impartialities, Polls polls) {
        this.phrases = phrases;
        this.statements = statements;
        this.stances = stances;
        this.impartialities = impartialities;
        this.polls = polls;
    }

    /**
     * @param organisations what each seat is called, by its id
     * @param away the organisations that were in the meeting and not here for the case
     */
    LocalisedText of(Case one, Map<UUID, LocalisedText> organisations, List<LocalisedText> away) {
        var id = one.header().id();
        var said = statements.in(id);
        var questioned = impartialities.in(id);
        var removed = stances.noted(id).stream()
                .filter(stance -> stance.header().state().equals(Stances.REMOVED))
                .map(Stance::seat)
                .collect(Collectors.toSet());
        var votes = votes(id);
        var asked = polls.about(id);
        return phrases.all(words -> {
            var lines = new ArrayList<String>();
            if (!Cases.isTreated(one)) {
                lines.add(words.of("minutes.caseState." + one.header().state()));
            }
            for (var ruled : questioned) {
                lines.add(words.of(
                                "minutes.impartiality." + ruling(ruled),
                                phrases.in(called(organisations, ruled.seat()), words),
                                phrases.in(ruled.ruling(), words))
                        .strip());
                if (ruled.isBarring() && removed.contains(ruled.seat())) {
                    lines.add(words.of(
                            "minutes.impartiality.removed", phrases.in(called(organisations, ruled.seat()), words)));
                }
            }
            if (!away.isEmpty()) {
                lines.add(words.of(
                        "minutes.away",
                        away.stream().map(name -> phrases.in(name, words)).collect(Collectors.joining(", "))));
            }
            lines.addAll(said(words, said, organisations, null));
            for (int point = 1; point <= one.discussionPoints().size(); point++) {
                var answers = said(words, said, organisations, point);
                if (!answers.isEmpty()) {
                    lines.add("*" + phrases.in(one.discussionPoints().get(point - 1), words) + "*");
                    lines.addAll(answers);
                }
            }
            asked.stream()
                    .map(poll -> phrases.quoted(poll, words))
                    .filter(quote -> !quote.isEmpty())
                    .forEach(lines::add);
            if (!votes.isEmpty()) {
                lines.add(words.of(
                        "minutes.votes",
                        votes.getOrDefault(Stand.FOR, 0L),
                        votes.getOrDefault(Stand.AGAINST, 0L),
                        votes.getOrDefault(Stand.BLANK, 0L)));
            }
            return String.join("\n\n", lines);
        });
    }

    private List<String> said(
            Words words, List<Statement> all, Map<UUID, LocalisedText> organisations, @Nullable Integer point) {
        return all.stream()
                .filter(one -> Objects.equals(one.point(), point))
                .map(one -> "**%s:** %s"
                        .formatted(phrases.in(called(organisations, one.seat()), words), phrases.in(one.text(), words)))
                .toList();
    }

    /** How many stand how, where there are votes at all. */
    Map<Stand, Long> votes(UUID meetingCase) {
        return stances.in(meetingCase).stream()
                .map(Stance::stand)
                .filter(stand -> stand.rule() == DecisionRule.VOTE)
                .collect(
                        Collectors.groupingBy(stand -> stand, () -> new EnumMap<>(Stand.class), Collectors.counting()));
    }

    private static String ruling(Impartiality one) {
        return one.partial() == null ? "declared" : one.isBarring() ? "partial" : "impartial";
    }

    private static LocalisedText called(Map<UUID, LocalisedText> organisations, UUID seat) {
        return organisations.getOrDefault(seat, LocalisedText.NONE);
    }
}
