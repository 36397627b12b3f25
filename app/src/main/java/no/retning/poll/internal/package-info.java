/** The pages of polls, for those in the room and those who prepare them; of no concern to other capabilities. */
@NullMarked
package no.retning.poll.internal;

import org.jspecify.annotations.NullMarked;
