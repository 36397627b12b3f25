package no.retning.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.retning.record.Language;
import no.retning.record.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the language off the front of the path, so that {@code /nn/strategi} is the route {@code /strategi} in nynorsk; the
 * first language has no prefix.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class LanguagePrefix extends OncePerRequestFilter {
    /** The request attribute that holds the {@link Language}. */
    public static final String ATTRIBUTE = "no.retning.language";

    private static final String SENT = "no.retning.path";

    private final Languages languages;

    public LanguagePrefix(Languages languages) {
        this.languages = languages;
    }

    /** The language that a request was made in. */
    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Language language) {
            return language;
        }
        throw new IllegalStateException("The language prefix has not been read: " + request.getRequestURI());
    }

    /** The path with its language, as the reader sent it. */
    public static String pathAsSent(HttpServletRequest request) {
        return request.getAttribute(SENT) instanceof String sent ? sent : request.getRequestURI();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        request.setAttribute(SENT, path);
        for (var language : languages.all().subList(1, languages.all().size())) {
            var prefix = "/" + language.tag();
            if (path.equals(prefix) || path.startsWith(prefix + "/")) {
                request.setAttribute(ATTRIBUTE, language);
                chain.doFilter(new Without(request, prefix), response);
                return;
            }
        }
        request.setAttribute(ATTRIBUTE, languages.first());
        chain.doFilter(request, response);
    }

    private static final class Without extends HttpServletRequestWrapper {
        private final String prefix;

        Without(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            var path = super.getServletPath();
            return path.isEmpty() ? path : without(path);
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = super.getRequestURL();
            var whole = url.toString();
            int path = whole.length() - super.getRequestURI().length();
            return new StringBuffer(whole.substring(0, path)).append(getRequestURI());
        }

        private String without(String path) {
            var rest = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
            return rest.isEmpty() ? "/" : rest;
        }
    }
}
