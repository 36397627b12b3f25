package no.retning.formats.oparl;

import java.net.URI;

/** One object of the standard; its id is also its address. */
public sealed interface OparlObject
        permits AgendaItem,
                Body,
                Consultation,
                File,
                LegislativeTerm,
                Location,
                Meeting,
                Membership,
                OparlSystem,
                Organization,
                Paper,
                Person {
    URI id();

    Common common();
}
