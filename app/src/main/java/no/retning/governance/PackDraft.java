package no.retning.governance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.retning.formats.agenda.DiscussionPoint;
import no.retning.formats.agenda.DraftCase;
import no.retning.formats.agenda.DraftMeeting;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what was read of a pack.
 *
 * @param language the tag of the language that the pack's texts are kept as
 */
record PackDraft(Body body, DraftMeeting read, LocalDate day, String file, String language) {
    /** When a meeting begins that the pack says nothing of; it is marked as not found. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    Meeting meeting() {
        var id = Ids.next();
        var starts = starts();
        var place = read.place() == null ? "" : read.place();
        return new Meeting(
                Header.draft(id, Meeting.KIND, id.toString(), Meetings.PLANNED),
                body.header().id(),
                Phrases.called(body),
                body.header().slug(),
                null,
                LocalisedText.NONE,
                day.atTime(starts).atZone(Dates.ZONE).toInstant(),
                day.atTime(ends(starts)).atZone(Dates.ZONE).toInstant(),
                text(place),
                place.matches("(?iu).*(?:teams|digital|skype|video|zoom).*"),
                false,
                "",
                LocalisedText.NONE,
                source());
    }

    private LocalTime starts() {
        var start = read.start();
        return start == null ? MORNING : start;
    }

    /** As the pack says, or when the last case has had the time that cases of its types usually get. */
    private LocalTime ends(LocalTime starts) {
        var end = read.end();
        if (end == null && !read.cases().isEmpty()) {
            int last = read.cases().size() - 1;
            var begins = read.cases().get(last).start();
            end = begins == null ? null : begins.plusMinutes(minutes(last).total());
        }
        if (end == null) {
            int all = 0;
            for (int i = 0; i < read.cases().size(); i++) {
                all += minutes(i).total();
            }
            end = starts.plusMinutes(Math.max(all, 1));
        }
        return end.isAfter(starts) ? end : MIDNIGHT;
    }

    Case proposal(int at) {
        var one = read.cases().get(at);
        var id = Ids.next();
        var number = one.number();
        var year = number == null ? null : number.year();
        return new Case(
                Header.draft(id, Case.KIND, id.toString(), Cases.PROPOSED),
                body.header().id(),
                null,
                number == null ? null : new SeriesNumber(number.number(), year == null ? day.getYear() : year),
                number != null,
                false,
                text(one.title()),
                LocalisedText.NONE,
                types(one),
                attachments(one.attachments()),
                one.presenters().stream().map(PackDraft::presenter).toList(),
                new Placement(null, 0, minutes(at), one.start(), null, null, null),
                one.points().stream().map(point -> text(whole(point))).toList(),
                text(one.proposal()),
                text(one.decision()),
                null,
                "",
                one.noAttachments(),
                Handling.NONE,
                source());
    }

    private static String whole(DiscussionPoint point) {
        return point.heading() == null ? point.text() : point.heading() + ": " + point.text();
    }

    private LocalisedText attachments(List<String> names) {
        return names.isEmpty() ? LocalisedText.NONE : text("Vedlegg:\n\n- " + String.join("\n- ", names));
    }

    private static Presenter presenter(no.retning.formats.agenda.Presenter read) {
        return new Presenter(
                new Personal(read.name() == null ? "" : read.name()),
                read.organisation() == null ? "" : read.organisation());
    }

    /** What is said of no type is to inform: the least that a body can be asked for. */
    static CaseTypes types(DraftCase one) {
        var types = new ArrayList<CaseType>();
        for (var type : one.types()) {
            types.add(
                    switch (type) {
                        case APPROVAL -> CaseType.APPROVAL;
                        case INFORMATION -> CaseType.INFORMATION;
                        case DISCUSSION -> CaseType.DISCUSSION;
                        case ENDORSEMENT -> CaseType.ENDORSEMENT;
                        case OTHER -> CaseType.ANY_OTHER_BUSINESS;
                    });
        }
        return types.isEmpty() ? CaseTypes.of(CaseType.INFORMATION) : new CaseTypes(types);
    }

    /** As the pack says; else until the next case or the end of the meeting; else what its types usually get. */
    private TimeAllotted minutes(int at) {
        var one = read.cases().get(at);
        var talk = one.talk();
        var discussion = one.discussion();
        if (talk != null || discussion != null) {
            return new TimeAllotted(talk == null ? 0 : talk, discussion == null ? 0 : discussion);
        }
        var start = one.start();
        var next = one.end() != null
                ? one.end()
                : at + 1 < read.cases().size() ? read.cases().get(at + 1).start() : read.end();
        long between = start == null || next == null
                ? 0
                : Duration.between(start, next).toMinutes();
        return between > 0 ? new TimeAllotted((int) between, 0) : types(one).minutes();
    }

    private LocalisedText text(@Nullable String words) {
        return words == null ? LocalisedText.NONE : LocalisedText.of(language, words);
    }

    private Source source() {
        return new Source(file, null, false);
    }
}
