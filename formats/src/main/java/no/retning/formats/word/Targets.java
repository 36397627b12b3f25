package no.retning.formats.word;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.formats.xml.Xml;

/** Where a file leads: addresses on the web are listed beside its text, places in it have names of their own. */
final class Targets {
    private static final String TYPE = WordParts.RELATIONS + "/";
    private static final int LONGEST_NAME = 40;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** The id by which the text refers to an address. */
    String address(String target) {
        return addresses.computeIfAbsent(target, one -> "link" + (addresses.size() + 1));
    }

    /** The number of a place, the same for whatever leads to it. */
    int number(String anchor) {
        return places.computeIfAbsent(anchor, one -> places.size() + 1);
    }

    /** The name of a place: a letter first, and no more signs than are allowed. */
    String name(String anchor) {
        var plain = "a" + number(anchor) + "_" + anchor.replaceAll("[^A-Za-z0-9_]", "_");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    byte[] part() {
        return Xml.write("Relationships", Map.of("", WordParts.PACKAGE_RELATIONS), xml -> {
            for (var part : new String[] {"styles", "numbering", "settings", "footer"}) {
                xml.element(
                        "Relationship",
                        one -> one.attribute("Id", part)
                                .attribute("Type", TYPE + part)
                                .attribute("Target", part + ".xml"));
            }
            addresses.forEach((address, id) -> xml.element(
                    "Relationship",
                    one -> one.attribute("Id", id)
                            .attribute("Type", TYPE + "hyperlink")
                            .attribute("Target", address)
                            .attribute("TargetMode", "External")));
        });
    }
}
