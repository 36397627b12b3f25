package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.Assurance;
import no.retning.monitor.Figures;
import no.retning.monitor.Release;
import no.retning.monitor.ReleaseReason;
import no.retning.record.LocalisedText;

/** The forms of a release, each for whoever fills it in. */
final class ReleaseSheets {
    private ReleaseSheets() {}

    /** In which it is told what is new. */
    record Telling(Actor writer, ReleaseReason reason, CorrectionForm correction) implements Sheet<Release> {
        @Override
        public Map<String, String> values(Release one) {
            var values = new TreeMap<String, String>();
            Form.put(values, "text", one.text());
            CorrectionForm.put(values, one.correction());
            return values;
        }

        @Override
        public List<Part> parts(Form form) {
            var text = form.demandedTexts("text", "release.text", 3);
            return reason == ReleaseReason.ERROR ? List.of(text, correction.part(form, true)) : List.of(text);
        }

        @Override
        public Release read(Release one, Form form) {
            return one.told(writer, form.demandedText("text"), correction.read(form, one.reason()));
        }
    }

    /** In which it is told what figures that are announced will hold. */
    record Promising() implements Sheet<Release> {
        @Override
        public Map<String, String> values(Release one) {
            var values = new TreeMap<String, String>();
            var told = one.announced();
            Form.put(values, "text", told == null ? LocalisedText.NONE : told.text());
            return values;
        }

        @Override
        public List<Part> parts(Form form) {
            return List.of(form.demandedTexts("text", "release.announce.text", 3));
        }

        @Override
        public Release read(Release one, Form form) {
            var text = form.demandedText("text");
            var told = one.announced();
            return told == null ? one : one.announced(told.holding(text));
        }
    }

    /** In which what is announced is moved to another moment, with the reason. @param clock of the database */
    record Moving(Figures clock) implements Sheet<Release> {
        private static final String WHY = "why";

        @Override
        public Map<String, String> values(Release one) {
            var values = new TreeMap<String, String>();
            var told = one.announced();
            if (told != null) {
                ReleaseMoment.put(values, told.at());
            }
            return values;
        }

        @Override
        public List<Part> parts(Form form) {
            return Stream.concat(
                            ReleaseMoment.demanded(form).stream(),
                            Stream.of(form.demandedTexts(WHY, "release.move.why", 2)))
                    .toList();
        }

        @Override
        public Release read(Release one, Form form) {
            var now = clock.now();
            var to = ReleaseMoment.read(form, now);
            var why = form.demandedText(WHY);
            var told = one.announced();
            if (to == null && form.isRight()) {
                form.wrong(ReleaseMoment.DAY, "release.wrong.noDay");
            }
            if (to != null && told != null && to.equals(told.at())) {
                form.wrong(ReleaseMoment.DAY, "release.wrong.notMoved");
            }
            return form.isRight() && to != null && told != null ? one.announced(told.moved(to, why, now)) : one;
        }
    }

    /** In which somebody who has not delivered it approves it. */
    record Assuring(Actor assurer, LocalDate today) implements Sheet<Release> {
        private static final String ON = "assuredBy";

        @Override
        public Map<String, String> values(Release one) {
            return Map.of(ON, "");
        }

        @Override
        public List<Part> parts(Form form) {
            return List.of(form.demandedLine(ON, "monitor.assuredBy"));
        }

        @Override
        public Release read(Release one, Form form) {
            var on = form.demanded(ON);
            if (!one.canBeApprovedBy(assurer)) {
                form.wrong(ON, "release.wrong.sameEyes");
            }
            return form.isRight() ? one.approved(assurer, new Assurance(assurer.account(), on, today)) : one;
        }
    }

    /** In which it is told how far an error has come at the source. @param clock of the database */
    record Following(Figures clock) implements Sheet<Release> {
        @Override
        public Map<String, String> values(Release one) {
            var values = new TreeMap<String, String>();
            CorrectionForm.put(values, one.correction());
            return values;
        }

        @Override
        public List<Part> parts(Form form) {
            return List.of(form.select(
                    CorrectionForm.UPSTREAM,
                    "release.correct.upstream",
                    CorrectionForm.known(form).toList()));
        }

        @Override
        public Release read(Release one, Form form) {
            var state = CorrectionForm.state(form);
            return form.isRight() ? one.upstream(state, clock.now()) : one;
        }
    }
}
