/**
 * Charts as SVG 1.1: plain values in, a string out.
 *
 * <p>Each is an image with a title and a description in its own text, so that whoever cannot see it is told what it shows;
 * nothing is told by colour alone. Positions of plans are numbers on an axis whose ticks the caller labels; figures are points
 * in time, told of in the caller's {@link no.retning.formats.svg.Voice}: what a chart says of them in words, and the one
 * sentence that says where a figure stands, are made here from the numbers as they are shown.
 */
@NullMarked
package no.retning.formats.svg;

import org.jspecify.annotations.NullMarked;
