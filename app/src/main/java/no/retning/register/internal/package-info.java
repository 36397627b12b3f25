/** The pages to work on the register in, and its part of packages. */
@NullMarked
package no.retning.register.internal;

import org.jspecify.annotations.NullMarked;
