/**
 * Published strategies as StratML, made of the editions of the strategy and of its goals and of nothing else.
 *
 * <p>What the standard has no element for is in the other information of the file, for people and as JSON, so that a file
 * that comes in again says the same.
 */
@NullMarked
package no.retning.site.stratml;

import org.jspecify.annotations.NullMarked;
