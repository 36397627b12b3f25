package no.retning.hearing.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.hearing.GroupedAnswers;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingCampaign;
import no.retning.hearing.HearingCampaigns;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingCodings;
import no.retning.hearing.HearingGrouping;
import no.retning.hearing.HearingGroupings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people and computers have made of the answers to a hearing, as it travels: what passages were coded as, and which answers
 * are nearly the same, with what people decided on that.
 */
@Component
final class AnalysisLuggage {
    private final HearingCodings codings;
    private final HearingGroupings groupings;
    private final HearingCampaigns campaigns;
    private final GroupedAnswers grouped;
    private final HearingAnswers answers;
    private final LandRecord landing;

    AnalysisLuggage(
            HearingCodings codings,
            HearingGroupings groupings,
            HearingCampaigns campaigns,
            GroupedAnswers grouped,
            HearingAnswers answers,
            LandRecord landing) {
        this.codings = codings;
        this.groupings = groupings;
        this.campaigns = campaigns;
        this.grouped = grouped;
        this.answers = answers;
        this.landing = landing;
    }

    /** What each file has in its lines. A search that still runs is one of this instance alone. */
    Map<String, List<?>> of(UUID hearing) {
        var parts = new TreeMap<String, List<?>>();
        parts.put(
                HearingLuggage.CODINGS,
                codings.of(hearing).stream().map(HearingLuggage::plain).toList());
        parts.put(
                HearingLuggage.GROUPINGS,
                groupings.of(hearing).reversed().stream()
                        .filter(one -> !one.header().state().equals(HearingGrouping.RUNNING))
                        .map(HearingLuggage::plain)
                        .toList());
        parts.put(
                HearingLuggage.CAMPAIGNS,
                campaigns.of(hearing).stream().map(HearingLuggage::plain).toList());
        parts.put(HearingLuggage.GROUPED, grouped.placed(hearing));
        return parts;
    }

    /** @return how many records are new */
    int land(HearingReader luggage, HearingBelongings belongings) throws IOException {
        var id = belongings.hearing().header().id();
        var laid = new int[1];
        luggage.each(HearingLuggage.CODINGS, HearingCoding.class, (line, one) -> {
            belongings.isOurs(one.hearing());
            check(one, id);
            laid[0] += landing.lay(codings, one);
        });
        luggage.each(HearingLuggage.GROUPINGS, HearingGrouping.class, (line, one) -> {
            belongings.isOurs(one.hearing());
            if (one.header().state().equals(HearingGrouping.RUNNING)) {
                throw new IllegalArgumentException("a search that still runs does not travel");
            }
            laid[0] += landing.lay(groupings, one);
        });
        luggage.each(HearingLuggage.CAMPAIGNS, HearingCampaign.class, (line, one) -> {
            belongings.isOurs(one.hearing());
            free(one);
            laid[0] += landing.lay(campaigns, one);
        });
        luggage.each(HearingLuggage.GROUPED, GroupedAnswers.Placed.class, (line, one) -> {
            check(one, id);
            place(one);
        });
        return laid[0];
    }

    private void check(HearingCoding one, UUID hearing) {
        landing.isAnswer(one.point().answer(), hearing);
        one.themes().forEach(theme -> landing.isTheme(theme, hearing));
        var answer = answers.get(one.point().answer());
        isSent(one.revision(), answer.revision());
        var about = one.point().about();
        if (one.revision() == answer.revision()
                && answer.content().points().stream().noneMatch(point -> Objects.equals(point.about(), about))) {
            throw new IllegalArgumentException("codes a passage that is not in answer %d".formatted(answer.number()));
        }
    }

    private static void isSent(int revision, int last) {
        if (revision < 1 || revision > last) {
            throw new IllegalArgumentException("is of sending %d, and there are %d".formatted(revision, last));
        }
    }

    private void free(HearingCampaign campaign) {
        campaigns.of(campaign.hearing()).stream()
                .filter(other -> other.number() == campaign.number()
                        && !other.header().id().equals(campaign.header().id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "number %d of the hearing is another campaign in this instance, %s"
                                    .formatted(campaign.number(), other.header().id()));
                });
    }

    private void check(GroupedAnswers.Placed one, UUID hearing) {
        landing.isAnswer(one.answer(), hearing);
        isSent(one.revision(), answers.get(one.answer()).revision());
        if (one.tiedTo() != null) {
            landing.isAnswer(one.tiedTo(), hearing);
        }
        UUID campaign = one.campaign();
        if (campaign != null && !campaigns.get(campaign).hearing().equals(hearing)) {
            throw new IllegalArgumentException("names %s, which is a campaign of another hearing".formatted(campaign));
        }
    }

    /** What is said here already must be the same. */
    private void place(GroupedAnswers.Placed one) {
        GroupedAnswers.@Nullable Placed present = grouped.of(one.answer()).orElse(null);
        if (present == null) {
            grouped.put(one);
        } else if (!present.equals(one)) {
            throw new IllegalArgumentException(
                    "answer %s is grouped otherwise in this instance, and an import changes nothing"
                            .formatted(one.answer()));
        }
    }
}
