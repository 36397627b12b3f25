package no.retning.formats.agenda;

import java.util.List;
import no.retning.formats.agenda.Report.Field;

/** What a case's own part says on one line after a label, such as {@code Sakstype: Drøfting}. */
record LabelledValue(Ledger ledger, CaseBuilder target, int at) {
    void read(Label.Hit hit) {
        switch (hit.label()) {
            case TYPE -> {
                target.types = CaseType.named(hit.value());
                ledger.understood(Field.CASE_TYPE, target.label(), target.types, at, at);
            }
            case PRESENTER -> {
                target.presenters = Presenters.of(List.of(hit.value()));
                ledger.understood(Field.CASE_PRESENTER, target.label(), target.presenters, at, at);
            }
            case TITLE -> {
                target.title = target.title.isEmpty() ? hit.value() : target.title;
                ledger.understood(Field.CASE_TITLE, target.label(), hit.value(), at, at);
            }
            case TIME -> time(hit.value());
            case PROPOSAL, DECISION, POINTS, ATTACHMENTS, REST -> {}
        }
    }

    private void time(String value) {
        Clock clock = Clock.find(value);
        if (clock != null) {
            target.time(clock);
            ledger.understood(Field.CASE_TIME, target.label(), clock.start(), at, at);
        }
        Minutes minutes = Minutes.whole(value, true);
        if (minutes != null) {
            target.minutes(minutes);
            ledger.understood(Field.CASE_MINUTES, target.label(), value, at, at);
        }
    }
}
