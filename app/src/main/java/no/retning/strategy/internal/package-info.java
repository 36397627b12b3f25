/**
 * How strategies are checked before publication and how packages are read, laid into an instance and written.
 *
 * <p>Of no concern to other capabilities.
 */
@NullMarked
package no.retning.strategy.internal;

import org.jspecify.annotations.NullMarked;
