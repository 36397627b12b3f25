package no.retning.site;

import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.ThreadView;

/** The whole thread of a thing, as far as it goes both ways. */
public record WholeThreadPage(Frame frame, Link thing, ThreadView thread) {}
