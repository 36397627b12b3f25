/** The pages on which measures, risks, dependencies and benefits are worked on, and their files in packages. */
@NullMarked
package no.retning.portfolio.internal;

import org.jspecify.annotations.NullMarked;
