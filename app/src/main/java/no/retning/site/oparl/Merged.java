package no.retning.site.oparl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.retning.formats.oparl.Consultation;
import no.retning.formats.oparl.File;
import no.retning.formats.oparl.Membership;
import no.retning.formats.oparl.Oparl;
import no.retning.formats.oparl.OparlObject;
import no.retning.formats.oparl.Organization;
import no.retning.formats.oparl.Paper;
import no.retning.formats.oparl.Person;

/** Makes one object of what several editions say of it. */
final class Merged {
    private Merged() {}

    /** @param parts at least one, the latest last */
    static OparlObject of(Collection<OparlObject> parts) {
        var all = List.copyOf(parts);
        return switch (all.getLast()) {
            case Person last -> person(last, all);
            case Paper last -> paper(last, all);
            case Organization last -> organization(last, all);
            case OparlObject other -> other;
        };
    }

    /** What a body says of itself goes before what its meetings call it. */
    private static OparlObject organization(Organization last, List<OparlObject> all) {
        for (var part : all.reversed()) {
            if (part instanceof Organization one && one.common().web() != null) {
                return one;
            }
        }
        return last;
    }

    private static OparlObject person(Person last, List<OparlObject> all) {
        var memberships = new LinkedHashSet<Membership>();
        for (var part : all) {
            if (part instanceof Person one) {
                memberships.addAll(one.membership());
            }
        }
        return Oparl.replace(last, Map.of("membership", List.copyOf(memberships)));
    }

    /** A matter before several bodies has its first case's text as main file and those of the others beside it. */
    private static OparlObject paper(Paper last, List<OparlObject> all) {
        if (all.size() == 1) {
            return last;
        }
        var consultations = new ArrayList<Consultation>();
        var files = new ArrayList<File>();
        var attachments = new ArrayList<File>();
        var references = new LinkedHashSet<String>();
        for (var part : all) {
            if (part instanceof Paper one) {
                consultations.addAll(one.consultation());
                attachments.addAll(one.auxiliaryFile());
                if (one.mainFile() != null) {
                    files.add(one.mainFile());
                }
                if (one.reference() != null) {
                    references.add(one.reference());
                }
            }
        }
        var values = new HashMap<String, Object>();
        values.put("consultation", consultations);
        values.put("reference", String.join(", ", references));
        if (!files.isEmpty()) {
            values.put("mainFile", files.getFirst());
            attachments.addAll(0, files.subList(1, files.size()));
        }
        values.put("auxiliaryFile", attachments);
        return Oparl.replace(last, values);
    }
}
