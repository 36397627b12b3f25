package no.retning.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import no.retning.access.Refused;
import no.retning.access.UnlistedAccess;
import no.retning.page.ErrorPage;
import no.retning.page.Frame;
import no.retning.page.LanguagePrefix;
import no.retning.page.PageAnswer;
import no.retning.page.Sites;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.NoSuchRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What is answered when something is not there, not allowed, not understood, or failed: a page, or JSON below /api. */
@Controller
@ControllerAdvice
class ErrorAnswers implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final WordBook words;
    private final Sites sites;

    ErrorAnswers(WordBook words, Sites sites) {
        this.words = words;
        this.sites = sites;
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletResponse response) throws IOException {
        LOG.info("Refused: {}", refused.getMessage());
        response.sendError(refused.hidden() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler
    void missing(NoSuchRecord missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A fault of ours, to the visitor a refusal. */
    @ExceptionHandler
    void unlisted(UnlistedAccess unlisted, HttpServletResponse response) throws IOException {
        LOG.error("Refused", unlisted);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object page(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith("/api/")) {
            var problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(asked));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var in = words.in(LanguagePrefix.of(request).tag());
        var page = switch (status) {
            case 404, 405, 406, 415 -> ErrorPage.notFound(frame(in, "notFound"));
            case 401, 403 -> ErrorPage.refused(frame(in, "refused"));
            case 400, 409, 413, 414, 422, 431 -> ErrorPage.notUnderstood(frame(in, "notUnderstood"));
            default -> ErrorPage.failed(frame(in, "failed"), reference(request));
        };
        return new PageAnswer(status, new StaticTemplates().pageError(page));
    }

    private Frame frame(Words in, String what) {
        return Frame.of(in, sites.site(), in.of("page.error." + what + ".heading"), "/");
    }

    /** A name for what went wrong, on the page and in the log. */
    private static String reference(HttpServletRequest request) {
        var reference = HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextLong());
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Failed, {}", reference, fault instanceof Throwable cause ? cause : null);
        return reference;
    }
}
