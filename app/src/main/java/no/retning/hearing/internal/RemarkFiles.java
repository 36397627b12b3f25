package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.governance.InputAnswer;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.Hearings;
import no.retning.hearing.RemarkDecision;
import no.retning.hearing.RemarkTreatment;
import no.retning.hearing.SaidPoint;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Remarks of hearings as files of a package. Answers that somebody gave are in no package, so which passages of those a remark
 * rests on stays where the answers are, and with it who wrote in it and read it.
 */
@Component
@Order(23)
final class RemarkFiles implements PackagePart {
    private static final Set<String> CHANGED = Set.of("paragraph", "goal", "strategy");

    private final HearingRemarks remarks;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final HearingRules rules;
    private final AnswerSpots spots;
    private final Headers headers;

    RemarkFiles(
            HearingRemarks remarks,
            Hearings hearings,
            HearingAnswers answers,
            HearingRules rules,
            AnswerSpots spots,
            Headers headers) {
        this.remarks = remarks;
        this.hearings = hearings;
        this.answers = answers;
        this.rules = rules;
        this.spots = spots;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "hearing-remarks";
    }

    @Override
    public String comment() {
        return "A remark made in a hearing: what was said, what is thought of it, what was decided, and where it shows.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(remarks);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var here = entry.present() == null ? null : remarks.get(entry.ref().id());
        var hearing = catalogue.neededRef(spot, "hearing", Set.of(Hearing.KIND));
        var topic = catalogue.ref(spot, "topic", Set.of(HearingTheme.KIND));
        var changed = catalogue.ref(spot, "changed", CHANGED);
        var after = new ArrayList<UUID>();
        after.add(hearing == null ? Blank.NOTHING.id() : hearing.id());
        if (topic != null) {
            after.add(topic.id());
        }
        if (changed != null) {
            after.add(changed.id());
        }
        var state =
                Choices.of(spot, "state", HearingRemark.STATES.toArray(String[]::new), one -> one, HearingRemark.DRAFT);
        var treatment = new RemarkTreatment(
                spot.texts("assessment"), decision(spot), spot.texts("reason"), changed(changed, here));
        if (!state.equals(HearingRemark.DRAFT) && treatment.decision() == null) {
            spot.fault("decision", "is missing; what is no longer a draft says what was decided");
        }
        var remark = new HearingRemark(
                catalogue.header(entry, state),
                spot.neededTexts("title"),
                after.getFirst(),
                topic == null ? null : topic.id(),
                points(spot, hearing, catalogue, here, after),
                spot.has("stated") ? Integer.valueOf(spot.number("stated", 1)) : null,
                spot.neededTexts("summary"),
                treatment,
                here == null ? Set.of() : here.writers(),
                here == null ? null : here.second(),
                spot.source());
        return Thing.of(remark, spot, after.toArray(UUID[]::new));
    }

    /** Those that the file names, of answers that nobody gave, and those that stay. */
    private List<SaidPoint> points(
            Spot spot, @Nullable Ref hearing, Catalogue catalogue, @Nullable HearingRemark here, List<UUID> after) {
        var points = new ArrayList<SaidPoint>();
        for (var one : spot.list("points")) {
            var answer = catalogue.neededRef(one, "answer", Set.of(HearingAnswer.KIND));
            var about = spots.about(one, hearing, catalogue);
            var quote = one.word("quote", "");
            if (answer != null) {
                points.add(new SaidPoint(answer.id(), about, quote));
                after.add(answer.id());
            }
            one.finish();
        }
        if (here != null) {
            here.points().stream().filter(one -> !isIllustrative(one)).forEach(points::add);
            if (Set.copyOf(points).equals(Set.copyOf(here.points()))) {
                return here.points();
            }
        }
        return points;
    }

    private boolean isIllustrative(SaidPoint point) {
        return answers.get(point.answer()).content().madeUp();
    }

    private @Nullable String decision(Spot spot) {
        var codes = rules.decisions().stream().map(RemarkDecision::code).toList();
        return spot.has("decision") ? Choices.word(spot, "decision", codes, codes.getFirst()) : null;
    }

    /** The edition that was pointed to stays where it is known; a package does not say which it is. */
    private static InputAnswer.@Nullable Change changed(@Nullable Ref thing, @Nullable HearingRemark here) {
        if (thing == null) {
            return null;
        }
        var present = here == null ? null : here.treatment().changed();
        return present != null && present.thing().equals(thing) ? present : new InputAnswer.Change(thing, "", 0);
    }

    @Override
    public List<Written> write() {
        return hearings.all().stream()
                .flatMap(hearing -> remarks.of(hearing.header().id()).stream().map(one -> written(hearing, one)))
                .toList();
    }

    private Written written(Hearing hearing, HearingRemark one) {
        var treatment = one.treatment();
        var file = PackageYaml.group().put("kind", HearingRemark.KIND);
        file.setAll(PackageYaml.thing(one.header()));
        file.put("state", one.header().state());
        PackageYaml.texts(file, "title", one.title());
        file.put("hearing", headers.named(one.hearing()));
        if (one.topic() != null) {
            file.put("topic", headers.named(one.topic()));
        }
        if (one.stated() != null) {
            file.put("stated", one.stated());
        }
        one.points().stream().filter(this::isIllustrative).forEach(point -> {
            var written = file.withArray("points").addObject().put("answer", headers.named(point.answer()));
            spots.about(hearing, point.about(), written);
            PackageYaml.word(written, "quote", point.quote());
        });
        PackageYaml.texts(file, "summary", one.summary());
        PackageYaml.texts(file, "assessment", treatment.assessment());
        PackageYaml.word(file, "decision", treatment.decision());
        PackageYaml.texts(file, "reason", treatment.reason());
        if (treatment.changed() != null) {
            file.put("changed", headers.named(treatment.changed().thing().id()));
        }
        PackageYaml.source(file, one.source());
        return new Written(one.header().slug(), file);
    }
}
