package no.retning.strategy.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;

/** All things of a kind. */
public record ListPage(Frame frame, String heading, String lead, String empty, List<Row> rows, List<Link> add) {
    /**
     * @param years as in 2017–2022, or the day it was issued
     * @param kind what sort of thing it is, or where it is in its life
     * @param publication whether it is published
     */
    public record Row(Link page, String years, String kind, String publication) {}
}
