package no.retning.monitor.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.access.Actor;
import no.retning.engines.cube.Revisions;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Mosaic;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.pxweb.Codes;
import no.retning.formats.pxweb.InvalidSelection;
import no.retning.formats.pxweb.Portions;
import no.retning.formats.pxweb.PxTable;
import no.retning.instance.Fetcher;
import no.retning.instance.Problem;
import no.retning.instance.ServeOptions;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.Indicator;
import no.retning.monitor.Observation;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.UnfinishedRelease;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.stereotype.Component;

/** {@code import pxweb}: a table of a statistical office, in as many questions as its limits take, as a draft that people approve. */
@Component
final class PxWebFetcher implements Fetcher {
    private static final Actor IMPORT = Actor.system("import");
    private static final String TABLE = "table";
    private static final String SELECT = "select";
    /** A service that changes its table each time it is asked is not asked for ever. */
    private static final int BEGINNINGS = 3;

    private final PatientClient client;
    private final PastReleases past;
    private final DeliverRelease deliver;
    private final Path home;

    PxWebFetcher(PatientClient client, PastReleases past, DeliverRelease deliver, ServeOptions options) {
        this.client = client;
        this.past = past;
        this.deliver = deliver;
        this.home = options.home();
    }

    @Override
    public String kind() {
        return "pxweb";
    }

    @Override
    public Set<String> options() {
        return Set.of(TABLE, SELECT, PastReleases.INDICATOR, PastReleases.AS_OF);
    }

    @Override
    public void fetch(URI address, Map<String, String> options, boolean dryRun, PrintStream out) throws IOException {
        var indicator = past.indicator(options);
        var id = options.get(TABLE);
        if (id == null) {
            throw new Problem("Say which table of the service: --table ID");
        }
        var service = PxWebService.at(address, client);
        var table = service.table(id);
        out.println("%s: %s".formatted(id, table.title()));
        var asked = asked(table, options.getOrDefault(SELECT, ""));
        if (Portions.cells(asked) > Dataset.MOST_CELLS) {
            throw new Problem("%d figures are more than the %d that a release may have: ask for less with --select"
                    .formatted(Portions.cells(asked), Dataset.MOST_CELLS));
        }
        var kept = FetchedPortions.of(
                home,
                String.join("\n", address.toString(), id, table.updated(), asked.toString(), "" + service.limits()));
        var whole = whole(service, id, asked, kept, out);
        var reading = DatasetFigures.read(whole, indicator.definition());
        if (!reading.faults().isEmpty()) {
            throw new Problem(
                    reading.faults().stream().map(fault -> id + ": " + fault).toList(), null);
        }
        land(indicator, address + " " + id, whole, reading.figures(), options, dryRun, out);
        kept.forget();
    }

    private static List<Codes> asked(PxTable table, String select) {
        var expressions = new LinkedHashMap<String, String>();
        for (var one : select.split(";")) {
            int sign = one.indexOf('=');
            if (sign > 0) {
                expressions.put(
                        one.substring(0, sign).strip(), one.substring(sign + 1).strip());
            } else if (!one.isBlank()) {
                throw new Problem("--select “%s” must be Variable=codes".formatted(one.strip()));
            }
        }
        var known = table.variables().stream().map(Codes::variable).toList();
        for (var variable : expressions.keySet()) {
            if (!known.contains(variable)) {
                throw new Problem("--select: the table has no “%s”; it has %s".formatted(variable, known));
            }
        }
        var asked = new ArrayList<Codes>();
        for (var variable : table.variables()) {
            try {
                asked.add(new Codes(
                        variable.variable(),
                        variable.select(expressions.getOrDefault(variable.variable(), "*")),
                        variable.time()));
            } catch (InvalidSelection wrong) {
                throw new Problem("--select: %s".formatted(wrong.getMessage()), wrong);
            }
        }
        return asked;
    }

