/**
 * "Did you find what you were looking for?": answers from anyone on any page, which the secretariat handles.
 *
 * <p>Asks for no personal data; what somebody writes all the same can be erased. An answer still open when its page is
 * published anew is marked, even if the instance went down in between.
 */
@NullMarked
package no.retning.feedback;

import org.jspecify.annotations.NullMarked;
