package no.retning.governance;

import no.retning.record.Personal;

/** Who presents a case, and on behalf of which organisation, as it was called then. */
public record Presenter(Personal name, String organisation) {}
