package no.retning.page.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.retning.access.AccessRules;
import no.retning.page.RouteTable;
import org.jspecify.annotations.Nullable;

/**
 * Which requests may be answered from memory, and under which key.
 *
 * @param parameters the query parameters that make a page another page; any other keeps the request out of memory
 * @param privateCookies beginnings of cookie names; requests that carry one never get or leave a page in memory
 * @param cacheable which routes are the same for everyone
 */
record CacheRules(Set<String> parameters, Set<String> privateCookies, Predicate<HttpServletRequest> cacheable) {
    private static final int LONGEST_KEY = 1000;

    CacheRules {
        parameters = Set.copyOf(parameters);
        privateCookies = Set.copyOf(privateCookies);
    }

    /** The rules for the routes that the access file marks {@code cache: true}. */
    static CacheRules of(AccessRules access, Set<String> privateCookies) {
        return new CacheRules(
                CachedRoutes.parameters(access), privateCookies, new CachedRoutes(new RouteTable(access)));
    }

    /** The key of a page, or null when no page with this path (as sent) and query can be in memory. */
    @Nullable
    String key(boolean secure, String path, @Nullable String query) {
        // A page may hold headers that are only right over TLS, so the two do not share.
        String base = secure ? "https:" + path : path;
        String key = query == null ? base : withQuery(base, query);
        return key == null || key.length() > LONGEST_KEY ? null : key;
    }

    boolean isPrivate(Collection<String> cookieHeaders) {
        for (String header : cookieHeaders) {
            for (String name : privateCookies) {
                if (header.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String withQuery(String base, String query) {
        var sorted = new TreeMap<String, String>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            // Values stay as they were sent: two spellings of one value are two keys, never one key for two values.
            if (!parameters.contains(name) || sorted.put(name, pair) != null) {
                return null;
            }
        }
        return base + '?' + String.join("&", sorted.values());
    }
}
