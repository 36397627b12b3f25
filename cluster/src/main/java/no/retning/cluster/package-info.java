/**
 * Work on very large hearings shared out between machines by Apache Spark.
 *
 * <p>What is computed is what {@code engines} computes, with the same functions; only the sharing out is done here. Nothing of
 * this is on the application's class path.
 */
@NullMarked
package no.retning.cluster;

import org.jspecify.annotations.NullMarked;
