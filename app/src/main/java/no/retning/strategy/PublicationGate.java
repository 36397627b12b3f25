package no.retning.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.command.Headers;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.figure.Quotes;
import no.retning.record.Languages;
import no.retning.record.Ref;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Finding.Severity;
import no.retning.strategy.internal.Addresses;
import no.retning.strategy.internal.TextCheck;
import no.retning.thread.Link;
import no.retning.thread.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through what is about to be published; its stops must be mended first, its warnings are for a person to judge. */
@Component
public class PublicationGate {
    private final Languages languages;
    private final Editions editions;
    private final Headers headers;
    private final Links links;
    private final Quotes quotes;
    private final JdbcClient sql;

    PublicationGate(
            Languages languages, Editions editions, Headers headers, Links links, Quotes quotes, JdbcClient sql) {
        this.languages = languages;
        this.editions = editions;
        this.headers = headers;
        this.links = links;
        this.quotes = quotes;
        this.sql = sql;
    }

    /** As {@link #check(Composition, Set)}, where nothing else is published with it. */
    public List<Finding> check(Composition composition) {
        return check(composition, Set.of());
    }

    /**
     * Everything there is to say, in reading order.
     *
     * @param together the ids of what is published in the same transaction
     */
    public List<Finding> check(Composition composition, Set<UUID> together) {
        var findings = new ArrayList<Finding>();
        var inside = composition.item().all().map(Item::id).collect(Collectors.toSet());
        var addresses = new Addresses(
                id -> inside.contains(id) || together.contains(id) || editions.isPublished(id), headers::find);
        var texts = new TextCheck(languages, addresses, quotes, today(), findings::add);
        composition.item().all().forEach(item -> check(item, texts, findings));
        leftOut(composition, findings);
        for (var link : composition.links()) {
            texts.optional(new Ref(Link.KIND, link.id()), "evidence", link.evidence());
            texts.address(
                    new Ref(Link.KIND, link.id()), "source.url", link.source().url());
        }
        return findings.stream()
                .map(finding -> composition.item().items().stream()
                        .flatMap(Item::all)
                        .filter(part -> part.ref().equals(finding.item()))
                        .findFirst()
                        .map(part -> finding.within(part.title()))
                        .orElse(finding))
                .toList();
    }

    private LocalDate today() {
        return sql.sql("select current_date").query(LocalDate.class).single();
    }

    private static void check(Item item, TextCheck texts, List<Finding> findings) {
        if (item.kind().equals(Paragraph.KIND)) {
            texts.required(item.ref(), "text", item.text("text"));
        } else {
            texts.required(item.ref(), "title", item.title());
            texts.optional(item.ref(), "text", item.text("text"));
        }
        texts.optional(item.ref(), "shortTitle", item.text("shortTitle"));
        texts.optional(item.ref(), "summary", item.text("summary"));
        texts.optional(item.ref(), "longText", item.text("longText"));
        texts.address(item.ref(), "url", item.string("url").orElse(null));
        texts.address(item.ref(), "source.url", item.source().url());
        var milestones = item.read("milestones", Milestone[].class).orElse(new Milestone[0]);
        for (int i = 0; i < milestones.length; i++) {
            texts.required(item.ref(), "milestones[%d].title".formatted(i), milestones[i].title());
        }
        if (item.kind().equals(Chapter.KIND) && item.items().isEmpty()) {
            findings.add(new Finding(Severity.STOP, item.ref(), "items", null, Code.NOTHING_IN_IT, List.of()));
        }
        if (Set.of(Paragraph.KIND, Goal.KIND).contains(item.kind())
                && item.source().isEmpty()
                && !item.source().illustrative()) {
            findings.add(new Finding(Severity.STOP, item.ref(), "source", null, Code.NO_SOURCE, List.of()));
        }
    }

    private void leftOut(Composition composition, List<Finding> findings) {
        var included = composition.links().stream().map(link -> link.id()).collect(Collectors.toSet());
        for (var link : links.statedIn(composition.item().id())) {
            if (!included.contains(link.header().id())) {
                findings.add(new Finding(
                        Severity.WARN,
                        link.header().ref(),
                        "to",
                        null,
                        Code.LINK_LEFT_OUT,
                        List.of(link.type(), link.from().toString(), link.to().toString())));
            }
        }
    }
}
