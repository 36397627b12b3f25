package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.governance.Body;
import no.retning.knowledge.Disposition;
import no.retning.knowledge.Suggestion;
import no.retning.knowledge.Validated;
import no.retning.knowledge.ValidationRound;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How something was validated, in its file of a package.
 *
 * @param about the field that names what a suggestion is about: {@code point}
 * @param subjects what it can be about, by slug
 */
record ValidationFiles(String about, Map<String, UUID> subjects) {
    private static final UUID NONE = new UUID(0, 0);

    record Read(List<ValidationRound> rounds, List<Suggestion> suggestions) {}

    Read read(Entry entry, Catalogue catalogue) {
        var known = new HashMap<String, UUID>();
        return new Read(rounds(entry, catalogue, known), suggestions(entry, catalogue, known));
    }

    private static List<ValidationRound> rounds(Entry entry, Catalogue catalogue, Map<String, UUID> known) {
        var rounds = new ArrayList<ValidationRound>();
        for (var one : entry.spot().list("rounds")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            one.needed("from");
            var round = new ValidationRound(
                    Objects.requireNonNullElse(one.id(), KnowledgeFiles.part(entry, "round-" + slug)),
                    one.neededTexts("title"),
                    KnowledgeFiles.id(catalogue, one, "body", Body.KIND),
                    Objects.requireNonNullElse(one.day("from"), LocalDate.EPOCH),
                    one.day("until"),
                    one.source());
            one.finish();
            known.put(slug, round.id());
            rounds.add(round);
        }
        return rounds;
    }

    private List<Suggestion> suggestions(Entry entry, Catalogue catalogue, Map<String, UUID> rounds) {
        var suggestions = new ArrayList<Suggestion>();
        for (var one : entry.spot().list("suggestions")) {
            var round = rounds.get(one.needed("round"));
            if (round == null) {
                one.fault("round", "must be the slug of one of the rounds");
            }
            suggestions.add(new Suggestion(
                    Objects.requireNonNullElse(
                            one.id(), KnowledgeFiles.part(entry, "suggestion-" + suggestions.size())),
                    Objects.requireNonNullElse(round, NONE),
                    subject(one),
                    KnowledgeFiles.id(catalogue, one, "organisation", Organisation.KIND),
                    one.neededTexts("text"),
                    Choices.of(one, "disposition", Disposition.values(), Disposition::code, Disposition.WAITING),
                    one.texts("reason"),
                    one.source()));
            one.finish();
        }
        return suggestions;
    }

    private @Nullable UUID subject(Spot one) {
        var slug = one.word(about);
        if (slug == null) {
            return null;
        }
        var subject = subjects.get(slug);
        if (subject == null) {
            one.fault(about, "must be the slug of one of the %ss".formatted(about));
        }
        return subject;
    }

    void write(Validated<?> thing, ObjectNode file, Headers headers) {
        for (var round : thing.rounds()) {
            var one = KnowledgeFiles.part(file, "rounds")
                    .put("id", round.id().toString())
                    .put("slug", slug(round.id()));
            PackageYaml.texts(one, "title", round.title());
            if (round.body() != null) {
                one.put("body", KnowledgeFiles.named(headers, round.body()));
            }
            one.put("from", round.from().toString());
            if (round.until() != null) {
                one.put("until", round.until().toString());
            }
            PackageYaml.source(one, round.source());
        }
        thing.suggestions().forEach(suggestion -> write(suggestion, KnowledgeFiles.part(file, "suggestions"), headers));
    }

    private void write(Suggestion suggestion, ObjectNode one, Headers headers) {
        one.put("id", suggestion.id().toString()).put("round", slug(suggestion.round()));
        subjects.forEach((slug, id) -> {
            if (id.equals(suggestion.point())) {
                one.put(about, slug);
            }
        });
        if (suggestion.organisation() != null) {
            one.put("organisation", KnowledgeFiles.named(headers, suggestion.organisation()));
        }
        PackageYaml.texts(one, "text", suggestion.text());
        one.put("disposition", suggestion.disposition().code());
        PackageYaml.texts(one, "reason", suggestion.reason());
        PackageYaml.source(one, suggestion.source());
    }

    /** A round has no name of its own; in a file it is called by its id. */
    private static String slug(UUID round) {
        return "runde-" + round;
    }
}
