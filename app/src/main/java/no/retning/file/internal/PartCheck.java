package no.retning.file.internal;

import java.io.IOException;
import java.io.InputStream;

/** Looks at the parts of an office document of one family. */
sealed interface PartCheck permits OpenXmlParts, OpenDocumentParts {
    /** @param name as in the archive */
    void name(String name) throws Hazard;

    /** @param name in small letters */
    void content(String name, InputStream in) throws Hazard, IOException;

    /** After the last part. */
    void finish() throws Hazard;
}
