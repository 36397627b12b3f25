package no.retning.journal;

import java.time.Instant;
import java.util.UUID;

/** That a record was touched, and when. */
public record Touch(UUID record, Instant at) {}
