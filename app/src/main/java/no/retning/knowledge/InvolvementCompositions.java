package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.figure.InvolvementRound;
import no.retning.record.Json;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import org.springframework.stereotype.Component;

/** Composes what would be published of a round of involvement; organisations are called what they are called now. */
@Component
public class InvolvementCompositions implements Composed<Involvement> {
    private final InvolvementRegister register;
    private final Composer composer;
    private final Names names;

    InvolvementCompositions(InvolvementRegister register, Composer composer, Names names) {
        this.register = register;
        this.composer = composer;
        this.names = names;
    }

    @Override
    public Kept<Involvement> records() {
        return register;
    }

    @Override
    public Composition of(UUID id) {
        var round = register.get(id);
        var item = composer.item(round, List.of());
        item.json()
                .set(
                        "organisations",
                        Json.tree(round.organisations().stream()
                                .map(organisation -> new InvolvementRound.Organisation(
                                        organisation, names.of(new Ref(Organisation.KIND, organisation))))
                                .toList()));
        return new Composition(item, List.of(), "");
    }
}
