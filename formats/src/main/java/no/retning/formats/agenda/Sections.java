package no.retning.formats.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the cases' own parts of a pack: under each heading its proposal, decision, points and attachments. */
final class Sections {
    private static final Header NO_HEADER = new Header(List.of(Column.TITLE, Column.TYPE, Column.PRESENTER), 0);

    private final Lines lines;
    private final Ledger ledger;
    private final Cases cases;

    Sections(Lines lines, Ledger ledger, Cases cases) {
        this.lines = lines;
        this.ledger = ledger;
        this.cases = cases;
    }

    void read() {
        CaseBuilder current = null;
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || ledger.isUsed(i)) {
                continue;
            }
            Heading heading = Heading.at(lines, i);
            if (heading != null) {
                current = open(heading, i);
                i = Math.max(i, heading.last());
                begin = i + 1;
            } else if (Landmark.isAt(line)) {
                current = null;
            } else if (current != null) {
                Label.Hit hit = Label.of(line);
                i = hit == null ? i : take(current, hit, i, begin);
            }
        }
        cases.all().forEach(one -> one.settleType(ledger));
    }

    private @Nullable CaseBuilder open(Heading heading, int at) {
        if (!cases.knows(heading.number(), heading.title()) && isRow(heading, at)) {
            new Row(lines, ledger, cases, NO_HEADER, null).read(rows(at, heading.last()));
            return cases.find(heading.number(), heading.title());
        }
        if (heading.number() == null && cases.all().isEmpty()) {
            return null;
        }
        CaseBuilder found = cases.open(heading.number(), heading.title(), at);
        String title = heading.title();
        if (found.title.isEmpty()) {
            found.title = title;
            found.types = CaseType.isOther(title) ? List.of(CaseType.OTHER) : List.of();
        } else if (!title.isEmpty() && !title.equalsIgnoreCase(found.title)) {
            ledger.unsure(Field.CASE_TITLE, found.label(), found.title, Reason.SAID_DIFFERENTLY, List.of(title), at);
        }
        ledger.understood(Field.CASE_TITLE, found.label(), title, at, heading.last());
        return found;
    }

    /** Whether the heading is a row of an agenda without a head: it ends with a time or has its type in a cell. */
    private boolean isRow(Heading heading, int at) {
        Clock clock = Clock.find(heading.title());
        boolean timed = clock != null && clock.to() == heading.title().length();
        return timed || lines.get(at).cells().stream().anyMatch(CaseType::isExpression);
    }

    private static List<Integer> rows(int first, int last) {
        return first == last ? List.of(first) : List.of(first, last);
    }

    private int take(CaseBuilder target, Label.Hit hit, int at, int begin) {
        return switch (hit.label()) {
            case PROPOSAL, DECISION -> passage(target, hit, at);
            case POINTS -> points(target, at, begin);
            case ATTACHMENTS -> attachments(target, hit, at);
            case TYPE, PRESENTER, TIME, TITLE -> {
                new LabelledValue(ledger, target, at).read(hit);
                yield at;
            }
            case REST -> at;
        };
    }

    private int passage(CaseBuilder target, Label.Hit hit, int at) {
        Passage passage = Passage.after(lines, at, hit.value());
        if (passage == null) {
            return at;
        }
        boolean proposal = hit.label() == Label.PROPOSAL;
        Field field = proposal ? Field.CASE_PROPOSAL : Field.CASE_DECISION;
        String known = proposal ? target.proposal : target.decision;
        if (known != null && !known.equals(passage.text())) {
            ledger.unsure(field, target.label(), known, Reason.SAID_DIFFERENTLY, List.of(passage.text()), at);
            ledger.use(at, passage.last());
            return passage.last();
        }
        if (proposal) {
            target.proposal = passage.text();
        } else {
            target.decision = passage.text();
        }
        ledger.understood(field, target.label(), passage.text(), at, passage.last());
        return passage.last();
    }

    private int points(CaseBuilder target, int at, int begin) {
        Points below = Points.below(lines, at);
        Points above = below.asks() ? Points.NONE : Points.above(lines, at, begin);
        Points chosen = above.asks() ? above : below;
        if (chosen.points().isEmpty()) {
            return at;
        }
        target.points = chosen.points();
        ledger.use(at, at);
        ledger.understood(Field.CASE_POINTS, target.label(), chosen.points(), chosen.first(), chosen.last());
        if (chosen == above) {
            ledger.unsure(Field.CASE_POINTS, target.label(), null, Reason.STANDS_BEFORE_HEADING, List.of(), at);
        }
        return Math.max(at, chosen.last());
    }

    private int attachments(CaseBuilder target, Label.Hit hit, int at) {
        int last = at;
        if (hit.text().toLowerCase(Locale.ROOT).startsWith("ingen")) {
            target.noAttachments = true;
        } else if (hit.value().isEmpty()) {
            for (int i = at + 1; i < lines.size() && isName(i); i++) {
                target.attachment(lines.get(i).text());
                last = i;
            }
        } else {
            Arrays.stream(hit.value().split("[;|]")).map(String::strip).forEach(target::attachment);
        }
        ledger.understood(Field.CASE_ATTACHMENTS, target.label(), target.attachments, at, last);
        return last;
    }

    private boolean isName(int at) {
        Line line = lines.get(at);
        return !line.isBlank() && Label.of(line) == null && !Heading.isAt(lines, at) && !Landmark.isAt(line);
    }
}
