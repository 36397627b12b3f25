/** The pages of feedback and the listener for publications; of no concern to other capabilities. */
@NullMarked
package no.retning.feedback.internal;

import org.jspecify.annotations.NullMarked;
