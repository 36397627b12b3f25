/**
 * Choosing a portfolio: options with costs, values and rules, under budgets, when neither the weights nor the future are known.
 *
 * <p>Promises exact answers with a proof, or else a bound and a gap; that what is chosen keeps every rule, checked apart from
 * the solver; that every answer carries its reasons as values; and that bad input is refused by name.
 */
@NullMarked
package no.retning.engines.choice;

import org.jspecify.annotations.NullMarked;
