/**
 * How far people who code the same passages agree: Krippendorff's alpha for names, with values that are missing.
 *
 * <p>After K. Krippendorff, Content Analysis (2004) and Computing Krippendorff's Alpha-Reliability (2011).
 */
@NullMarked
package no.retning.engines.agreement;

import org.jspecify.annotations.NullMarked;
