package no.retning.site;

import java.util.List;
import no.retning.page.Frame;

/** The guiding documents: those in force, and those that were. */
public record DocumentsPage(Frame frame, List<DocumentLine> inForce, List<DocumentLine> earlier) {}
