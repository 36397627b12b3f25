package no.retning.governance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.formats.agenda.Draft;
import no.retning.formats.agenda.DraftCase;
import no.retning.formats.agenda.MemberChange;
import no.retning.formats.agenda.Presenter;
import no.retning.formats.agenda.Report;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** Says of every field of a draft how well it was read. */
final class PackReport {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\s?/.*)?");

    private final Report report;
    private final List<ReadingReport.Field> fields = new ArrayList<>();

    private PackReport(Report report) {
        this.report = report;
    }

    static ReadingReport of(String file, Draft draft, PackDraft records) {
        var made = new PackReport(draft.report());
        var read = draft.meeting();
        var planned = records.meeting();
        made.add(Field.BODY, "", read.body());
        made.add(Field.MEETING_NUMBER, "", read.number());
        made.add(Field.DATE, "", planned.day());
        made.add(
                Field.START,
                "",
                planned.starts().atZone(no.retning.page.Dates.ZONE).toLocalTime(),
                read.start() == null ? Reason.NOT_FOUND : null);
        made.add(Field.END, "", clock(planned), read.end() == null ? Reason.FROM_CASES : null);
        made.add(Field.PLACE, "", read.place());
        for (int i = 0; i < read.cases().size(); i++) {
            made.add(read.cases().get(i), records.proposal(i));
        }
        for (var change : read.changes()) {
            made.add(Field.MEMBER_CHANGE, "", changed(change));
        }
        for (var attendee : read.attendance()) {
            made.add(Field.ATTENDEE, "", joined(attendee.name(), attendee.organisation()));
        }
        made.add(Field.NEXT_MEETING, "", read.next());
        return new ReadingReport(
                file,
                number(read.number()),
                made.fields,
                left(draft.report()),
                read.changes().stream().map(PackReport::change).toList(),
                read.next());
    }

    private static ReadingReport.Change change(MemberChange read) {
        return new ReadingReport.Change(
                read.kind() == MemberChange.Kind.WELCOMED,
                read.name(),
                Objects.requireNonNullElse(read.function(), ""),
                Objects.requireNonNullElse(read.organisation(), ""));
    }

    private static List<ReadingReport.Left> left(Report report) {
        return report.left().stream()
                .map(left -> new ReadingReport.Left(left.line(), left.text()))
                .toList();
    }

    private static @Nullable Integer number(@Nullable String written) {
        var matcher = NUMBER.matcher(written == null ? "" : written.strip());
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static LocalTime clock(Meeting planned) {
        return planned.ends().atZone(no.retning.page.Dates.ZONE).toLocalTime();
    }

    private void add(DraftCase one, Case made) {
        var about = one.number() == null ? one.title() : one.number().toString();
        add(Field.CASE_TITLE, about, one.title());
        add(
                Field.CASE_TYPE,
                about,
                made.types().all().stream().map(CaseType::code).collect(Collectors.joining(", ")),
                one.types().isEmpty() ? Reason.NOT_FOUND : null);
        add(
                Field.CASE_PRESENTER,
                about,
                one.presenters().stream().map(PackReport::presenter).collect(Collectors.joining("; ")));
        add(Field.CASE_DAY, about, one.day());
        add(Field.CASE_TIME, about, one.start());
        add(
                Field.CASE_MINUTES,
                about,
                one.talk() == null && one.discussion() == null
                        ? null
                        : Objects.toString(one.talk(), "0") + "+" + Objects.toString(one.discussion(), "0"));
        add(
                Field.CASE_POINTS,
                about,
                one.points().stream().map(point -> point.text()).collect(Collectors.joining("\n")));
        add(Field.CASE_PROPOSAL, about, one.proposal());
        add(Field.CASE_DECISION, about, one.decision());
        add(Field.CASE_ATTACHMENTS, about, String.join("\n", one.attachments()));
    }

    private static String presenter(Presenter one) {
        return joined(one.name(), one.organisation());
    }

    private static String changed(MemberChange change) {
        var sign = change.kind() == MemberChange.Kind.WELCOMED ? "+ " : "− ";
        return sign + joined(joined(change.name(), change.function()), change.organisation());
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank()
                ? Objects.requireNonNullElse(other, "")
                : other == null || other.isBlank() ? one : one + ", " + other;
    }

    private void add(Field field, String about, @Nullable Object value) {
        add(field, about, value, null);
    }

    /** What the pack says nothing of, and nobody misses, is left out. */
    private void add(Field field, String about, @Nullable Object value, @Nullable Reason own) {
        var text = value == null ? "" : value.toString();
        var doubt = report.unsure().stream()
                .filter(one -> one.field() == field && one.about().equals(about))
                .findFirst();
        var understood = report.understood().stream()
                .filter(one -> one.field() == field && one.about().equals(about))
                .filter(one -> field != Field.MEMBER_CHANGE && field != Field.ATTENDEE || text.contains(one.value()))
                .findFirst();
        if (text.isEmpty() && doubt.isEmpty()) {
            return;
        }
        var reason = doubt.map(Report.Doubt::reason).orElse(own);
        fields.add(new ReadingReport.Field(
                code(field),
                about,
                text,
                reason == null ? null : code(reason),
                doubt.map(Report.Doubt::alternatives).orElse(List.of()),
                understood
                        .map(Report.Understood::firstLine)
                        .or(() -> doubt.map(Report.Doubt::firstLine))
                        .orElse(0),
                understood
                        .map(Report.Understood::lastLine)
                        .or(() -> doubt.map(Report.Doubt::lastLine))
                        .orElse(0)));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
