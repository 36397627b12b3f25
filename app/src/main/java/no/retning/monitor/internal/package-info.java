/** The pages, forms and files of the monitor. */
@NullMarked
package no.retning.monitor.internal;

import org.jspecify.annotations.NullMarked;
