package no.retning.file.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.retning.file.FileStore;
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
    private static final int AFTER_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

    /** One that sends more than this is not waiting for an answer. */
    private static final long MOST_READ = 2L * 1024 * 1024 * 1024;

    @Bean
    MultipartConfigElement formsWithFiles(FileStore store, @Value("${retning.file.largest-form}") DataSize largest) {
        return new MultipartConfigElement(store.incoming().toString(), largest.toBytes(), largest.toBytes(), IN_MEMORY);
    }

    @Bean
    FilterRegistrationBean<TooLarge> tooLarge(@Value("${retning.file.largest-form}") DataSize largest) {
        var filter = new FilterRegistrationBean<>(new TooLarge(largest.toBytes()));
        filter.setOrder(AFTER_HEADERS);
        filter.setAsyncSupported(false);
        return filter;
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
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }

        private static void discard(HttpServletRequest request) throws IOException {
            var window = new byte[IN_MEMORY];
            try (var in = request.getInputStream()) {
                while (in.read(window) >= 0) {
                    // forgotten
                }
            }
        }
    }
}
