package no.retning.form;

import java.util.List;
import java.util.Map;
import no.retning.record.Recorded;

/** How records of one kind are filled into a form and read out of it. */
public interface Sheet<R extends Recorded<R>> {
    /** What the form holds when it shows this record. */
    Map<String, String> values(R record);

    List<Part> parts(Form form);

    /** The record with what was typed; notes in the form what cannot be read and leaves that as it was. */
    R read(R record, Form form);
}
