package no.retning.record;

import java.util.Set;
import java.util.UUID;

/**
 * The collection of one kind of record: its own table beside {@code record.record}, which holds the headers.
 *
 * <p>Only {@code command.Commands} calls {@link #insert} and {@link #update}, inside its transaction.
 */
public interface Records<R extends Recorded<R>> {
    String kind();

    Class<R> type();

    /** Every state a record of this kind can be in; the access file must name the same. */
    Set<String> states();

    /** Every action there is on this kind; the access file must name the same. */
    Set<String> actions();

    /** The record with this id; throws {@link NoSuchRecord}. */
    R get(UUID id);

    void insert(R record);

    void update(R record);
}
