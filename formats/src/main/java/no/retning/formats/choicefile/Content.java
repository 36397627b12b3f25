package no.retning.formats.choicefile;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, up to a limit. */
final class Content {

    private static final int MOST = 16 << 20;

    private Content() {}

    static byte[] of(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new InvalidChoiceFile("The file is larger than " + (MOST >> 20) + " MB: choose within parts of it");
        }
        return bytes;
    }
}
