/**
 * Whole journeys through the running example, as people and programs make them: read, follow a thread, sign in, edit,
 * publish, by mouse, by keyboard and without JavaScript.
 */
@org.jspecify.annotations.NullMarked
package no.retning.journey;
