package no.retning.site.oparl;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which part of a list is asked for.
 *
 * @param filters as they stood in the address, to be carried on to the next page
 */
record Asked(
        int page,
        int limit,
        @Nullable Instant createdSince,
        @Nullable Instant createdUntil,
        @Nullable Instant modifiedSince,
        @Nullable Instant modifiedUntil,
        Map<String, String> filters) {
    private static final int MOST = 100;

    static Asked of(Map<String, String> query) {
        var filters = new TreeMap<>(query);
        filters.remove("page");
        return new Asked(
                number(query, "page", 1, Integer.MAX_VALUE),
                number(query, "limit", MOST, MOST),
                time(query, "created_since"),
                time(query, "created_until"),
                time(query, "modified_since"),
                time(query, "modified_until"),
                filters);
    }

    private static int number(Map<String, String> query, String name, int otherwise, int most) {
        var typed = query.getOrDefault(name, Integer.toString(otherwise));
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name + " must be a number from 1");
        }
        return Math.min(Integer.parseInt(typed), most);
    }

    private static @Nullable Instant time(Map<String, String> query, String name) {
        var typed = query.get(name);
        if (typed == null) {
            return null;
        }
        try {
            // A plus sign that was not encoded arrives as a space.
            return OffsetDateTime.parse(typed.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    name + " must be a time with its offset, such as 2021-09-07T14:30:00+02:00",
                    wrong);
        }
    }

    /** Those taken away are told of only to who asks what has changed. */
    boolean wants(Known one) {
        return (!one.deleted() || modifiedSince != null)
                && isBetween(one.created(), createdSince, createdUntil)
                && isBetween(one.modified(), modifiedSince, modifiedUntil);
    }

    private static boolean isBetween(Instant time, @Nullable Instant since, @Nullable Instant until) {
        var told = time.truncatedTo(ChronoUnit.SECONDS);
        return (since == null || !told.isBefore(since)) && (until == null || !told.isAfter(until));
    }

    URI address(URI list, int wanted) {
        var query = new StringBuilder();
        filters.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return URI.create(list + "?" + query + "page=" + wanted);
    }
}
