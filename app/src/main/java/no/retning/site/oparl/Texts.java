package no.retning.site.oparl;

import no.retning.record.Languages;
import no.retning.record.LocalisedText;

/** Texts in the one language that the interface speaks: the instance's first, or what there is. */
record Texts(Languages languages) {
    String of(LocalisedText text) {
        return text.best(languages.first(), languages).text();
    }
}
