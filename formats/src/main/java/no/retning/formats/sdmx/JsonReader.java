package no.retning.formats.sdmx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads SDMX-JSON. */
final class JsonReader {
    /** Version 2 has all below data, version 1 at the root. */
    private final JsonNode data;

    private final JsonNode meta;

    JsonReader(JsonNode root) {
        data = root.has("data") ? root.path("data") : root;
        meta = root.has("meta") ? root.path("meta") : root.path("header");
    }

    List<Vintage> vintages() {
        JsonNode sets = data.path("dataSets");
        if (!sets.isArray() || sets.isEmpty()) {
            throw new InvalidDataset("data.dataSets has no data set");
        }
        var vintages = new ArrayList<Vintage>();
        for (int i = 0; i < sets.size(); i++) {
            JsonNode set = sets.get(i);
            int number = set.path("structure").asInt(0);
            JsonNode structure =
                    data.has("structures") ? data.path("structures").path(number) : data.path("structure");
            if (!structure.isObject()) {
                throw new InvalidDataset("data.dataSets[" + i + "] names structure " + number + ", which is not there");
            }
            vintages.add(new Vintage(
                    new SetReader(structure, "data.dataSets[" + i + "]").table(set, language()),
                    moment(set, "validFrom", i),
                    moment(set, "validTo", i)));
        }
        return vintages;
    }

    private String language() {
        return meta.path("contentLanguages").path(0).asString("");
    }

    private static @Nullable Instant moment(JsonNode set, String name, int number) {
        String written = set.path(name).asString("");
        try {
            return written.isEmpty() ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException none) {
            throw new InvalidDataset(
                    "data.dataSets[" + number + "]." + name + " is \"" + written + "\", which is no moment", none);
        }
    }

    /** One data set by its structure. */
    private static final class SetReader {
        private final JsonNode structure;
        private final String where;
        /** In the order of the keys: of the whole set, of a series, of an observation. */
        private final List<List<JsonNode>> levels = new ArrayList<>();

        private final List<At> ordered;
        private final List<JsonNode> attributes;
        private final int measures;
        private final TableBuilder builder;

        SetReader(JsonNode structure, String where) {
            this.structure = structure;
            this.where = where;
            for (String level : List.of("dataSet", "series", "observation")) {
                levels.add(list(structure.path("dimensions").path(level)));
            }
            this.ordered = ordered();
            this.attributes = list(structure.path("attributes").path("observation"));
            this.measures =
                    Math.max(1, structure.path("measures").path("observation").size());
            this.builder = new TableBuilder(
                    ordered.stream().map(at -> dimension(at.json())).toList());
        }

        /** A dimension, and where its number stands: in the key of which level, in which place. */
        private record At(JsonNode json, int level, int place) {}

        private List<At> ordered() {
            var all = new ArrayList<At>();
            for (int level = 0; level < levels.size(); level++) {
                for (int place = 0; place < levels.get(level).size(); place++) {
                    all.add(new At(levels.get(level).get(place), level, place));
                }
            }
            all.sort(Comparator.comparingInt(at -> at.json().path("keyPosition").asInt(Integer.MAX_VALUE)));
            return all;
        }

        private Dimension dimension(JsonNode json) {
            String id = json.path("id").asString("");
            var categories = new ArrayList<Category>();
            for (JsonNode value : json.path("values")) {
                String code = value.has("id")
                        ? value.path("id").asString("")
                        : value.path("value").asString("");
                categories.add(new Category(code, value.path("name").asString(code)));
            }
            return new Dimension(id, json.path("name").asString(id), CsvReader.role(id), categories);
        }

        Dataset table(JsonNode set, String language) {
            if (set.path("series") instanceof ObjectNode series) {
                series.properties().forEach(one -> observations(key(one.getKey(), 1), one.getValue()));
            } else {
                observations(new int[0], set);
            }
            String urn = structure.path("links").path(0).path("urn").asString("");
            return builder.table(new Dataset.About(
                    urn.substring(urn.indexOf('=') + 1),
                    structure.path("name").asString(""),
                    language,
                    "",
                    "",
                    "",
                    List.of()));
        }

        private void observations(int[] series, JsonNode holder) {
            if (series.length == 0 && !levels.get(1).isEmpty()) {
                throw new InvalidDataset(where + " has no series, and its structure has dimensions of series");
            }
            holder.path("observations").properties().forEach(one -> {
                String at = where + ".observations[\"" + one.getKey() + "\"]";
                observation(series, key(one.getKey(), 2), one.getValue(), at);
            });
        }

        /** The places that a key names, one a dimension of its level. */
        private int[] key(String key, int level) {
            String[] parts = key.split(":", -1);
            List<JsonNode> dimensions = levels.get(level);
            int[] places = new int[dimensions.size()];
            for (int i = 0; i < places.length; i++) {
                int size = dimensions.get(i).path("values").size();
                if (parts.length != places.length
                        || !parts[i].matches("\\d{1,9}")
                        || Integer.parseInt(parts[i]) >= size) {
                    throw new InvalidDataset(
                            where + ": the key \"" + (key.length() > 40 ? key.substring(0, 40) + "…" : key)
                                    + "\" must be " + places.length + " numbers of values of its dimensions");
                }
                places[i] = Integer.parseInt(parts[i]);
            }
            return places;
        }

        private void observation(int[] series, int[] observation, JsonNode json, String told) {
            int[] cell = new int[ordered.size()];
            for (int i = 0; i < cell.length; i++) {
                At at = ordered.get(i);
                // A dimension of the whole set has one value.
                cell[i] = at.level() == 0 ? 0 : (at.level() == 1 ? series : observation)[at.place()];
            }
            builder.put(cell, value(json.path(0), told), flag(json), told);
        }

        private static @Nullable BigDecimal value(JsonNode json, String at) {
            return json.isNumber() ? json.decimalValue() : TableBuilder.number(json.asString(""), at);
        }

        private Flag flag(JsonNode observation) {
            return new Flag(
                    attribute(observation, List.of(Component.STATUS)),
                    attribute(observation, List.of(Component.CONFIDENTIALITY, "OBS_CONF")),
                    attribute(observation, List.of(Component.COMMENT)));
        }

        /** What an observation has of an attribute: by its place among the values, or written out. */
        private String attribute(JsonNode observation, List<String> names) {
            for (int i = 0; i < attributes.size(); i++) {
                if (names.contains(attributes.get(i).path("id").asString(""))) {
                    JsonNode given = observation.path(measures + i);
                    JsonNode value = attributes.get(i).path("values").path(given.asInt(-1));
                    if (given.isString()) {
                        return given.stringValue();
                    }
                    return value.path("id").asString(value.path("value").asString(""));
                }
            }
            return "";
        }

        private static List<JsonNode> list(JsonNode json) {
            return StreamSupport.stream(json.spliterator(), false).toList();
        }
    }
}
