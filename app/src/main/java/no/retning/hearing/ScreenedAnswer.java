package no.retning.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.edition.NamedFile;
import no.retning.hearing.PublicAnswer.Attachment;
import no.retning.hearing.PublicAnswer.Ground;
import no.retning.hearing.PublicAnswer.Point;
import no.retning.hearing.PublicAnswer.Segment;
import no.retning.hearing.PublicAnswer.Standing;
import no.retning.hearing.Withholding.Part;
import no.retning.hearing.Withholding.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what has been decided to withhold of it. Pure: the same answer, screening and rule always make the same.
 *
 * @param screening null where nobody has looked through it
 * @param screenedFirst whether somebody must have, before it is published
 */
record ScreenedAnswer(HearingAnswer answer, @Nullable Screening screening, boolean screenedFirst) {

    Standing standing() {
        if (answer.header().state().equals(HearingAnswer.WITHDRAWN)) {
            return Standing.WITHDRAWN;
        }
        if (screening == null) {
            return screenedFirst ? Standing.WAITING : Standing.PUBLISHED;
        }
        if (screening.header().state().equals(Screening.PROPOSED)) {
            return Standing.WAITING;
        }
        if (screening.revision() != answer.revision()) {
            // What had to be withheld of the former words may stand among the new ones.
            return screenedFirst || !screening.withheld().isEmpty() ? Standing.WAITING : Standing.PUBLISHED;
        }
        if (of(Part.WHOLE).findAny().isPresent()) {
            return Standing.WITHHELD;
        }
        return screening.withheld().isEmpty() ? Standing.PUBLISHED : Standing.PARTLY;
    }

    private Stream<Withholding> of(Part part) {
        return screening == null || screening.revision() != answer.revision()
                ? Stream.empty()
                : screening.withheld().stream().filter(one -> one.part() == part);
    }

    /** The name of a private person, where it may be told. */
    String person() {
        var standing = standing();
        boolean told = (standing == Standing.PUBLISHED || standing == Standing.PARTLY)
                && of(Part.NAME).findAny().isEmpty();
        return told && answer.content().ofPerson() ? answer.contact().person().value() : "";
    }

    /**
     * What may be read of it.
     *
     * @param hearing the slug of its hearing
     * @return none where nothing may
     */
    Optional<PublicAnswer> open(String hearing, String category, HearingRules rules) {
        var standing = standing();
        if (!standing.isPublic()) {
            return Optional.empty();
        }
        boolean words = standing != Standing.WITHHELD;
        var content = answer.content();
        return Optional.of(new PublicAnswer(
                answer.header().id(),
                hearing,
                answer.number(),
                answer.revision(),
                standing,
                answer.receivedAt(),
                content.language(),
                content.organisations(),
                content.ofPerson(),
                category,
                words && content.noRemarks(),
                words ? points() : List.of(),
                words ? content.files().stream().map(this::attachment).toList() : List.of(),
                Stream.of(Part.values())
                        .flatMap(this::of)
                        .map(Withholding::basis)
                        .distinct()
                        .sorted()
                        .flatMap(code -> rules.basis(code).stream())
                        .map(basis -> new Ground(basis.code(), basis.law(), basis.word()))
                        .toList(),
                content.illustrative()));
    }

    private List<Point> points() {
        var points = new ArrayList<Point>();
        var said = answer.content().points();
        for (int at = 0; at < said.size(); at++) {
            int index = at;
            var one = said.get(at);
            var withheld = of(Part.POINT)
                    .filter(some -> some.point() != null && some.point() == index)
                    .toList();
            points.add(new Point(index, one.about(), one.stance(), segments(one.text(), withheld)));
        }
        return points;
    }

    private Attachment attachment(NamedFile file) {
        return of(Part.FILE)
                .filter(one -> file.sha256().equals(one.file()))
                .findFirst()
                .map(one -> new Attachment(one.redacted(), one.basis()))
                .orElseGet(() -> new Attachment(file, null));
    }

    private record Gap(int from, int until, String basis) {}

    /** A text with its gaps; where two overlap, one follows the other. */
    static List<Segment> segments(String text, List<Withholding> withheld) {
        var gaps = withheld.stream()
                .flatMap(one -> (one.passages().isEmpty() ? List.of(new Passage(0, text.length())) : one.passages())
                        .stream().map(passage -> new Gap(passage.from(), passage.until(), one.basis())))
                .sorted(Comparator.comparingInt(Gap::from)
                        .thenComparing(Comparator.comparingInt(Gap::until).reversed()))
                .toList();
        var segments = new ArrayList<Segment>();
        int done = 0;
        for (var gap : gaps) {
            if (gap.until() > done) {
                if (gap.from() > done) {
                    segments.add(new Segment(text.substring(done, gap.from()), null));
                }
                segments.add(new Segment(null, gap.basis()));
                done = gap.until();
            }
        }
        if (done < text.length()) {
            segments.add(new Segment(text.substring(done), null));
        }
        return segments;
    }
}
