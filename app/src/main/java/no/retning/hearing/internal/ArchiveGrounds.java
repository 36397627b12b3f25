package no.retning.hearing.internal;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.formats.noark.Skjerming;
import no.retning.hearing.HearingRules;
import no.retning.hearing.Withholding;
import no.retning.hearing.WithholdingBasis;
import org.jspecify.annotations.Nullable;

/** What is withheld of an answer, with its legal basis, as the archives want it said. */
record ArchiveGrounds(HearingRules rules) {
    private static final String RESTRICTED = "Unntatt offentlighet";
    private static final String DOCUMENT = "Dokument";
    private static final String SENDER = "Navn avsender";

    /** @return null where nothing is withheld */
    @Nullable
    Skjerming of(List<Withholding> withheld, Skjerming.Dokument document) {
        return withheld.isEmpty() ? null : new Skjerming(RESTRICTED, laws(withheld), List.of(DOCUMENT), document, null);
    }

    /** What is withheld of who sent it; null where nothing is. */
    @Nullable
    Skjerming ofSender(List<Withholding> withheld) {
        return withheld.isEmpty() ? null : new Skjerming(RESTRICTED, laws(withheld), List.of(SENDER), null, null);
    }

    private String laws(List<Withholding> withheld) {
        return withheld.stream()
                .map(Withholding::basis)
                .distinct()
                .map(this::law)
                .collect(Collectors.joining("; "));
    }

    /** The provision of a ground. */
    String law(String code) {
        return rules.basis(code).map(WithholdingBasis::law).orElse(code);
    }
}
