package no.retning.formats.sdmx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as JSON: a structure for each vintage, for codes come and go. */
record JsonMessage(Message message) {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

    ObjectNode json() {
        ObjectNode json = SdmxJson.MAPPER.createObjectNode();
        ObjectNode meta = json.putObject("meta");
        meta.put("schema", SCHEMA);
        meta.put("id", message.id());
        meta.put("prepared", moment(message.prepared()));
        String language = message.first().about().language();
        if (!language.isEmpty()) {
            meta.putArray("contentLanguages").add(language);
        }
        meta.putObject("sender").put("id", message.sender());
        ObjectNode data = json.putObject("data");
        ArrayNode sets = data.putArray("dataSets");
        ArrayNode structures = data.putArray("structures");
        for (int i = 0; i < message.vintages().size(); i++) {
            Vintage vintage = message.vintages().get(i);
            var attributes = Attributes.of(vintage.table());
            set(sets.addObject(), vintage, attributes, i);
            structure(structures.addObject(), vintage.table(), attributes, i);
        }
        return json;
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The values that each attribute has in a table, in the order they first appear. */
    private record Attributes(List<String> statuses, List<String> confidentialities, List<String> comments) {
        static Attributes of(Dataset table) {
            Set<String> statuses = new LinkedHashSet<>();
            Set<String> confidentialities = new LinkedHashSet<>();
            Set<String> comments = new LinkedHashSet<>();
            for (int cell = 0; cell < table.values().size(); cell++) {
                if (isThere(table, cell)) {
                    Flag flag = flag(table, cell);
                    statuses.add(flag.observation());
                    confidentialities.add(flag.confidentiality());
                    if (!flag.comment().isEmpty()) {
                        comments.add(flag.comment());
                    }
                }
            }
            return new Attributes(List.copyOf(statuses), List.copyOf(confidentialities), List.copyOf(comments));
        }
    }

    private static boolean isThere(Dataset table, int cell) {
        return table.values().get(cell) != null || table.statuses().containsKey(cell);
    }

    private static Flag flag(Dataset table, int cell) {
        return Flag.of(
                Objects.requireNonNullElse(table.statuses().get(cell), ""),
                table.values().get(cell) != null);
    }

    private void set(ObjectNode json, Vintage vintage, Attributes attributes, int number) {
        json.put("structure", number).put("action", "Information");
        put(json, "validFrom", vintage.validFrom());
        put(json, "validTo", vintage.validTo());
        var notes = vintage.table().about().notes();
        if (!notes.isEmpty()) {
            ArrayNode places = json.putArray("annotations");
            IntStream.range(0, notes.size()).forEach(places::add);
        }
        links(json);
        ObjectNode observations = json.putObject("observations");
        Dataset table = vintage.table();
        for (int cell = 0; cell < table.values().size(); cell++) {
            if (!isThere(table, cell)) {
                continue;
            }
            String key =
                    IntStream.of(table.places(cell)).mapToObj(Integer::toString).collect(Collectors.joining(":"));
            Flag flag = flag(table, cell);
            ArrayNode observation = observations.putArray(key);
            observation.add(table.values().get(cell));
            observation.add(attributes.statuses().indexOf(flag.observation()));
            observation.add(attributes.confidentialities().indexOf(flag.confidentiality()));
            if (!attributes.comments().isEmpty()) {
                int comment = attributes.comments().indexOf(flag.comment());
                observation.add(comment < 0 ? null : Integer.valueOf(comment));
            }
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Instant moment) {
        if (moment != null) {
            json.put(name, moment(moment));
        }
    }

    private void links(ObjectNode json) {
        json.putArray("links")
                .addObject()
                .put("rel", "dataflow")
                .put("urn", message.dataflow().urn());
    }

    private void structure(ObjectNode json, Dataset table, Attributes attributes, int number) {
        json.putArray("dataSets").add(number);
        links(json);
        name(json, table.about().label(), message.dataflow().id());
        ArrayNode dimensions = json.putObject("dimensions").putArray("observation");
        var components = Component.of(table.dimensions());
        for (int i = 0; i < components.size(); i++) {
            dimension(dimensions.addObject(), components.get(i), i);
        }
        json.putObject("measures").putArray("observation").addObject().put("id", Component.VALUE);
        ArrayNode all = json.putObject("attributes").putArray("observation");
        attribute(all, Component.STATUS, attributes.statuses(), true);
        attribute(all, Component.CONFIDENTIALITY, attributes.confidentialities(), true);
        if (!attributes.comments().isEmpty()) {
            attribute(all, Component.COMMENT, attributes.comments(), false);
        }
        for (String note : table.about().notes()) {
            json.withArray("annotations").addObject().put("type", "NOTE").put("text", note);
        }
    }

    private static void dimension(ObjectNode json, Component component, int position) {
        json.put("id", component.id());
        name(json, component.dimension().label(), component.id());
        json.put("keyPosition", position);
        if (component.isTime()) {
            json.putArray("roles").add(Component.TIME);
        }
        ArrayNode values = json.putArray("values");
        for (int i = 0; i < component.codes().size(); i++) {
            Category category = component.dimension().categories().get(i);
            if (component.isTime()) {
                values.addObject().put("value", component.codes().get(i));
            } else {
                name(values.addObject().put("id", component.codes().get(i)), category.label(), category.code());
            }
        }
    }

    private static void attribute(ArrayNode all, String id, List<String> values, boolean coded) {
        ObjectNode json = all.addObject().put("id", id);
        json.putObject("relationship").putObject("observation");
        // A list of values may not be empty.
        if (!values.isEmpty()) {
            ArrayNode list = json.putArray("values");
            for (String value : values) {
                if (coded) {
                    list.addObject().put("id", value).put("name", value);
                } else {
                    list.addObject().put("value", value);
                }
            }
        }
    }

    private static void name(ObjectNode json, String label, String otherwise) {
        json.put("name", label.isEmpty() ? otherwise : label);
    }
}
