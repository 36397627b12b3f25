package no.retning.hearing.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Hearings;
import no.retning.hearing.LayAnswers;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.hearing.Withholding;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers that nobody gave, as files of a package, with what is withheld of them. Those that somebody gave are in no package:
 * they travel with their hearing.
 */
@Component
@Order(22)
final class HearingAnswerFiles implements PackagePart {
    private final HearingAnswers answers;
    private final Screenings screenings;
    private final Hearings hearings;
    private final LayAnswers lay;
    private final AnswerSpots spots;
    private final ScreeningSpots withheld;
    private final AnswerTitles titles;
    private final Headers headers;

    HearingAnswerFiles(
            HearingAnswers answers,
            Screenings screenings,
            Hearings hearings,
            LayAnswers lay,
            AnswerSpots spots,
            ScreeningSpots withheld,
            AnswerTitles titles,
            Headers headers) {
        this.answers = answers;
        this.screenings = screenings;
        this.hearings = hearings;
        this.lay = lay;
        this.spots = spots;
        this.withheld = withheld;
        this.titles = titles;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "hearing-answers";
    }

    @Override
    public String comment() {
        return "An answer to a hearing that nobody gave, to show what answers are like, and what is withheld of it.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(answers, screenings);
    }

    @Override
    public void inside(Entry entry, Catalogue catalogue) {
        var screening = entry.spot().group("screening");
        if (screening != null) {
            catalogue.add(Screening.KIND, screening, entry, 0);
        }
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        return entry.ref().kind().equals(Screening.KIND) ? screening(entry, catalogue) : answer(entry, catalogue);
    }

    private Thing answer(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var hearing = catalogue.neededRef(spot, "hearing", Set.of(Hearing.KIND));
        var content = spots.content(spot, hearing, catalogue);
        if (!content.madeUp()) {
            spot.fault("illustrative", "must be true: what somebody answered travels with its hearing");
        }
        spot.needed("received");
        var received = HearingSpots.instant(spot, "received");
        var read = new HearingAnswer(
                catalogue.header(entry, HearingAnswer.RECEIVED),
                titles.of(content.organisations()),
                hearing == null ? Blank.NOTHING.id() : hearing.id(),
                spot.number("number", 1),
                1,
                content,
                AnswerContact.NONE,
                received == null ? Instant.EPOCH : received,
                false,
                spot.has("accepted") ? Boolean.valueOf(spot.flag("accepted")) : null);
        return Thing.of(asItIs(entry, read), spot, read.hearing());
    }

    /** What was sent is never changed by a package. */
    private HearingAnswer asItIs(Entry entry, HearingAnswer read) {
        if (entry.present() == null) {
            return read;
        }
        var here = answers.get(entry.ref().id());
        if (!here.content().equals(read.content())
                || !here.hearing().equals(read.hearing())
                || here.number() != read.number()
                || !here.receivedAt().equals(read.receivedAt())) {
            entry.spot().fault("slug", "is here with other words; an answer is never changed, so choose another slug");
        }
        return here;
    }

    private Thing screening(Entry entry, Catalogue catalogue) {
        var answer = Objects.requireNonNull(entry.container());
        var read = withheld.of(entry, answer, catalogue.header(entry, Screening.DECIDED));
        var here = entry.present() == null ? read : screenings.get(entry.ref().id());
        if (!alone(here).equals(alone(read))) {
            entry.spot()
                    .fault("withheld", "is otherwise here; what is withheld is changed by two people, not by a file");
        }
        return Thing.of(here, entry.spot(), answer.ref().id());
    }

    /** A package holds files as texts, and so not always what lies beside one here. */
    private static List<Withholding> alone(Screening screening) {
        return screening.withheld().stream().map(Withholding::alone).toList();
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    /** Gives it its receipt. The same words of the same organisations are in a package to show what came by two ways. */
    @Override
    public boolean publish(Actor actor, Ref answer, Set<UUID> together) {
        if (lay.isLaid(answer.id())) {
            return false;
        }
        var one = answers.get(answer.id());
        lay.lay(
                actor,
                answer.id(),
                answers.to(one.hearing()).stream()
                        .filter(other -> other.number() < one.number() && isSame(other.content(), one.content()))
                        .map(other -> other.header().id())
                        .findFirst()
                        .orElse(null));
        return true;
    }

    private static boolean isSame(AnswerContent one, AnswerContent other) {
        return one.madeUp()
                && !one.ofPerson()
                && one.organisations().equals(other.organisations())
                && one.points().equals(other.points());
    }

    @Override
    public List<Written> write() {
        return hearings.all().stream()
                .flatMap(hearing -> answers.to(hearing.header().id()).stream()
                        .filter(one -> one.content().madeUp())
                        .map(one -> written(hearing, one)))
                .toList();
    }

    private Written written(Hearing hearing, HearingAnswer one) {
        var file = PackageYaml.group().put("kind", HearingAnswer.KIND);
        file.setAll(PackageYaml.thing(one.header()));
        file.put("hearing", headers.named(one.hearing()));
        file.put("number", one.number());
        file.put("received", one.receivedAt().toString());
        if (one.accepted() != null) {
            file.put("accepted", one.accepted());
        }
        spots.write(hearing, one.content(), file);
        screenings
                .of(one.header().id())
                .filter(screening -> screening.header().state().equals(Screening.DECIDED))
                .ifPresent(screening -> withheld.write(screening, one.content(), file));
        file.put("publish", lay.isLaid(one.header().id()));
        return new Written(one.header().slug(), file);
    }
}
