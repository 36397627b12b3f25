package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.mail.MailAddress;
import no.retning.mail.Outbox;
import no.retning.mail.Postman;
import no.retning.monitor.Indicator;
import no.retning.monitor.ReleaseReader;
import no.retning.monitor.ReleaseReaders;
import no.retning.page.Answer;
import no.retning.page.ClientAddress;
import no.retning.page.Frame;
import no.retning.page.PaceLimit;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/**
 * Where anybody asks to be written when figures come, without an account. It says the same whether the address is known or not, and
 * nothing is sent to it but the question until whoever reads it has confirmed.
 */
@Controller
@RequestMapping(NoticePages.PATH)
class NoticePages {
    static final String PATH = "/utgivelser/varsel";

    /** Where the calendar is that this is asked for on. */
    private static final String CALENDAR = "/utgivelser";

    private static final Duration SPAN = Duration.ofHours(1);
    private static final String ADDRESS = "epost";
    private static final String ALL = "alle";
    private static final String ONE = "indikator.";
    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;

    private final ReleaseReaders readers;
    private final ReaderLetters letters;
    private final PublishedEditions editions;
    private final Outbox outbox;
    private final Postman postman;
    private final TransactionTemplate transactions;
    private final PaceLimit places;
    private final PaceLimit written;
    private final StaticTemplates templates = new StaticTemplates();

    NoticePages(
            ReleaseReaders readers,
            ReaderLetters letters,
            PublishedEditions editions,
            Outbox outbox,
            Postman postman,
            TransactionTemplate transactions,
            @Value("${retning.monitor.notices-per-hour-from-one-place:20}") long perPlace,
            @Value("${retning.monitor.notices-per-hour:20000}") long perHour) {
        this.readers = readers;
        this.letters = letters;
        this.editions = editions;
        this.outbox = outbox;
        this.postman = postman;
        this.transactions = transactions;
        this.places = new PaceLimit(perPlace, Long.MAX_VALUE, SPAN);
        this.written = new PaceLimit(Long.MAX_VALUE, perHour, SPAN);
    }

    static String of(String code) {
        return PATH + "/" + code;
    }

    private List<Edition> indicators() {
        return editions.all(Indicator.KIND, AsOf.NOW);
    }

    @GetMapping
    ResponseEntity<byte[]> look(Reading reading) {
        return postman.isSending()
                ? Answer.page(templates.monitorNotice(asking(reading, Form.of(reading, Map.of()))))
                : unsent(reading);
    }

    @PostMapping
    ResponseEntity<byte[]> ask(Reading reading, HttpServletRequest request) {
        if (!postman.isSending()) {
            return unsent(reading);
        }
        var form = Form.sent(reading, request);
        var all = indicators();
        var chosen = all.stream()
                .map(Edition::id)
                .filter(id -> form.isTicked(ONE + id))
                .collect(Collectors.toSet());
        var address = form.value(ADDRESS);
        if (!MailAddress.isPossible(address)) {
            form.wrong(ADDRESS, "notice.wrong.address");
        }
        if (chosen.isEmpty() && !form.isTicked(ALL) || all.isEmpty()) {
            form.wrong(ALL, "notice.wrong.none");
        }
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.monitorNotice(asking(reading, form)));
        }
        boolean admitted = places.admits(ClientAddress.of(request), 1)
                && ask(new Personal(address), reading.language().tag(), form.isTicked(ALL) ? Set.of() : chosen, all);
        if (!admitted) {
            form.wrong(ADDRESS, "notice.wrong.tooMany");
            return Answer.page(TOO_MANY, templates.monitorNotice(asking(reading, form)));
        }
        return Answer.page(
                templates.monitorNotice(said(reading, "notice.asked", List.of(reading.word("notice.asked.lead")))));
    }

    /** Without a mail server nobody gets a letter, and nobody is told that they will. */
    private ResponseEntity<byte[]> unsent(Reading reading) {
        return Answer.page(
                templates.monitorNotice(said(reading, "notice.heading", List.of(reading.word("notice.unsent")))));
    }

    /** Whether there is room for one more letter, if there is to be one: only those that are written count. */
    private boolean ask(Personal address, String language, Set<UUID> chosen, List<Edition> all) {
        var about = chosen.stream().findFirst().orElseGet(() -> all.getFirst().id());
        boolean room = Boolean.TRUE.equals(transactions.execute(status -> {
            var reader = readers.ask(address, language, chosen);
            if (reader.isPresent() && !written.admits("", 1)) {
                status.setRollbackOnly();
                return false;
            }
            reader.ifPresent(one -> outbox.put(List.of(letters.confirm(one, about))));
            return true;
        }));
        postman.wake();
        return room;
    }

    private static Frame frame(Reading reading, String heading) {
        return reading.frame(heading, PATH)
                .active("strategy")
                .under(new Frame.Crumb(reading.url(CALENDAR), Text.of(reading.word("calendar.heading"))));
    }

    private NoticePage asking(Reading reading, Form form) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Line(form.field(ADDRESS, "notice.address").demanded().filledAs("email"), "email"));
        var which = new ArrayList<Part>();
        which.add(form.tick(ALL, "notice.all"));
        indicators()
                .forEach(one -> which.add(
                        form.named(ONE + one.id(), reading.text(one.title()).text())));
        parts.add(form.group("notice.which", which));
        return new NoticePage(
                frame(reading, reading.word("notice.heading")),
                reading.word("notice.heading"),
                List.of(reading.word("notice.lead")),
                new FormView(reading.url(PATH), Map.of(), parts, reading.word("notice.ask"), null),
                false);
    }

    private static NoticePage said(Reading reading, String heading, List<String> lead) {
        return new NoticePage(frame(reading, reading.word(heading)), reading.word(heading), lead, null, true);
    }

    private ReleaseReader reader(String code) {
        return readers.find(code).orElseThrow(() -> new NoSuchRecord("reader", "(code)"));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> mine(Reading reading, @PathVariable String code) {
        var reader = reader(code);
        var what = reader.confirmed() ? "notice.leave" : "notice.confirm";
        return Answer.page(templates.monitorNotice(new NoticePage(
                frame(reading, reading.word("notice.heading")),
                reading.word("notice.heading"),
                List.of(reading.word(what + ".lead", wanted(reading, reader))),
                new FormView(
                        reading.url(of(code) + (reader.confirmed() ? "/avmeld" : "/bekreft")),
                        Map.of(),
                        List.of(),
                        reading.word(what),
                        null),
                true)));
    }

    private String wanted(Reading reading, ReleaseReader reader) {
        return reader.indicators().isEmpty()
                ? reading.word("notice.all")
                : indicators().stream()
                        .filter(one -> reader.indicators().contains(one.id()))
                        .map(one -> reading.text(one.title()).text())
                        .collect(Collectors.joining(", "));
    }

    @PostMapping("/{code}/bekreft")
    ResponseEntity<byte[]> confirm(Reading reading, @PathVariable String code) {
        readers.confirm(reader(code));
        return Answer.seeOther(reading.url(of(code)));
    }

    @PostMapping("/{code}/avmeld")
    ResponseEntity<byte[]> leave(Reading reading, @PathVariable String code) {
        readers.forget(reader(code));
        return Answer.page(
                templates.monitorNotice(said(reading, "notice.left", List.of(reading.word("notice.left.lead")))));
    }
}
