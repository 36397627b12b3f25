/**
 * The one way in which records change: access decision, version check, save and journal, in one transaction.
 *
 * <p>A capability says which action on which collection and what the new value is; that nothing is skipped is seen to
 * here.
 */
@NullMarked
package no.retning.command;

import org.jspecify.annotations.NullMarked;
