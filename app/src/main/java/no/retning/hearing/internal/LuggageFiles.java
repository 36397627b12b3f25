package no.retning.hearing.internal;

import java.io.IOException;
import java.io.InputStream;
import no.retning.access.Actor;
import no.retning.file.Looked;
import no.retning.file.Received;
import no.retning.file.Refusal;
import no.retning.file.Uploads;
import no.retning.instance.Problem;

/**
 * Takes in the files that travel with a hearing.
 *
 * @param dryRun whether they are only looked at
 */
record LuggageFiles(Uploads uploads, Actor actor, boolean dryRun) implements HearingReader.FileTaker {
    @Override
    public String take(String name, InputStream content) throws IOException {
        return dryRun ? look(name, content) : receive(name, content);
    }

    /** The gate looks at it as at every other, and it must be what its name says. */
    private String receive(String name, InputStream content) {
        return switch (uploads.receive(actor, content, name, null)) {
            case Received.Taken taken -> named(name, taken.receipt().file().sha256());
            case Received.Refused refused -> throw refused(name, refused.refusal());
        };
    }

    /** The same gate, and nothing is kept. */
    private String look(String name, InputStream content) throws IOException {
        try (var looked = uploads.look(content, name, null, uploads.largest())) {
            return switch (looked) {
                case Looked.Through through -> named(name, through.sha256());
                case Looked.Refused refused -> throw refused(name, refused.refusal());
            };
        }
    }

    private static String named(String name, String sha256) {
        if (!name.startsWith(sha256 + ".")) {
            throw new Problem("files/%s: is not what its name says it is".formatted(name));
        }
        return sha256;
    }

    private static Problem refused(String name, Refusal refusal) {
        return new Problem("files/%s: is refused: %s".formatted(name, refusal.reason()));
    }
}
