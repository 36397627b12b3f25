package no.retning.hearing.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.hearing.AnalyseHearing;
import no.retning.hearing.CodedPassage;
import no.retning.hearing.HearingAnalysis;
import no.retning.hearing.HearingAnalysis.Wanted;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.Hearings;
import no.retning.hearing.SaidPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What nobody has taken up and a remark could rest on at once, with what it rests on already: where hundreds have answered,
 * nobody takes them in one by one.
 */
@Component
final class MorePassages {
    private final AnalyseHearing analyse;
    private final HearingPoints points;
    private final Hearings hearings;

    MorePassages(AnalyseHearing analyse, HearingPoints points, Hearings hearings) {
        this.analyse = analyse;
        this.points = points;
        this.hearings = hearings;
    }

    /**
     * Of what nobody has taken up.
     *
     * @param coded what is coded as the theme of the remark
     * @param alike what answers that are nearly the same as those it rests on say to the same places
     */
    record More(List<SaidPoint> coded, List<SaidPoint> alike) {}

    private record Place(UUID text, @Nullable UUID about) {}

    More of(HearingRemark remark) {
        var analysis = analyse.of(hearings.get(remark.hearing()));
        var waiting = Set.copyOf(points.untreated(remark.hearing(), Integer.MAX_VALUE).stream()
                .map(HearingPoints.Point::whole)
                .toList());
        var topic = remark.topic();
        var rests = new HashSet<Place>();
        remark.points().forEach(one -> rests.add(place(analysis, one)));
        return new More(
                topic == null ? List.of() : said(waiting, analysis.matching(Wanted.ALL.about(topic))),
                said(waiting, analysis.passages()).stream()
                        .filter(one -> rests.contains(place(analysis, one)))
                        .toList());
    }

    private static Place place(HearingAnalysis analysis, SaidPoint one) {
        return new Place(analysis.campaigns().getOrDefault(one.answer(), one.answer()), one.about());
    }

    private static List<SaidPoint> said(Set<SaidPoint> waiting, List<CodedPassage> some) {
        return some.stream()
                .map(one -> one.point().whole())
                .filter(waiting::contains)
                .toList();
    }
}
