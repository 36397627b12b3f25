/**
 * One running instance: its home directory, its database and the command line doors to it.
 *
 * <p>Promises that a home has one owner at a time, that the database is migrated and its accounts exist before any other
 * bean sees it, that what cannot be done is said in one line, and that whatever was started is stopped in order.
 */
@NullMarked
package no.retning.instance;

import org.jspecify.annotations.NullMarked;
