/**
 * Charts as SVG 1.1: plain values in, a string out.
 *
 * <p>Each is an image with a title and a description in its own text, so that whoever cannot see it is told what it shows;
 * nothing is told by colour alone. Positions are numbers on an axis whose ticks the caller labels.
 */
@NullMarked
package no.retning.formats.svg;

import org.jspecify.annotations.NullMarked;
