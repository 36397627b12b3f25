package no.retning.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.access.UnlistedAccess;
import no.retning.journal.Journal;
import no.retning.record.NoSuchRecord;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes records of every kind. */
@Component
public class Commands {
    public static final String CREATE = "create";

    private final Access access;
    private final Headers headers;
    private final Journal journal;

    Commands(Access access, Headers headers, Journal journal) {
        this.access = access;
        this.headers = headers;
        this.journal = journal;
    }

    /** Runs several commands as one: all of them or none. */
    @Transactional
    public <T> T together(Supplier<T> work) {
        journal.hold();
        return work.get();
    }

    /**
     * Saves a new record. A form sent twice carries the same id twice: the second time the record is there already and is
     * returned as it is.
     */
    @Transactional
    public <R extends Recorded<R>> R create(Actor actor, Records<R> records, R record) {
        var header = record.header();
        listed(records, CREATE);
        access.require(actor, record, CREATE);
        journal.hold();
        if (headers.lock(header.kind(), header.id()).isPresent()) {
            return records.get(header.id());
        }
        headers.requireFreeSlug(header);
        long entry = journal.append(actor, CREATE, header.ref(), null, record, Map.of());
        headers.insert(record, entry);
        records.insert(record);
        return records.get(header.id());
    }

    /**
     * Saves many new records of a kind in a go, all of them or none. Unlike with {@link #create}, none of them may be there
     * already: a flood is sorted out before it is let in.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of them, or its slug, is there
     */
    @Transactional
    public <R extends Recorded<R>> void create(Actor actor, Records<R> records, List<R> all) {
        listed(records, CREATE);
        all.forEach(record -> access.require(actor, record, CREATE));
        journal.hold();
        long first = journal.append(
                actor,
                CREATE,
                all.stream()
                        .map(record -> new Journal.Happening(record.header().ref(), null, record))
                        .toList());
        headers.insert(all, first);
        records.insert(all);
    }

    /**
     * Changes a record.
     *
     * @param action named in the access file for the record's kind and present state
     * @param seen the version that the actor had before their eyes
     * @param edit makes the new value of the present one; kind and id stay
     * @return the record as it is now
     * @throws NoSuchRecord if there is none
     * @throws no.retning.access.Refused if the actor may not
     * @throws Conflict if somebody has changed it since {@code seen}
     */
    @Transactional
    public <R extends Recorded<R>> R change(
            Actor actor, String action, Records<R> records, UUID id, long seen, UnaryOperator<R> edit) {
        return change(actor, action, records, id, seen, edit, Map::of);
    }

    /**
     * As {@link #change(Actor, String, Records, UUID, long, UnaryOperator)}, for an action that leads to something beside
     * the record.
     *
     * @param ledTo what it led to, asked for after the edit and kept in the journal's entry: {@code edition} to its hash
     */
    @Transactional
    public <R extends Recorded<R>> R change(
            Actor actor,
            String action,
            Records<R> records,
            UUID id,
            long seen,
            UnaryOperator<R> edit,
            Supplier<Map<String, String>> ledTo) {
        listed(records, action);
        journal.hold();
        var present = headers.lock(records.kind(), id).orElseThrow(() -> new NoSuchRecord(records.kind(), id));
        var before = records.get(id);
        access.require(actor, before, action);
        var after = edit.apply(before);
        if (!Objects.equals(after.header().ref(), present.ref())) {
            throw new IllegalArgumentException("A change cannot make %s another thing".formatted(present.ref()));
        }
        if (present.version() != seen) {
            throw new Conflict(before, after, seen);
        }
        headers.requireFreeSlug(after.header());
        long entry = journal.append(actor, action, present.ref(), before, after, ledTo.get());
        headers.update(after, entry);
        records.update(after);
        return records.get(id);
    }

    private static void listed(Records<?> records, String action) {
        if (!records.about().actions().contains(action)) {
            throw UnlistedAccess.action(records.kind(), action);
        }
    }
}
