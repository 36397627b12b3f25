package no.retning.poll.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import no.retning.page.Answer;
import no.retning.page.ClientAddress;
import no.retning.page.LanguagePrefix;
import no.retning.page.Reading;
import no.retning.poll.Poll;
import no.retning.poll.PollStates;
import no.retning.poll.Polls;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** A poll on the projector: how to join, how many have answered, and the result when it is revealed. */
@Controller
@RequestMapping("/avstemning/{code}")
class ScreenPages {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final int HALF = 4;

    private final Polls polls;
    private final PollStates states;
    private final Screens screens;
    private final Guesses guesses;
    private final StaticTemplates templates = new StaticTemplates();

    ScreenPages(Polls polls, PollStates states, Screens screens, Guesses guesses) {
        this.polls = polls;
        this.states = states;
        this.screens = screens;
        this.guesses = guesses;
    }

    private Poll poll(HttpServletRequest request, String code) {
        var address = ClientAddress.of(request);
        var poll = guesses.isTooMany(address) ? null : polls.find(code).orElse(null);
        if (poll == null) {
            guesses.wrong(address);
            throw new NoSuchRecord(Poll.KIND, new UUID(0, 0));
        }
        return poll;
    }

    @GetMapping("/skjerm")
    ResponseEntity<byte[]> screen(Reading reading, HttpServletRequest request, @PathVariable String code) {
        var poll = poll(request, code);
        var path = "/avstemning/" + code;
        var title = reading.text(poll.title());
        var origin = reading.site().origin();
        return Answer.page(templates.pollScreen(new PollScreenPage(
                reading.frame(title.text(), path + "/skjerm"),
                title,
                reading.text(poll.audience()),
                code.substring(0, HALF) + " " + code.substring(HALF),
                origin.substring(origin.indexOf("//") + 2) + reading.url("/avstemning"),
                reading.url(path + "/qr.svg"),
                reading.url(path + "/strom"),
                poll.isOpen(),
                BoardView.of(reading, states.of(poll)))));
    }

    @GetMapping("/qr.svg")
    ResponseEntity<String> picture(Reading reading, HttpServletRequest request, @PathVariable String code) {
        var poll = poll(request, code);
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(QrCode.svg(reading.site().origin() + reading.url("/avstemning/" + poll.code())));
    }

    @GetMapping("/strom")
    void stream(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String has)
            throws IOException {
        var poll = poll(request, code);
        screens.follow(poll.header().id(), LanguagePrefix.of(request), Objects.requireNonNullElse(has, ""), response);
    }
}
