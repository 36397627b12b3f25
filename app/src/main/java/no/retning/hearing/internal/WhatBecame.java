package no.retning.hearing.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.governance.PublishedTargets;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingOutcome;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.RemarkTreatment;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of each point of an answer, as everybody may read it: out of what is published of the hearing. */
@Component
final class WhatBecame {
    private final PublishedEditions editions;
    private final PublishedTargets targets;

    WhatBecame(PublishedEditions editions, PublishedTargets targets) {
        this.editions = editions;
        this.targets = targets;
    }

    private record Said(int number, @Nullable UUID about) {}

    /** The remarks that are published of a hearing; none before it has been summed up. */
    List<Item> of(Hearing hearing) {
        return editions.current(hearing.header().id(), AsOf.NOW).stream()
                .flatMap(edition -> edition.item().items().stream())
                .filter(item -> item.kind().equals(HearingRemark.KIND))
                .toList();
    }

    /** Why what no remark rests on was left, as it is published; null before that has been said. */
    @Nullable
    Prose left(Reading reading, Hearing hearing) {
        return editions.current(hearing.header().id(), AsOf.NOW)
                .flatMap(edition -> edition.item().read("outcome", HearingOutcome.class))
                .map(HearingOutcome::untreated)
                .map(untreated -> reading.proseOrNull(untreated.reason()))
                .orElse(null);
    }

    /** Those of them that rest on a point of an answer. */
    List<SaidPage.Became> of(Reading reading, Hearing hearing, List<Item> remarks, int number, @Nullable UUID about) {
        return remarks.stream()
                .filter(remark -> Stream.of(remark.read("said", Said[].class).orElse(new Said[0]))
                        .anyMatch(said -> said.number() == number && Objects.equals(said.about(), about)))
                .map(remark -> became(reading, hearing, remark))
                .toList();
    }

    private SaidPage.Became became(Reading reading, Hearing hearing, Item remark) {
        var treatment = remark.read("treatment", RemarkTreatment.class).orElse(RemarkTreatment.NONE);
        var changed = treatment.changed();
        return new SaidPage.Became(
                new Link(
                        reading.url("/horing/" + hearing.header().slug() + "/behandling#" + remark.slug()),
                        reading.text(remark.title())),
                new Status(
                        Status.Shape.of(remark.string("shape").orElse("not-assessed")),
                        reading.text(remark.text("word")).text(),
                        null,
                        null,
                        null,
                        null),
                reading.proseOrNull(treatment.reason()),
                changed == null
                        ? null
                        : new Link(
                                reading.url("/id/" + changed.thing()),
                                Text.of(targets.name(reading, changed.thing()))));
    }
}
