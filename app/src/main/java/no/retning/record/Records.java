package no.retning.record;

import java.util.List;
import java.util.UUID;

/**
 * The collection of one kind of record: its own table beside {@code record.record}, which holds the headers.
 *
 * <p>Only {@code command.Commands} calls {@link #insert} and {@link #update}, inside its transaction.
 */
public interface Records<R extends Recorded<R>> {
    Kind<R> about();

    /** The record with this id; throws {@link NoSuchRecord}. */
    R get(UUID id);

    void insert(R record);

    /** Many new ones in a go; a kind that comes in floods does it in fewer statements. */
    default void insert(List<R> records) {
        records.forEach(this::insert);
    }

    void update(R record);

    default String kind() {
        return about().name();
    }
}
