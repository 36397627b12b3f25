/** The pages on which the knowledge base is worked on, and its files in packages. */
@NullMarked
package no.retning.knowledge.internal;

import org.jspecify.annotations.NullMarked;
