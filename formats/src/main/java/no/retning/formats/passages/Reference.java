package no.retning.formats.passages;

import java.util.List;

/** What a line refers to, and by what that was seen. */
record Reference(List<Target> about, Clue clue) {}
