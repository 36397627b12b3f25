package no.retning.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.edition.Item;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Phrases;
import no.retning.page.Dates;
import no.retning.page.Words;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Drafts the paper of a case from what a round would publish, and from nothing else: how many stand how, who is silent, who
 * changed colour, and the problems that the office wants talked about. The secretariat goes on writing from there.
 */
@Component
class RoundPaper {
    private static final String SILENT = "silent";

    private final RoundCompositions compositions;
    private final PortfolioTerms terms;
    private final Phrases phrases;

    RoundPaper(RoundCompositions compositions, PortfolioTerms terms, Phrases phrases) {
        this.compositions = compositions;
        this.terms = terms;
        this.phrases = phrases;
    }

    /** A proposal to a body, by whoever makes it. */
    Case of(Actor actor, Round round, Body body) {
        var types = CaseTypes.of(CaseType.INFORMATION, CaseType.DISCUSSION);
        var shown = compositions.of(round.header().id()).item();
        return Case.drafted(
                actor,
                body,
                types,
                phrases.all(words -> words.of("round.paper.title", phrases.in(round.title(), words))),
                phrases.all(words -> text(words, round, shown)),
                round.issues().stream().map(Issue::title).toList(),
                phrases.decision(body, types));
    }

    private String text(Words words, Round round, Item shown) {
        var paragraphs = new ArrayList<String>();
        var all = shown.items();
        var silent = all.stream().filter(one -> !one.is("reported")).toList();
        paragraphs.add(words.of(
                "round.paper.counted",
                Dates.minute(round.cutOff(), words.lang()).text(),
                all.size() - silent.size(),
                all.size()));
        counted(words, terms.scale(round.scale()), all)
                .forEach((standing, count) -> paragraphs.add("- " + standing + ": " + count));
        if (!silent.isEmpty()) {
            paragraphs.add(heading(words, "round.paper.silent"));
            silent.forEach(one -> paragraphs.add("- " + called(words, one)));
        }
        var changed = changed(words, terms.scale(round.scale()), shown);
        if (!changed.isEmpty()) {
            paragraphs.add(heading(words, "round.paper.changed"));
            paragraphs.addAll(changed);
        }
        var atRisk = shown.json().path("dependenciesAtRisk");
        if (!atRisk.isEmpty()) {
            paragraphs.add(heading(words, "site.round.atRisk"));
            atRisk.forEach(one -> paragraphs.add("- " + atRisk(words, one)));
        }
        if (!round.analysis().isEmpty()) {
            paragraphs.add(heading(words, "round.analysis"));
            paragraphs.add(phrases.in(round.analysis(), words));
        }
        for (var issue : round.issues()) {
            paragraphs.add("### " + phrases.in(issue.title(), words));
            concerned(words, all, issue.measure()).ifPresent(paragraphs::add);
            paragraphs.add(phrases.in(issue.text(), words));
        }
        return joined(paragraphs);
    }

    private String atRisk(Words words, JsonNode one) {
        return words.of(
                "round.paper.atRisk",
                phrases.in(Json.MAPPER.treeToValue(one.get("title"), LocalisedText.class), words),
                phrases.in(Json.MAPPER.treeToValue(one.get("fromTitle"), LocalisedText.class), words),
                one.path("why")
                        .valueStream()
                        .map(why -> words.of("site.round.atRisk." + why.asString("")))
                        .collect(Collectors.joining(", ")));
    }

    /** Lines of a list stand together, everything else apart. */
    private static String joined(List<String> paragraphs) {
        var text = new StringBuilder();
        boolean inList = false;
        for (var paragraph : paragraphs) {
            boolean isLine = paragraph.startsWith("- ");
            text.append(text.isEmpty() ? "" : inList && isLine ? "\n" : "\n\n").append(paragraph);
            inList = isLine;
        }
        return text.toString();
    }

    private static String heading(Words words, String key) {
        return "## " + words.of(key);
    }

    private String called(Words words, Item one) {
        return words.of(
                "round.paper.measure", phrases.in(one.text("title"), words), phrases.in(one.text("ownerTitle"), words));
    }

    private Map<String, Integer> counted(Words words, Scale scale, List<Item> all) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (var rating : Rating.values()) {
            int count = (int) all.stream()
                    .filter(one -> rating.code().equals(rating(one)))
                    .count();
            counted.put(phrases.in(scale.of(rating).word(), words), count);
        }
        counted.put(words.of("round.paper." + SILENT), (int)
                all.stream().filter(one -> rating(one).equals(SILENT)).count());
        return counted;
    }

    private static String rating(Item one) {
        return one.is("reported") ? one.json().path("answers").path("rating").asString(SILENT) : SILENT;
    }

    private List<String> changed(Words words, Scale scale, Item shown) {
        var lines = new ArrayList<String>();
        for (var one : shown.items()) {
            var before = one.json().path("before");
            var was = before.path("rating").asString(SILENT);
            var is = rating(one);
            if (before.isObject() && !was.equals(is)) {
                lines.add("- "
                        + words.of(
                                "round.paper.change",
                                called(words, one),
                                word(words, scale, was),
                                word(words, scale, is))
                        + reason(words, one));
            }
            if (!before.isObject() && shown.json().has("since")) {
                lines.add(line(called(words, one), words.of("site.round.new")));
            }
            moved(words, before, one.json().path("answers"))
                    .forEach(moved -> lines.add(line(called(words, one), moved)));
        }
        for (var gone : shown.json().path("gone")) {
            lines.add(line(phrases.in(read(gone.path("title")), words), words.of("site.round.gone")));
        }
        return lines;
    }

    private static String line(String measure, String what) {
        return "- " + measure + ": " + what + ".";
    }

    /** What its owner says otherwise than last time of its last day and its sums. */
    private static List<String> moved(Words words, JsonNode before, JsonNode now) {
        var moved = new ArrayList<String>();
        for (var field : List.of("promised", "p50", "p85")) {
            var from = before.path(field).asString("");
            var to = now.path(field).asString("");
            if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                moved.add(words.of("site.round." + field, told(words, field, from), told(words, field, to)));
            }
        }
        return moved;
    }

    private static Object told(Words words, String field, String value) {
        return field.equals("promised")
                ? Dates.day(LocalDate.parse(value), words.lang()).text()
                : new BigDecimal(value);
    }

    private String word(Words words, Scale scale, String rating) {
        return rating.equals(SILENT)
                ? words.of("round.paper." + SILENT)
                : phrases.in(scale.of(Rating.of(rating)).word(), words);
    }

    private String reason(Words words, Item one) {
        var reason = one.json().path("answers").path("reason");
        return reason.isObject() ? " " + phrases.in(read(reason), words) : "";
    }

    private static LocalisedText read(JsonNode text) {
        return Json.MAPPER.treeToValue(text, LocalisedText.class);
    }

    private Optional<String> concerned(Words words, List<Item> all, @Nullable UUID measure) {
        return all.stream()
                .filter(one ->
                        measure != null && one.string("measure").orElse("").equals(measure.toString()))
                .findFirst()
                .map(one -> called(words, one));
    }
}
