package no.retning.formats.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** Finds what is said of the meeting itself: body, number, date, time, place and the next meeting. */
final class MeetingHead {
    private static final int HEAD = 60;
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<!\\p{L})møte\\s?(?:nr\\.?\\s?)?(\\d{1,2}/(?:20)?\\d{2})(?!\\d)");
    private static final Pattern WHEN = Pattern.compile(
            "(?iu)(?:dato|møtedato|tid|tidspunkt|møtetid|når|tid og sted|tid og stad|dato og tid)\\b(?:\\s?[:|]|\\s|$).*");
    private static final Pattern MEETING =
            Pattern.compile("(?iu).*(?:møte|innkalling|referat|protokoll|agenda|dagsorden|saksliste|sakliste).*");
    private static final Pattern OTHER_MEETING =
            Pattern.compile("(?iu).*(?:neste|forrige|førre|godkjenning|innspill).*");
    private static final Pattern PLACE =
            Pattern.compile("(?iu)(?:sted|stad|møtested|møtestad|hvor|kvar|lokale|møterom)\\s?:(.*)");
    private static final Pattern PLACE_ALONE = Pattern.compile("(?iu)(?:sted|stad|møtested|møtestad|lokale|møterom):?");

    private final Lines lines;
    private final Ledger ledger;
    private final Cases cases;
    private final @Nullable Integer year;
    private @Nullable Days date;
    private @Nullable Clock clock;

    MeetingHead(Lines lines, Ledger ledger, Cases cases) {
        this.lines = lines;
        this.ledger = ledger;
        this.cases = cases;
        this.year = cases.year();
    }

    DraftMeeting read() {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (!ledger.isUsed(i)) {
                when(i);
            }
        }
        String body = new BodyName(lines, ledger).read();
        String number = number();
        Days known = date;
        NextMeeting next = NextMeeting.find(lines, ledger, year, known == null ? null : known.last());
        LocalDate nextDate = next == null ? null : next.date();
        LocalDate day = known == null ? unlabelled(nextDate) : known.first();
        return new DraftMeeting(
                body,
                number,
                day,
                known == null ? day : known.last(),
                start(),
                end(),
                place(),
                cases.all().stream().map(CaseBuilder::build).toList(),
                ledger.changes(),
                ledger.attendees(),
                nextDate);
    }

    private @Nullable String number() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = NUMBER.matcher(lines.get(i).text());
            if (matcher.find()) {
                ledger.understood(Field.MEETING_NUMBER, "", matcher.group(1), i, i);
                return matcher.group(1);
            }
        }
        return null;
    }

    /** Takes date and time of a line that is labelled so, or that speaks of this meeting. */
    private void when(int at) {
        String text = flat(at);
        boolean labelled = WHEN.matcher(text).matches();
        Clock alone = Clock.whole(text);
        boolean speaks = MEETING.matcher(text).matches() && text.length() < 200 || alone != null && alone.end() != null;
        if (!labelled && !speaks || OTHER_MEETING.matcher(text).matches()) {
            return;
        }
        int valueAt = labelled && text.matches("\\p{L}+(?: og \\p{L}+)?\\s?:?") ? lines.nextText(at + 1) : at;
        String value = valueAt < lines.size() ? flat(valueAt) : "";
        List<Days> days = Days.in(value, year);
        if (date == null && !days.isEmpty()) {
            date = days.getFirst();
            ledger.understood(Field.DATE, "", days.getFirst().first(), at, valueAt);
            if (!days.getFirst().yearWritten()) {
                ledger.unsure(Field.DATE, "", days.getFirst().first(), Reason.YEAR_INFERRED, List.of(), at);
            }
        }
        Clock found = Clock.find(value);
        if (clock == null && found != null) {
            clock = found;
            ledger.understood(Field.START, "", found.start(), at, valueAt);
            if (found.end() != null) {
                ledger.understood(Field.END, "", found.end(), at, valueAt);
            }
        }
    }

    /** The line as if it were never a table's: its label, a colon and the value. */
    private String flat(int at) {
        Line line = lines.get(at);
        return line.table()
                ? line.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(": "))
                : line.text();
    }

    private @Nullable LocalDate unlabelled(@Nullable LocalDate next) {
        LocalDate drawn = new TimeLine(lines, ledger, year).read(next);
        if (drawn != null) {
            return drawn;
        }
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            List<Days> days = Days.in(lines.get(i).text(), null);
            if (!ledger.isUsed(i) && !days.isEmpty()) {
                LocalDate first = days.getFirst().first();
                ledger.use(i, i);
                ledger.unsure(Field.DATE, "", first, Reason.UNLABELLED_DATE, List.of(), i);
                return first;
            }
        }
        ledger.unsure(Field.DATE, "", null, Reason.NOT_FOUND, List.of(), -1);
        return null;
    }

    private @Nullable LocalTime start() {
        if (clock != null) {
            return clock.start();
        }
        for (CaseBuilder one : cases.all()) {
            if (one.start != null) {
                ledger.unsure(Field.START, "", one.start, Reason.FROM_CASES, List.of(), -1);
                return one.start;
            }
        }
        return null;
    }

    private @Nullable LocalTime end() {
        if (clock != null && clock.end() != null) {
            return clock.end();
        }
        LocalTime last = cases.all().isEmpty() ? null : cases.all().getLast().end;
        if (last != null) {
            ledger.unsure(Field.END, "", last, Reason.FROM_CASES, List.of(), -1);
        }
        return last;
    }

    private @Nullable String place() {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Matcher matcher = PLACE.matcher(flat(i));
            boolean alone = PLACE_ALONE.matcher(flat(i)).matches();
            int valueAt = alone ? lines.nextText(i + 1) : i;
            if ((alone || matcher.matches()) && valueAt < lines.size()) {
                String place = alone ? flat(valueAt) : matcher.group(1).strip();
                ledger.understood(Field.PLACE, "", place, i, valueAt);
                return place;
            }
        }
        return null;
    }
}
