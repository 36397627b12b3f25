package no.retning.page;

import gg.jte.models.runtime.JteModel;

/** A page with an HTTP status of its own. */
public record PageAnswer(int status, JteModel model) {}
