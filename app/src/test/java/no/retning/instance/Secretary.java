package no.retning.instance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import no.retning.form.Clerk;
import no.retning.record.Json;
import no.retning.record.Ref;
import tools.jackson.databind.JsonNode;

/** Writes, edits and publishes without end over HTTP, and enters each acknowledgement in the ledger. */
final class Secretary implements Callable<Void> {
    private static final String STRATEGY = "/api/v1/things/strategy/nasjonal-e-helsestrategi-2023-2030";
    private static final AtomicInteger TEXTS = new AtomicInteger();

    private final URI address;
    private final int number;
    private final Ledger ledger;
    private final Runnable acknowledged;

    /** @param number among those at work at the same time, each with paragraphs of their own; the first publishes them */
    Secretary(URI address, int number, Ledger ledger, Runnable acknowledged) {
        this.address = address;
        this.number = number;
        this.ledger = ledger;
        this.acknowledged = acknowledged;
    }

    @Override
    public Void call() {
        var clerk = Clerk.signedIn(address, "secretariat");
        var strategy = Json.parse(clerk.get(STRATEGY).body()).get("item");
        var paragraphs = new ArrayList<UUID>();
        collect(strategy, paragraphs);
        while (true) {
            var document = new Ref("document", create(clerk));
            var page = "/arbeid/foring/" + document.id();
            edit(clerk, page, document.id());
            publish(clerk, page, document, edit(clerk, page, document.id()));
            var paragraph = paragraphs.get(number);
            var text = edit(clerk, "/arbeid/avsnitt/" + paragraph, paragraph);
            if (number == 0) {
                var ref = new Ref("strategy", UUID.fromString(strategy.get("id").asString()));
                publish(clerk, "/arbeid/strategi/" + ref.id(), ref, text);
            }
        }
    }

    private static void collect(JsonNode item, List<UUID> paragraphs) {
        if (item.get("kind").asString().equals("paragraph")) {
            paragraphs.add(UUID.fromString(item.get("id").asString()));
        }
        item.path("items").forEach(inner -> collect(inner, paragraphs));
    }

    private UUID create(Clerk clerk) {
        var text = text();
        var form = clerk.form("/arbeid/foring/ny", "/arbeid/foring");
        form.put("title.nb", text);
        form.put("text.nb", text);
        form.put("publisher", "Departementet");
        form.put("issued", "2024-05");
        send(clerk, "/arbeid/foring", form);
        var id = UUID.fromString(form.get("id"));
        ledger.saved(id, 1, "create", text);
        return id;
    }

    private String edit(Clerk clerk, String page, UUID record) {
        var text = text();
        var form = clerk.form(page, page);
        form.put("text.nb", text);
        send(clerk, page, form);
        ledger.saved(record, Long.parseLong(form.get("version")) + 1, "edit", text);
        return text;
    }

    private void publish(Clerk clerk, String page, Ref thing, String text) {
        var form = clerk.form(page + "/publiser", page + "/publiser");
        send(clerk, page + "/publiser", form);
        if (thing.kind().equals("document")) {
            ledger.saved(thing.id(), Long.parseLong(form.get("version")) + 1, "publish", text);
        }
        ledger.published(thing, text);
        var read = clerk.get("/api/v1/things/" + thing).body();
        ledger.served(Json.parse(read).get("edition").get("sha256").asString());
    }

    private void send(Clerk clerk, String page, Map<String, String> form) {
        var answer = clerk.post(page, form);
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303 || !next.contains("kvittering=")) {
            throw new AssertionError(page + " answered " + answer.statusCode() + " " + next + "\n" + answer.body());
        }
        acknowledged.run();
    }

    private static String text() {
        return "Dette er tekst nummer " + TEXTS.incrementAndGet() + ".";
    }
}
