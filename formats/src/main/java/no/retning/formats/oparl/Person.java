package no.retning.formats.oparl;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A natural person with a part in a body. */
public record Person(
        URI id,
        @Link @Nullable URI body,
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String formOfAddress,
        @Nullable String affix,
        List<String> title,
        @Nullable String gender,
        List<String> phone,
        List<String> email,
        @Link @Nullable URI location,
        @Nullable Location locationObject,
        List<String> status,
        List<Membership> membership,
        @Nullable File image,
        @Nullable String life,
        @Nullable String lifeSource,
        Common common)
        implements OparlObject {
    public Person {
        title = List.copyOf(title);
        phone = List.copyOf(phone);
        email = List.copyOf(email);
        status = List.copyOf(status);
        membership = List.copyOf(membership);
    }
}
