package no.retning.file.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.retning.file.FileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How the server takes forms with files: well beyond what the gate takes, so that a file that is too large comes to the gate,
 * which says so beside the field and keeps the rest of the form.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Multipart {
    private static final int IN_MEMORY = 64 * 1024;
    /** The answer is in the language that was asked for. */
    private static final int AFTER_LANGUAGE = Ordered.HIGHEST_PRECEDENCE + 15;

    /** One that sends more than this is not waiting for an answer. */
    private static final long MOST_READ = 2L * 1024 * 1024 * 1024;

    @Bean
    MultipartConfigElement formsWithFiles(FileStore store, @Value("${retning.file.largest-form}") DataSize largest) {
        return new MultipartConfigElement(store.incoming().toString(), largest.toBytes(), largest.toBytes(), IN_MEMORY);
    }

    @Bean
    FilterRegistrationBean<TooLarge> tooLarge(@Value("${retning.file.largest-form}") DataSize largest) {
        var filter = new FilterRegistrationBean<>(new TooLarge(largest.toBytes()));
        filter.setOrder(AFTER_LANGUAGE);
        filter.setAsyncSupported(false);
        return filter;
    }

    /** A request without the form that has been forgotten, which nobody is to look for again. */
    private static final class Emptied extends HttpServletRequestWrapper {
        Emptied(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }
    }

    /** Beyond even that: the form is read to its end and forgotten, since a browser still sending hears no answer. */
    static final class TooLarge extends OncePerRequestFilter {
        private final long largest;

        TooLarge(long largest) {
            this.largest = largest;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getContentLengthLong() <= largest) {
                chain.doFilter(request, response);
                return;
            }
            if (request.getContentLengthLong() <= MOST_READ) {
                discard(request);
            }
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
            request.getRequestDispatcher("/error").forward(new Emptied(request), response);
        }

        private static void discard(HttpServletRequest request) throws IOException {
            var window = new byte[IN_MEMORY];
            var in = request.getInputStream();
            while (in.read(window) >= 0) {
                // forgotten
            }
        }
    }
}
