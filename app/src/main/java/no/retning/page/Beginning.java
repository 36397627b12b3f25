package no.retning.page;

import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;

/** The first segment of a path, by which routes and handlers are found without trying every pattern there is. */
final class Beginning {
    /** Of patterns that begin with something that varies. */
    static final String ANY = "*";

    private static final String NOT_LITERAL = "{*?";

    private Beginning() {}

    static String of(PathContainer path) {
        for (var element : path.elements()) {
            if (element instanceof PathSegment segment) {
                return segment.valueToMatch();
            }
        }
        return "";
    }

    static String of(PathPattern pattern) {
        var written = pattern.getPatternString();
        int from = written.startsWith("/") ? 1 : 0;
        int to = written.indexOf('/', from);
        var first = to < 0 ? written.substring(from) : written.substring(from, to);
        return first.chars().anyMatch(letter -> NOT_LITERAL.indexOf(letter) >= 0) ? ANY : first;
    }
}
