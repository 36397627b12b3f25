package no.retning.page.cache;

import org.jspecify.annotations.Nullable;

/** What a request asks for, by RFC 9110 §12.5.3 (Accept-Encoding) and §13.1.2 (If-None-Match). */
final class Negotiation {
    private Negotiation() {}

    /** Whether gzip is wanted at least as much as the plain bytes. */
    static boolean prefersGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        double gzip = -1;
        double identity = -1;
        double any = -1;
        for (String element : acceptEncoding.split(",", -1)) {
            int semicolon = element.indexOf(';');
            String coding = (semicolon < 0 ? element : element.substring(0, semicolon)).strip();
            double weight = semicolon < 0 ? 1 : weight(element.substring(semicolon + 1));
            if (coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip")) {
                gzip = weight;
            } else if (coding.equalsIgnoreCase("identity")) {
                identity = weight;
            } else if (coding.equals("*")) {
                any = weight;
            }
        }
        double wanted = gzip < 0 ? any : gzip;
        return wanted > 0 && wanted >= identity;
    }

    /** Whether the client already has the representation with this strong tag. */
    static boolean has(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(etag)) {
            return true;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            String tag = candidate.strip();
            if (tag.equals("*")
                    || tag.equals(etag)
                    || (tag.startsWith("W/") && tag.substring(2).equals(etag))) {
                return true;
            }
        }
        return false;
    }

    private static double weight(String parameter) {
        String text = parameter.strip();
        if (!text.startsWith("q=") && !text.startsWith("Q=")) {
            return 1;
        }
        try {
            return Double.parseDouble(text.substring(2).strip());
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
