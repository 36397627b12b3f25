package no.retning.site;

import no.retning.page.Frame;
import no.retning.page.Prose;

/** A page of plain text, such as about the site and its accessibility. */
public record TextPage(Frame frame, String heading, Prose text) {}
