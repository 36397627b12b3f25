/**
 * How files are looked through, scanned, read for their text and handed out.
 *
 * <p>Every check reads a file as a stream with limits of its own and says which hazard it met; no library that builds a
 * model of a document runs in the application's process.
 */
@NullMarked
package no.retning.file.internal;

import org.jspecify.annotations.NullMarked;
