package no.retning.site.pxweb;

import java.io.Serial;
import org.springframework.http.HttpStatus;

/** The interface cannot do what it was asked to: what, in the words of its standard, and why. */
final class PxProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String title;

    private PxProblem(HttpStatus status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static PxProblem wrong(String title, String detail) {
        return new PxProblem(HttpStatus.BAD_REQUEST, title, detail);
    }

    static PxProblem tooMuch(String detail) {
        return new PxProblem(HttpStatus.FORBIDDEN, "Cell limit exceeded", detail);
    }

    static PxProblem missing(String title, String detail) {
        return new PxProblem(HttpStatus.NOT_FOUND, title, detail);
    }

    static PxProblem tooFast(String detail) {
        return new PxProblem(HttpStatus.TOO_MANY_REQUESTS, "Too many requests", detail);
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
