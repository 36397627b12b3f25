package no.retning.portfolio.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.mail.Outbox;
import no.retning.mail.Postman;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Effort;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Round;
import no.retning.register.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has reported in a round and who has not, as tables, and what it cost them. */
@Component
final class RoundTables {
    private final Measures measures;
    private final Reports reports;
    private final People people;
    private final MeasureTables tables;
    private final PortfolioTerms terms;
    private final Effort effort;
    private final Outbox outbox;
    private final Postman postman;

    RoundTables(
            Measures measures,
            Reports reports,
            People people,
            MeasureTables tables,
            PortfolioTerms terms,
            Effort effort,
            Outbox outbox,
            Postman postman) {
        this.outbox = outbox;
        this.postman = postman;
        this.measures = measures;
        this.reports = reports;
        this.people = people;
        this.tables = tables;
        this.terms = terms;
        this.effort = effort;
    }

    /** The silent first: they are what there is something to do about. */
    List<Section> of(Visit visit, Round round) {
        var all = reports.of(round.header().id());
        var about = measures.of(all.stream().map(Report::measure).toList());
        var owners = tables.names(visit, about.values().stream().map(Measure::owner));
        return List.of(silent(visit, all, about, owners), delivered(visit, round, all, about, owners));
    }

    private Section silent(Visit visit, List<Report> all, Map<UUID, Measure> about, Map<UUID, Text> owners) {
        var silent = all.stream().filter(one -> !one.isDelivered()).toList();
        var names = names(silent, about);
        var ids = silent.stream().map(one -> one.header().id()).toList();
        var written = outbox.written(ids);
        return new Section(
                visit.word("round.silent", silent.size()),
                null,
                visit.word("round.silent.none"),
                List.of(
                        visit.word("portfolio.measure"),
                        visit.word("portfolio.owner"),
                        visit.word("portfolio.reporter"),
                        visit.word("round.reminded"),
                        visit.word("round.last")),
                silent.stream()
                        .map(one -> {
                            var measure = Objects.requireNonNull(about.get(one.measure()));
                            return new Row(
                                    List.of(
                                            Cell.of(link(visit, one, measure)),
                                            Cell.of(Objects.requireNonNull(owners.get(measure.owner()))),
                                            Cell.of(names.getOrDefault(one.measure(), visit.word("round.nobody"))),
                                            Cell.of(when(
                                                    visit,
                                                    written.get(one.header().id()))),
                                            Cell.of(last(visit, one))),
                                    List.of());
                        })
                        .toList(),
                List.of());
    }

    private static String when(Visit visit, @Nullable Instant at) {
        return at == null
                ? visit.word("round.reminded.not")
                : Dates.minute(at, visit.reading().language().tag()).text();
    }

    /** That reminders wait, because there is no mail server or it has not taken them; null where none does. */
    @Nullable
    String waiting(Visit visit, Round round) {
        int waiting = outbox.waiting(reports.of(round.header().id()).stream()
                .map(one -> one.header().id())
                .toList());
        return waiting == 0
                ? null
                : visit.word(postman.isSending() ? "round.mail.waiting" : "round.mail.noServer", waiting);
    }

    private Map<UUID, String> names(List<Report> some, Map<UUID, Measure> about) {
        var reporters = new HashMap<UUID, UUID>();
        some.forEach(one -> {
            var reporter = Objects.requireNonNull(about.get(one.measure())).reporter();
            if (reporter != null) {
                reporters.put(one.measure(), reporter);
            }
        });
        var found = people.of(reporters.values().stream().distinct().toList());
        var names = new HashMap<UUID, String>();
        reporters.forEach((measure, person) -> {
            var known = found.get(person);
            if (known != null) {
                names.put(measure, known.name().value());
            }
        });
        return names;
    }

    private Section delivered(
            Visit visit, Round round, List<Report> all, Map<UUID, Measure> about, Map<UUID, Text> owners) {
        var ratings = new Ratings(terms.scale(round.scale()));
        var delivered = all.stream().filter(Report::isDelivered).toList();
        return new Section(
                visit.word("round.delivered", delivered.size()),
                null,
                visit.word("round.delivered.none"),
                List.of(
                        visit.word("portfolio.measure"),
                        visit.word("portfolio.owner"),
                        visit.word("round.rating.owner"),
                        visit.word("round.last"),
                        visit.word("round.rating.office")),
                delivered.stream()
                        .map(one -> {
                            var measure = Objects.requireNonNull(about.get(one.measure()));
                            return new Row(
                                    List.of(
                                            Cell.of(link(visit, one, measure)),
                                            Cell.of(Objects.requireNonNull(owners.get(measure.owner()))),
                                            Cell.of(ratings.said(visit.reading(), one)),
                                            Cell.of(last(visit, one)),
                                            Cell.of(ratings.wordOrNone(visit.reading(), one.officeRating()))),
                                    List.of());
                        })
                        .toList(),
                List.of());
    }

    private String last(Visit visit, Report one) {
        var last = one.lastRating();
        return last == null
                ? visit.word("round.last.none")
                : new Ratings(terms.scaleOn(LocalDate.now(Dates.ZONE))).word(visit.reading(), last);
    }

    private static Link link(Visit visit, Report report, Measure measure) {
        return new Link(
                visit.url(PortfolioPlaces.REPORTS + "/" + report.header().id()),
                visit.reading().text(measure.title()));
    }

    /** What reporting has cost so far, in a sentence or two; null as long as nobody has reported. */
    @Nullable
    String burden(Visit visit, Round round) {
        var all = reports.of(round.header().id());
        var delivered = all.stream().filter(Report::isDelivered).toList();
        if (delivered.isEmpty()) {
            return null;
        }
        var fields = visit.word(
                "round.burden",
                delivered.stream().mapToInt(Report::filledBefore).sum(),
                delivered.stream().mapToInt(Report::touched).sum());
        var minutes =
                effort.minutes(owners(delivered)).values().stream().sorted().toList();
        if (minutes.isEmpty()) {
            return fields;
        }
        return fields + " "
                + visit.word(
                        "round.burden.minutes",
                        minutes.get(minutes.size() / 2),
                        minutes.stream().mapToInt(Integer::intValue).sum());
    }

    private Map<UUID, UUID> owners(List<Report> some) {
        var owners = measures.of(some.stream().map(Report::measure).toList());
        return some.stream()
                .collect(Collectors.toMap(
                        one -> one.header().id(),
                        one -> Objects.requireNonNull(owners.get(one.measure())).owner()));
    }
}
