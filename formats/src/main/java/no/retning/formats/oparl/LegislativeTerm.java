package no.retning.formats.oparl;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period for which a body is elected or appointed. */
public record LegislativeTerm(
        URI id,
        @Link @Nullable URI body,
        @Nullable String name,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        Common common)
        implements OparlObject {}
