package no.retning.hearing;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.edition.NamedFile;
import org.jspecify.annotations.Nullable;

/**
 * What is answered, without anything that says who the person is that wrote it.
 *
 * @param organisations those that it is given for; none where a private person answers
 * @param noRemarks whether they say that they have nothing to remark
 * @param language the tag of the language of the page that it was written on
 * @param illustrative true where nobody gave it, and it only shows what an answer can be like; else null
 */
public record AnswerContent(
        List<OnBehalfOf> organisations,
        boolean noRemarks,
        List<AnswerPoint> points,
        List<NamedFile> files,
        String language,
        @Nullable Boolean illustrative) {
    public AnswerContent {
        organisations = List.copyOf(organisations);
        points = List.copyOf(points);
        files = List.copyOf(files);
        illustrative = Boolean.TRUE.equals(illustrative) ? Boolean.TRUE : null;
    }

    /** That somebody gave. */
    public AnswerContent(
            List<OnBehalfOf> organisations,
            boolean noRemarks,
            List<AnswerPoint> points,
            List<NamedFile> files,
            String language) {
        this(organisations, noRemarks, points, files, language, null);
    }

    /** Whether nobody gave it. */
    public boolean madeUp() {
        return illustrative != null;
    }

    /** The same, given for others. */
    public AnswerContent givenFor(List<OnBehalfOf> others) {
        return new AnswerContent(others, noRemarks, points, files, language, illustrative);
    }

    /** All that is said in it, point by point. */
    public String words() {
        return points.stream().map(AnswerPoint::text).collect(Collectors.joining("\n\n"));
    }

    /** Whether a private person answers. */
    public boolean ofPerson() {
        return organisations.isEmpty();
    }
}
