package no.retning.formats.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** A case while it is being read; what is said first stays. */
final class CaseBuilder {
    final @Nullable CaseNumber number;
    final int line;
    String title = "";
    List<CaseType> types = List.of();
    List<Presenter> presenters = List.of();

    @Nullable
    Days day;

    @Nullable
    LocalTime start;

    @Nullable
    LocalTime end;

    @Nullable
    Integer talk;

    @Nullable
    Integer discussion;

    final List<String> attachments = new ArrayList<>();
    boolean noAttachments;
    List<DiscussionPoint> points = List.of();

    @Nullable
    String proposal;

    @Nullable
    String decision;

    CaseBuilder(@Nullable CaseNumber number, int line) {
        this.number = number;
        this.line = line;
    }

    /** What the report calls the case. */
    String label() {
        return number == null ? title : number.toString();
    }

    /** A formality often says its type only in its title, "Godkjenning av referat". */
    void settleType(Ledger ledger) {
        if (types.isEmpty()) {
            types = CaseType.leading(title);
            Reason reason = types.isEmpty() ? Reason.NOT_FOUND : Reason.FROM_TITLE;
            ledger.unsure(Field.CASE_TYPE, label(), types.isEmpty() ? null : types, reason, List.of(), line);
        }
    }

    void time(Clock clock) {
        if (start == null) {
            start = clock.start();
            end = clock.end();
        }
    }

    void minutes(Minutes minutes) {
        if (talk == null) {
            talk = minutes.talk();
            discussion = minutes.discussion();
        }
    }

    /** Names of attachments with semicolons between, or the words that there are none. */
    void attachment(String text) {
        for (String part : text.replaceFirst("(?iu)^vedlegg\\s*:\\s*", "").split(";")) {
            String name = part.strip();
            if (name.matches("(?iu)ingen?(?: vedlegg)?\\.?")) {
                noAttachments = true;
            } else if (!name.isEmpty() && !name.matches("[-–—]")) {
                attachments.add(name);
            }
        }
    }

    DraftCase build() {
        return new DraftCase(
                number,
                title,
                types,
                presenters,
                day == null ? null : day.first(),
                start,
                end,
                talk,
                discussion,
                attachments,
                noAttachments,
                points,
                proposal,
                decision);
    }
}
