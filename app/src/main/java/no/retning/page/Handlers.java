package no.retning.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
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
        private final Map<String, Map<RequestMappingInfo, HandlerMethod>> byBeginning = new HashMap<>();

        /** Those whose path may begin in any way, which stand under every other beginning too. */
        private final Map<RequestMappingInfo, HandlerMethod> anywhere = new LinkedHashMap<>();

        /** All of them before the first request. */
        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            getHandlerMethods().forEach((info, handler) -> {
                var beginnings = beginnings(info);
                if (beginnings.contains(Beginning.ANY)) {
                    anywhere.put(info, handler);
                } else {
                    beginnings.forEach(one -> byBeginning
                            .computeIfAbsent(one, none -> new LinkedHashMap<>())
                            .put(info, handler));
                }
            });
            byBeginning.values().forEach(some -> some.putAll(anywhere));
        }

        /** Where one fits, it is that; which of several, and what is wrong where none does, the framework says. */
        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            var parsed = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            RequestMappingInfo fitting = null;
            HandlerMethod handler = null;
            for (var one :
                    byBeginning.getOrDefault(Beginning.of(parsed), anywhere).entrySet()) {
                var fits = getMatchingMapping(one.getKey(), request);
                if (fits != null) {
                    if (fitting != null) {
                        return super.lookupHandlerMethod(path, request);
                    }
                    fitting = fits;
                    handler = one.getValue();
                }
            }
            if (fitting == null || handler == null) {
                return super.lookupHandlerMethod(path, request);
            }
            request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
            handleMatch(fitting, path, request);
            return handler;
        }

        private static Set<String> beginnings(RequestMappingInfo info) {
            var patterns = info.getPathPatternsCondition();
            return patterns == null
                    ? ANYWHERE
                    : patterns.getPatterns().stream().map(Beginning::of).collect(Collectors.toUnmodifiableSet());
        }
    }
}
