/**
 * The register of organisations and people: who there is, of what type and where, what came before, and who has which
 * position in which organisation and when.
 *
 * <p>Other capabilities refer to both by id and ask here what they are called; names of people are erasable.
 */
@NullMarked
package no.retning.register;

import org.jspecify.annotations.NullMarked;
