package no.retning.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Composer;
import no.retning.edition.Item;
import no.retning.governance.InputLedger;
import no.retning.knowledge.Ties;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/**
 * What is published of the treatment of a hearing: its themes, and the remarks that a second reader stands by, each with the
 * numbers of the answers it was in. Never the words of an answer: whether those go out is decided answer by answer.
 */
@Component
class RemarkItems {
    private final HearingRemarks remarks;
    private final HearingThemes themes;
    private final HearingAnswers answers;
    private final HearingRules rules;
    private final Composer composer;

    RemarkItems(
            HearingRemarks remarks,
            HearingThemes themes,
            HearingAnswers answers,
            HearingRules rules,
            Composer composer) {
        this.remarks = remarks;
        this.themes = themes;
        this.answers = answers;
        this.rules = rules;
        this.composer = composer;
    }

    /** None before everybody is to know. */
    private List<HearingRemark> told(Hearing hearing) {
        return hearing.tellsWhatChanged()
                ? remarks.of(hearing.header().id()).stream()
                        .filter(one -> one.header().state().equals(HearingRemark.APPROVED))
                        .toList()
                : List.of();
    }

    List<Item> of(Hearing hearing) {
        var told = told(hearing);
        if (told.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        themes.of(hearing.header().id()).forEach(theme -> items.add(composer.item(theme, List.of())));
        var numbers = answers.numbers(told.stream()
                .flatMap(one -> one.points().stream())
                .map(SaidPoint::answer)
                .collect(Collectors.toSet()));
        told.forEach(one -> items.add(item(one, numbers)));
        return items;
    }

    private Item item(HearingRemark one, Map<UUID, Integer> numbers) {
        var item = composer.item(one, List.of());
        var json = item.json();
        rules.decision(one.treatment().decision()).ifPresent(decision -> {
            json.put("shape", decision.shape());
            json.set("word", Json.tree(decision.word()));
        });
        var said = json.putArray("said");
        for (var point : one.points()) {
            var where = said.addObject().put("number", numbers.get(point.answer()));
            if (point.about() != null) {
                where.put("about", point.about().toString());
            }
        }
        return item;
    }

    /** Each remark is tied to what it changed. */
    List<Ties.Tie> ties(Hearing hearing) {
        return told(hearing).stream()
                .filter(one -> one.treatment().changed() != null)
                .map(one -> new Ties.Tie(
                        InputLedger.CHANGED,
                        one.header().ref(),
                        Objects.requireNonNull(one.treatment().changed()).thing(),
                        LocalisedText.NONE,
                        one.source()))
                .toList();
    }
}
