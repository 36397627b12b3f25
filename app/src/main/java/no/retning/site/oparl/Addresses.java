package no.retning.site.oparl;

import java.net.URI;
import java.util.UUID;

/**
 * Where objects and lists are.
 *
 * @param origin scheme, host and port, without a slash at the end
 */
record Addresses(String origin) {
    static final String ROOT = "/oparl/v1.1";

    URI system() {
        return URI.create(origin + ROOT + "/system");
    }

    /** The one body that the interface has: everything that this instance publishes. */
    URI body() {
        return URI.create(origin + ROOT + "/body/alle");
    }

    URI object(Type type, UUID id) {
        return URI.create(origin + ROOT + "/" + type.word() + "/" + id);
    }

    URI list(Type type) {
        return URI.create(origin + ROOT + "/lists/" + type.word());
    }

    URI bodies() {
        return URI.create(origin + ROOT + "/lists/body");
    }

    URI page(String path) {
        return URI.create(origin + path);
    }
}
