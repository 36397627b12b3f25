/** The pages, forms and files of hearings. */
@NullMarked
package no.retning.hearing.internal;

import org.jspecify.annotations.NullMarked;
