/**
 * Made-up answers with campaigns planted in them, to see how well and how fast a machine and its settings group.
 *
 * <p>Nobody has written them; their words mean nothing.
 */
@NullMarked
package no.retning.engines.likeness.rehearsal;

import org.jspecify.annotations.NullMarked;
