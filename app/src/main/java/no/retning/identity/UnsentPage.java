package no.retning.identity;

import java.util.List;
import no.retning.page.Frame;

/** A form was sent by somebody who was no longer signed in: what they had typed, to be copied. */
public record UnsentPage(Frame frame, List<Typed> fields, String signIn) {
    /** One text of the form, under the name of its field. */
    public record Typed(String name, String text) {}
}
