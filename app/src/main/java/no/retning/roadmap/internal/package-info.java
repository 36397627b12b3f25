/** The pages to work on roadmaps in, and their part of packages. */
@NullMarked
package no.retning.roadmap.internal;

import org.jspecify.annotations.NullMarked;
