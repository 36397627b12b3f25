package no.retning.instance;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.retning.form.Clerk;

/** Answers the example's hearing without end over HTTP, at a steady pace, and enters each receipt in the ledger. */
final class Respondent implements Callable<Void> {
    private static final String BEGIN = "/horing/illustrerende-eksempelhoring/besvar";
    private static final int EVERY_SO_OFTEN = 4;
    private static final AtomicInteger TEXTS = new AtomicInteger();

    private final URI address;
    private final ReceiptLedger ledger;
    private final long pause;
    private final Runnable receipted;

    /** @param perSecond how many answers it sends */
    Respondent(URI address, ReceiptLedger ledger, int perSecond, Runnable receipted) {
        this.address = address;
        this.ledger = ledger;
        this.pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.receipted = receipted;
    }

    @Override
    public Void call() throws Exception {
        var anyone = new Clerk(address);
        // Whoever was killed while they waited does not know whether they were received, and sends again.
        for (var code = ledger.unanswered(); code != null; code = ledger.unanswered()) {
            receive(anyone, code);
        }
        var begin = new TreeMap<>(anyone.form(BEGIN, BEGIN));
        long due = System.nanoTime();
        while (true) {
            var code = begin(anyone, begin);
            var answer = "/horingssvar/" + code;
            expect(
                    anyone.post(
                            answer,
                            Map.of(
                                    "saves",
                                    "0",
                                    "do",
                                    "check",
                                    "as",
                                    "organisation",
                                    "organisations",
                                    "Eksempelforeningen",
                                    "whole.text",
                                    "Dette er svar nummer " + TEXTS.incrementAndGet() + ".")),
                    answer + "/kontroll");
            ledger.sending(code);
            receive(anyone, code);
            receipted.run();
            due += pause;
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private static String begin(Clerk anyone, Map<String, String> form) {
        var begun = anyone.post(BEGIN, form);
        var place = begun.headers().firstValue("Location").orElse("");
        if (begun.statusCode() != 303) {
            throw new AssertionError(BEGIN + " answered " + begun.statusCode() + "\n" + begun.body());
        }
        return place.substring(place.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
    }

    private void receive(Clerk anyone, String code) throws Exception {
        var answer = "/horingssvar/" + code;
        expect(anyone.post(answer + "/send", Map.of("saves", "1")), answer + "/kvittering");
        ledger.receipt(code, anyone.fetch(answer + "/kvittering/1.json"));
        if (TEXTS.get() % EVERY_SO_OFTEN == 0) {
            expect(anyone.post(answer + "/send", Map.of("saves", "1")), answer + "/kvittering");
        }
    }

    private static void expect(HttpResponse<String> answered, String next) {
        var place = answered.headers().firstValue("Location").orElse("");
        if (answered.statusCode() != 303 || !place.contains(next)) {
            throw new AssertionError(
                    answered.uri() + " answered " + answered.statusCode() + " " + place + "\n" + answered.body());
        }
    }
}
