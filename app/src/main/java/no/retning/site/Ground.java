package no.retning.site;

import java.util.List;
import no.retning.page.Link;

/**
 * What something rests on, down to the sources.
 *
 * @param relation how it belongs and what it is, as in "Funn", and which way it speaks where that is against
 * @param quotes the passages that speak for it, of a finding
 * @param below what it rests on in its turn
 */
public record Ground(String relation, Link page, List<FindingPage.Quote> quotes, List<Ground> below) {}
