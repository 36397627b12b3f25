package no.retning.formats.word;

import java.util.List;

/**
 * What a file holds.
 *
 * @param language BCP 47, with the country that a word processor wants: {@code nb-NO}
 * @param foot at the foot of every page, before its number
 * @param numbered how many numbered lists there are
 */
record WordPage(String title, String subject, String language, String foot, List<Block> blocks, int numbered) {}
