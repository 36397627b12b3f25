package no.retning.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets the framework try only the handlers whose path begins as the request's does: with some hundred pages, trying every
 * pattern was a fourth of what a small request cost.
 */
@Component
class Handlers implements WebMvcRegistrations {
    private static final Set<String> ANYWHERE = Set.of(Beginning.ANY);

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByBeginning();
    }

    private static final class ByBeginning extends RequestMappingHandlerMapping {
        private static final ScopedValue<String> ASKED = ScopedValue.newInstance();

        /** By the very object: what it holds is costly to compare, and hundreds are looked up for each request. */
        private final Map<RequestMappingInfo, Set<String>> beginnings = new IdentityHashMap<>();

        /** All of them before the first request. */
        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            getHandlerMethods().keySet().forEach(info -> beginnings.put(info, beginnings(info)));
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            var parsed = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            return ScopedValue.where(ASKED, Beginning.of(parsed)).call(() -> super.lookupHandlerMethod(path, request));
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            var possible = beginnings.getOrDefault(info, ANYWHERE);
            boolean isPossible = possible.contains(Beginning.ANY) || possible.contains(ASKED.get());
            return isPossible ? super.getMatchingMapping(info, request) : null;
        }

        private static Set<String> beginnings(RequestMappingInfo info) {
            var patterns = info.getPathPatternsCondition();
            return patterns == null
                    ? ANYWHERE
                    : patterns.getPatterns().stream().map(Beginning::of).collect(Collectors.toUnmodifiableSet());
        }
    }
}
