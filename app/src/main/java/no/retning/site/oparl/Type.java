package no.retning.site.oparl;

import java.util.Arrays;
import java.util.Optional;
import no.retning.formats.oparl.AgendaItem;
import no.retning.formats.oparl.Consultation;
import no.retning.formats.oparl.File;
import no.retning.formats.oparl.LegislativeTerm;
import no.retning.formats.oparl.Location;
import no.retning.formats.oparl.Meeting;
import no.retning.formats.oparl.Membership;
import no.retning.formats.oparl.OparlObject;
import no.retning.formats.oparl.Organization;
import no.retning.formats.oparl.Paper;
import no.retning.formats.oparl.Person;

/** The types of object that there are lists of. */
enum Type {
    ORGANIZATION("organization", Organization.class),
    PERSON("person", Person.class),
    MEMBERSHIP("membership", Membership.class),
    MEETING("meeting", Meeting.class),
    AGENDA_ITEM("agendaItem", AgendaItem.class),
    PAPER("paper", Paper.class),
    CONSULTATION("consultation", Consultation.class),
    FILE("file", File.class),
    LOCATION("location", Location.class),
    LEGISLATIVE_TERM("legislativeTerm", LegislativeTerm.class);

    private final String word;
    private final Class<? extends OparlObject> record;

    Type(String word, Class<? extends OparlObject> record) {
        this.word = word;
        this.record = record;
    }

    String word() {
        return word;
    }

    boolean has(OparlObject object) {
        return record.isInstance(object);
    }

    static Optional<Type> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
