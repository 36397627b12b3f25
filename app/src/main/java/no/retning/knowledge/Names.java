package no.retning.knowledge;

import no.retning.command.Headers;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What registered things are called on the day of publication, which is what an edition keeps. */
@Component
class Names {
    private final Headers headers;

    Names(Headers headers) {
        this.headers = headers;
    }

    LocalisedText of(@Nullable Ref ref) {
        return ref == null || headers.find(ref.id()).isEmpty() ? LocalisedText.NONE : headers.title(ref.id());
    }
}
