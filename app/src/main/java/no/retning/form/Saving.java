package no.retning.form;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.command.SlugTaken;
import no.retning.edition.Difference;
import no.retning.journal.Journal;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Saves what a form holds, or answers with the page that says why not and keeps what was typed. */
@Component
public final class Saving {
    private static final String EDIT = "edit";
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;

    private final Access access;
    private final Commands commands;
    private final Journal journal;
    private final StaticTemplates templates = new StaticTemplates();

    Saving(Access access, Commands commands, Journal journal) {
        this.access = access;
        this.commands = commands;
        this.journal = journal;
    }

    /** The page with an empty form; throws {@code Refused} unless the actor may create such a record. */
    public <R extends Recorded<R>> ResponseEntity<byte[]> start(Visit visit, R blank, Sheet<R> sheet, Place place) {
        mayCreate(visit, blank);
        var form = Form.of(visit.reading(), sheet.values(blank));
        return Answer.page(page(visit, sheet, form, place, fresh(blank.header().id())));
    }

    /**
     * Creates a record and goes on. The same form sent twice makes one record; sent again with other words, it meets
     * the record it made as if somebody else had.
     *
     * @param blank the empty record, with the id that the form carries
     */
    public <R extends Recorded<R>> ResponseEntity<byte[]> create(
            Visit visit, Records<R> records, R blank, Sheet<R> sheet, Form form, Place place, String next) {
        mayCreate(visit, blank);
        var read = sheet.read(blank, form);
        if (!form.isRight()) {
            return Answer.page(
                    WRONG, page(visit, sheet, form, place, fresh(blank.header().id())));
        }
        var saved = create(visit, records, named(read));
        return sheet.values(saved).equals(sheet.values(read))
                ? Answer.seeOther(next)
                : Answer.page(CONFLICT, conflict(visit, records, sheet, form, place, saved));
    }

    /** What has a title is named by it; what has none keeps the name it came with. */
    private static <R extends Recorded<R>> R named(R record) {
        return record.title().isEmpty() ? record : record.with(Slugs.named(record.header(), record.title()));
    }

    private <R extends Recorded<R>> R create(Visit visit, Records<R> records, R record) {
        try {
            return commands.create(visit.actor(), records, record);
        } catch (SlugTaken taken) {
            return commands.create(visit.actor(), records, record.with(Slugs.distinct(record.header())));
        }
    }

    private void mayCreate(Visit visit, Recorded<?> blank) {
        access.require(visit.actor(), blank, Commands.CREATE);
    }

    private static Map<String, String> fresh(UUID id) {
        return Map.of("id", id.toString(), "version", "0");
    }

    /** The page with a record's form. */
    public <R extends Recorded<R>> FormView form(Visit visit, R record, Sheet<R> sheet, Place place) {
        var form = Form.of(visit.reading(), sheet.values(record));
        return place.view(visit, form, sheet.parts(form), seen(record.header().version()));
    }

    public <R extends Recorded<R>> boolean mayEdit(Visit visit, R record) {
        return access.allows(visit.actor(), record, EDIT);
    }

    /** Edits a record and goes on. */
    public <R extends Recorded<R>> ResponseEntity<byte[]> change(
            Visit visit, Records<R> records, UUID id, Sheet<R> sheet, Form form, Place place, String next) {
        return change(visit, EDIT, records, id, sheet, form, place, next);
    }

    /**
     * Changes a record and goes on.
     *
     * @param action as the access file names it
     */
    public <R extends Recorded<R>> ResponseEntity<byte[]> change(
            Visit visit,
            String action,
            Records<R> records,
            UUID id,
            Sheet<R> sheet,
            Form form,
            Place place,
            String next) {
        return change(visit, action, records, id, sheet, form, place, next, saved -> {});
    }

    /**
     * As {@link #change(Visit, String, Records, UUID, Sheet, Form, Place, String)}, with something that happens in the same
     * transaction.
     *
     * @param then with the record as it was saved; whatever it throws undoes the change
     */
    public <R extends Recorded<R>> ResponseEntity<byte[]> change(
            Visit visit,
            String action,
            Records<R> records,
            UUID id,
            Sheet<R> sheet,
            Form form,
            Place place,
            String next,
            Consumer<R> then) {
        var present = records.get(id);
        access.require(visit.actor(), present, action);
        sheet.read(present, form);
        if (!form.isRight()) {
            return refused(visit, sheet, form, place);
        }
        try {
            commands.together(() -> {
                var saved = commands.change(
                        visit.actor(), action, records, id, form.version(), before -> sheet.read(before, form));
                then.accept(saved);
                return saved;
            });
            return Answer.seeOther(next);
        } catch (Conflict conflict) {
            var saved = records.about().type().cast(conflict.saved());
            return Answer.page(CONFLICT, conflict(visit, records, sheet, form, place, saved));
        }
    }

