package no.retning.identity;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Field;
import no.retning.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One account: who it is, which roles it holds and has held, and the forms that change them.
 *
 * @param form null where the reader may not assign roles or the account is closed
 * @param standing the words for the state of the account
 * @param turns what the reader may do with the account itself
 */
public record AccountPage(
        Frame frame,
        String address,
        String name,
        String email,
        String issuer,
        String subject,
        String standing,
        long version,
        List<Line> assignments,
        @Nullable Form form,
        List<Turn> turns,
        String csrf) {
    /** One assignment; {@code end} is where it is ended, null where it cannot be. */
    public record Line(
            String role,
            String from,
            String until,
            String status,
            long version,
            @Nullable String end) {}

    /** A button: the end of its address, and the words on it, which have their help beside them. */
    public record Turn(String path, String words) {}

    /** The form that assigns a role. */
    public record Form(String id, List<Choice> roles, Field from, Field until) {
        public List<Field> fields() {
            return List.of(from, until);
        }
    }
}
