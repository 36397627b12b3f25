package no.retning.hearing;

import java.util.List;
import java.util.stream.Collectors;
import no.retning.edition.NamedFile;

/**
 * What is answered, without anything that says who the person is that wrote it.
 *
 * @param organisations those that it is given for; none where a private person answers
 * @param noRemarks whether they say that they have nothing to remark
 * @param language the tag of the language of the page that it was written on
 */
public record AnswerContent(
        List<OnBehalfOf> organisations,
        boolean noRemarks,
        List<AnswerPoint> points,
        List<NamedFile> files,
        String language) {
    public AnswerContent {
        organisations = List.copyOf(organisations);
        points = List.copyOf(points);
        files = List.copyOf(files);
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
