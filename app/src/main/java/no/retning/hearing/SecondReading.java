package no.retning.hearing;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody who had no hand in a treatment has read it and stands by it. */
public record SecondReading(UUID account, LocalDate day) {}
