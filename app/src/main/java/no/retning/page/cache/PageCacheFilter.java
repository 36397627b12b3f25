package no.retning.page.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.retning.edition.Reads;
import no.retning.page.LanguagePrefix;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Makes the pages that {@link PageCacheHandler} did not have, and keeps those that everyone may see. */
final class PageCacheFilter extends HttpFilter {
    private static final Set<String> DECIDED_HERE = Set.of(
            "cache-control", "pragma", "expires", "etag", "last-modified", "vary", "content-type", "content-length");
    private static final Set<String> OF_ONE_ANSWER =
            Set.of("date", "server", "connection", "keep-alive", "transfer-encoding", "x-request-id");

    private final transient PageCache cache;
    private final transient CacheRules rules;

    PageCacheFilter(PageCache cache, CacheRules rules) {
        this.cache = cache;
        this.rules = rules;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = key(request);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        try (PageCache.Making making = cache.begin()) {
            var made = new ContentCachingResponseWrapper(response);
            make(making.reads(), new AsGet(request), made, chain);
            if (!isForEveryone(made)) {
                made.copyBodyToResponse();
                return;
            }
            CachedPage page = CachedPage.of(
                            key,
                            making.reads().tags(),
                            made.getContentType(),
                            CachedPage.ASK_EVERY_TIME,
                            headersToKeep(made),
                            made.getContentAsByteArray())
                    .until(making.reads().until());
            // A page that noted nothing it read could never be evicted.
            if (!page.tags().isEmpty()) {
                making.finish(page);
            }
            answer(page, request, response);
        }
    }

    private @Nullable String key(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading
                || request.getHeader("Authorization") != null
                || rules.isPrivate(Collections.list(request.getHeaders("Cookie")))
                || !rules.cacheable().test(request)) {
            return null;
        }
        return rules.key(request.isSecure(), LanguagePrefix.pathAsSent(request), request.getQueryString());
    }

    private static void make(Reads reads, HttpServletRequest request, HttpServletResponse made, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(Reads.CURRENT, reads).call(() -> {
                chain.doFilter(request, made);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private static boolean isForEveryone(ContentCachingResponseWrapper made) {
        return made.getStatus() == HttpServletResponse.SC_OK
                && !made.isCommitted()
                && made.getContentType() != null
                && made.getHeader("Set-Cookie") == null
                && made.getHeader("Content-Encoding") == null
                && made.getHeaders("Vary").stream().allMatch("Accept-Encoding"::equalsIgnoreCase);
    }

    private static Map<String, List<String>> headersToKeep(HttpServletResponse made) {
        var kept = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (String name : made.getHeaderNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!DECIDED_HERE.contains(lower) && !OF_ONE_ANSWER.contains(lower)) {
                kept.put(name, List.copyOf(made.getHeaders(name)));
            }
        }
        return kept;
    }

    private static void answer(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = page.form(request.getHeader("Accept-Encoding"));
        boolean unchanged = Negotiation.has(request.getHeader("If-None-Match"), form.etag());
        for (String name : List.copyOf(response.getHeaderNames())) {
            if (DECIDED_HERE.contains(name.toLowerCase(Locale.ROOT))) {
                response.setHeader(name, null);
            }
        }
        var headers = (unchanged ? form.unchanged() : form.found()).each();
        headers.forEach(field -> {
            if (DECIDED_HERE.contains(field.getLowerCaseName()) || field.is("Content-Encoding")) {
                response.setHeader(field.getName(), field.getValue());
            }
        });
        if (unchanged) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(form.body().duplicate());
        }
    }

    /** HEAD makes the same page as GET, so that the next GET finds it. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