    /** The page with a form as it was typed, and what must be put right in it. */
    public <R extends Recorded<R>> ResponseEntity<byte[]> refused(Visit visit, Sheet<R> sheet, Form form, Place place) {
        return Answer.page(WRONG, page(visit, sheet, form, place, seen(form.version())));
    }

    /**
     * Does at once what a button says, and goes on; whoever had an older version before their eyes is told that nothing was
     * done.
     *
     * @param again where it stands
     */
    public <R extends Recorded<R>> ResponseEntity<byte[]> press(
            Visit visit,
            String action,
            Records<R> records,
            UUID id,
            Form form,
            UnaryOperator<R> edit,
            String next,
            String again) {
        try {
            commands.change(visit.actor(), action, records, id, form.version(), edit);
            return Answer.seeOther(next);
        } catch (Conflict changedMeanwhile) {
            return Answer.page(CONFLICT, nothingDone(visit, records.kind(), again));
        }
    }

    private JteModel nothingDone(Visit visit, String kind, String again) {
        var heading = visit.word("form.press.heading");
        return templates.formTables(new TablesPage(
                visit.frame(heading, again, kind),
                null,
                null,
                Text.of(heading),
                visit.word("form.press.nothingDone"),
                List.of(Link.of(again, visit.word("form.press.look"))),
                List.of(),
                null,
                List.of()));
    }

    private static Map<String, String> seen(long version) {
        return Map.of("version", Long.toString(version));
    }

    private <R extends Recorded<R>> JteModel page(
            Visit visit, Sheet<R> sheet, Form form, Place place, Map<String, String> hidden) {
        var view = place.view(visit, form, sheet.parts(form), hidden);
        return templates.formPage(new FormPage(place.frame(), null, place.heading(), null, view));
    }

    private <R extends Recorded<R>> JteModel conflict(
            Visit visit, Records<R> records, Sheet<R> sheet, Form yours, Place place, R saved) {
        var theirs = sheet.values(saved);
        var before = seen(records, saved.header().id(), yours.version()).map(sheet::values);
        var merged = new TreeMap<>(theirs);
        var clashes = new ArrayList<ConflictPage.Clash>();
        for (var part : sheet.parts(yours)) {
            for (var named : part.fields().toList()) {
                var name = named.field().name();
                var your = yours.value(name);
                var their = theirs.getOrDefault(name, "").strip();
                if (your.equals(their)) {
                    continue;
                }
                clashes.add(clash(named, their, your));
                // What you left alone is theirs to change; what both changed is yours until you say otherwise.
                var untouched = before.map(
                                values -> values.getOrDefault(name, "").strip().equals(your))
                        .orElse(false);
                if (!untouched) {
                    merged.put(name, your);
                }
            }
        }
        var form = Form.of(visit.reading(), merged);
        var view = new FormView(
                place.changing(),
                visit.hidden(seen(saved.header().version())),
                sheet.parts(form),
                visit.word("form.conflict.save"),
                null);
        var at = saved.header().changedAt();
        return templates.formConflict(new ConflictPage(
                place.frame(),
                visit.word("form.conflict.heading"),
                at == null ? null : Dates.minute(at, visit.reading().language().tag()),
                List.copyOf(clashes),
                view,
                new Link(place.back().url(), Text.of(visit.word("form.conflict.keep")))));
    }

    /** The record as it was at a version; the journal has one entry for each. */
    private <R extends Recorded<R>> Optional<R> seen(Records<R> records, UUID id, long version) {
        var entries = journal.of(id);
        return version < 1 || version > entries.size()
                ? Optional.empty()
                : Optional.of(Json.MAPPER.treeToValue(
                        entries.get((int) version - 1).after(), records.about().type()));
    }

    private static ConflictPage.Clash clash(Part.Named named, String their, String your) {
        var theirs = named.shown(their);
        var yours = named.shown(your);
        return new ConflictPage.Clash(
                named.label(), named.field().lang(), theirs, yours, Runs.of(Difference.words(theirs, yours)));
    }
}
