package no.retning.site.pxweb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;

/** The addresses of the interface, as its answers name them. */
record PxAddresses(String origin, String language) {
    static final String ROOT = "/pxapi/v2";

    String tables() {
        return origin + ROOT + "/tables";
    }

    String table(String id) {
        return tables() + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    String codeList(String id) {
        return origin + ROOT + "/codelists/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    void link(ArrayNode links, String relation, String address) {
        links.addObject()
                .put("rel", relation)
                .put("hreflang", language)
                .put("href", address + (address.contains("?") ? "&" : "?") + "lang=" + language);
    }
}
