/**
 * Packages of readable files: what a file says field by field, what its references mean, and all that is wrong with it at
 * once.
 *
 * <p>Each capability has its own {@link no.retning.bundle.PackagePart}: a folder of its own, read and written by itself.
 */
@NullMarked
package no.retning.bundle;

import org.jspecify.annotations.NullMarked;