    /** All of it as it was at one moment: when the table is updated meanwhile, what came before is asked for again. */
    private Dataset whole(PxWebService service, String id, List<Codes> asked, FetchedPortions kept, PrintStream out) {
        for (int beginning = 1; beginning <= BEGINNINGS; beginning++) {
            var portions = portions(service, id, asked, kept, out);
            if (portions.stream().map(one -> one.about().updated()).distinct().count() == 1) {
                return together(id, asked, portions);
            }
            out.println("The table was updated while it was fetched: beginning again");
            kept.clear();
        }
        throw new Problem("%s is updated more often than it can be fetched: try again later".formatted(id));
    }

    private static Dataset together(String id, List<Codes> asked, List<Dataset> portions) {
        try {
            var whole = Mosaic.of(portions);
            if (whole.values().size() != Portions.cells(asked)) {
                throw new Problem("%s: %d figures were asked for and %d came"
                        .formatted(id, Portions.cells(asked), whole.values().size()));
            }
            return whole;
        } catch (InvalidDataset unfit) {
            throw new Problem("%s: %s".formatted(id, unfit.getMessage()), unfit);
        }
    }

    private static List<Dataset> portions(
            PxWebService service, String id, List<Codes> asked, FetchedPortions kept, PrintStream out) {
        var questions = Portions.of(asked, service.limits().cells());
        var portions = new ArrayList<Dataset>();
        int calls = 0;
        for (int number = 0; number < questions.size(); number++) {
            var known = kept.find(number);
            byte[] answer;
            if (known.isPresent()) {
                answer = known.get();
            } else {
                // Two calls went before, to ask what the service is and what the table has.
                if (++calls > Math.max(1, service.limits().calls() - 2)) {
                    PatientClient.rest(service.limits().window());
                    calls = 1;
                }
                answer = service.data(id, questions.get(number));
            }
            portions.add(read(id, answer, number, out));
            kept.keep(number, answer);
        }
        out.println("%d figures in %d portions".formatted(Portions.cells(asked), questions.size()));
        return portions;
    }

    private static Dataset read(String id, byte[] answer, int number, PrintStream out) {
        try {
            var read = JsonStat.read(new ByteArrayInputStream(answer));
            if (number == 0) {
                read.remarks().forEach(out::println);
            }
            return read.datasets().getFirst();
        } catch (InvalidDataset | IOException unreadable) {
            throw new Problem("%s: the answer of the service: %s".formatted(id, unreadable.getMessage()), unreadable);
        }
    }

    private void land(
            Indicator indicator,
            String from,
            Dataset table,
            List<Observation> figures,
            Map<String, String> options,
            boolean dryRun,
            PrintStream out) {
        if (options.containsKey(PastReleases.AS_OF)) {
            past.land(indicator, List.of(past.version(from, options, figures)), dryRun, out);
            return;
        }
        var compared = deliver.compare(indicator, figures);
        out.println("%s %s: %s %s"
                .formatted(indicator.header().slug(), compared.version(), compared.step(), compared.changes()));
        if (compared.step() == Revisions.Step.NONE) {
            out.println("Nothing has been saved: it is what is published already.");
            return;
        }
        if (dryRun) {
            out.println("Nothing has been saved: this was a dry run.");
            return;
        }
        var citation = (table.about().source() + ", " + table.about().label()).replaceAll("^, |, $", "");
        try {
            var draft = deliver.deliver(
                    IMPORT,
                    indicator.header().id(),
                    new DeliverRelease.Delivery(
                            figures,
                            ReleaseReason.ROUTINE,
                            LocalisedText.NONE,
                            new Source(citation.isBlank() ? from : citation, from.replace(' ', '/'), false)));
            out.println("Saved as the draft %s, which people look through and approve."
                    .formatted(draft.header().slug()));
        } catch (UnfinishedRelease another) {
            throw new Problem(indicator.header().slug() + ": " + another.getMessage(), another);
        }
    }
}
