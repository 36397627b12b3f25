package no.retning.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting, under its name: drafted from what was noted in it, remarked on by the members, approved in a
 * later meeting, and from then on only corrected.
 *
 * @param text what is said before the cases; may be empty
 * @param attendance who was there, and who was not
 * @param remarksUntil the last day for remarks; null before it is sent to the members
 * @param approvingCase where it is up for approval; null before that
 * @param approval null before it is approved
 */
public record Minutes(
        Header header,
        UUID body,
        UUID meeting,
        LocalisedText bodyTitle,
        LocalisedText title,
        Instant starts,
        Instant ends,
        LocalisedText place,
        LocalisedText text,
        List<Present> attendance,
        List<MinutedCase> cases,
        @Nullable LocalDate remarksUntil,
        @Nullable UUID approvingCase,
        @Nullable Approval approval,
        List<Correction> corrections)
        implements Recorded<Minutes> {
    public static final String KIND = "minutes";

    /**
     * Where it was approved.
     *
     * @param slug the approving case's name in addresses
     * @param number as in 22/21; empty where it has none
     */
    public record Approval(UUID meetingCase, String slug, String number, LocalisedText meeting, LocalDate on) {}

    public Minutes {
        attendance = List.copyOf(attendance);
        cases = List.copyOf(cases);
        corrections = List.copyOf(corrections);
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    @Override
    public Minutes with(Header newHeader) {
        return copy(newHeader, text, attendance, cases, remarksUntil, approvingCase, approval, corrections);
    }

    public Minutes introduced(LocalisedText newText) {
        return copy(header, newText, attendance, cases, remarksUntil, approvingCase, approval, corrections);
    }

    Minutes with(List<Present> newAttendance, List<MinutedCase> newCases) {
        return copy(header, text, newAttendance, newCases, remarksUntil, approvingCase, approval, corrections);
    }

    public Minutes with(List<MinutedCase> newCases) {
        return with(attendance, newCases);
    }

    Minutes remarkable(LocalDate until) {
        return copy(
                header.in(AllMinutes.REMARKS), text, attendance, cases, until, approvingCase, approval, corrections);
    }

    Minutes upIn(UUID meetingCase) {
        return copy(
                header.in(AllMinutes.APPROVAL),
                text,
                attendance,
                cases,
                remarksUntil,
                meetingCase,
                approval,
                corrections);
    }

    Minutes approved(Approval newApproval) {
        return copy(
                header.in(AllMinutes.APPROVED),
                text,
                attendance,
                cases,
                remarksUntil,
                approvingCase,
                newApproval,
                corrections);
    }

    Minutes corrected(List<MinutedCase> newCases, List<Correction> newCorrections) {
        return copy(header, text, attendance, newCases, remarksUntil, approvingCase, approval, newCorrections);
    }

    /** What everybody may read: withheld cases by number, title and time alone. */
    Minutes publicly() {
        var withheld = cases.stream()
                .filter(one -> !one.withheld().isBlank())
                .map(MinutedCase::meetingCase)
                .toList();
        return corrected(
                cases.stream().map(MinutedCase::publicly).toList(),
                corrections.stream()
                        .map(one -> withheld.contains(one.meetingCase()) ? one.withoutText() : one)
                        .toList());
    }

    private Minutes copy(
            Header newHeader,
            LocalisedText newText,
            List<Present> newAttendance,
            List<MinutedCase> newCases,
            @Nullable LocalDate newUntil,
            @Nullable UUID newApprovingCase,
            @Nullable Approval newApproval,
            List<Correction> newCorrections) {
        return new Minutes(
                newHeader,
                body,
                meeting,
                bodyTitle,
                title,
                starts,
                ends,
                place,
                newText,
                newAttendance,
                newCases,
                newUntil,
                newApprovingCase,
                newApproval,
                newCorrections);
    }
}
