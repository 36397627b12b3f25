package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.retning.formats.agenda.Report.Doubt;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Left;
import no.retning.formats.agenda.Report.Reason;
import no.retning.formats.agenda.Report.Understood;
import org.jspecify.annotations.Nullable;

/** The reader's own account: which lines were used for what; lines are addressed from 0 here. */
final class Ledger {
    private final Lines lines;
    private final BitSet used = new BitSet();
    private final List<Understood> understood = new ArrayList<>();
    private final List<Doubt> unsure = new ArrayList<>();
    private final List<MemberChange> changes = new ArrayList<>();
    private final List<Attendee> attendees = new ArrayList<>();

    Ledger(Lines lines) {
        this.lines = lines;
    }

    void understood(Field field, String about, Object value, int first, int last) {
        use(first, last);
        understood.add(new Understood(field, about, value.toString(), first + 1, last + 1));
    }

    void unsure(Field field, String about, @Nullable Object value, Reason reason, List<String> alternatives, int at) {
        unsure.add(
                new Doubt(field, about, value == null ? null : value.toString(), reason, alternatives, at + 1, at + 1));
    }

    void change(MemberChange change, int at) {
        changes.add(change);
        understood(Field.MEMBER_CHANGE, "", change.name(), at, at);
    }

    void attendee(Attendee attendee, int at) {
        attendees.add(attendee);
        understood(Field.ATTENDEE, "", attendee.name(), at, at);
    }

    void use(int first, int last) {
        used.set(first, last + 1);
    }

    boolean isUsed(int line) {
        return used.get(line);
    }

    List<MemberChange> changes() {
        return changes;
    }

    List<Attendee> attendees() {
        return attendees;
    }

    Report report() {
        List<Left> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isBlank() && !used.get(i)) {
                left.add(new Left(line.number(), line.text()));
            }
        }
        return new Report(understood, unsure, left);
    }
}
