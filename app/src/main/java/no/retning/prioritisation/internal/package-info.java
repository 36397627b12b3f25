/** The pages to prioritise in, and how a result is said in words. */
@NullMarked
package no.retning.prioritisation.internal;

import org.jspecify.annotations.NullMarked;
