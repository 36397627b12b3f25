package no.retning.formats.csvw;

import java.util.List;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said of the files in JSON: what they are, what each column holds, where its codes are explained. */
record Description(JsonMapper mapper, Dataset dataset, String name, List<Column> columns) {
    ObjectNode json() {
        var about = dataset.about();
        ObjectNode json = mapper.createObjectNode();
        ArrayNode context = json.putArray("@context").add("http://www.w3.org/ns/csvw");
        context.addObject().put("@language", about.language().isEmpty() ? "und" : about.language());
        text(json, "dc:title", about.label());
        text(json, "dc:identifier", about.id());
        text(json, "dc:source", about.source());
        if (!about.updated().isEmpty()) {
            json.putObject("dc:modified")
                    .put("@value", about.updated())
                    .put("@type", about.updated().contains("T") ? "xsd:dateTime" : "xsd:date");
        }
        if (!about.licence().isEmpty()) {
            json.putObject("dc:license").put("@id", about.licence());
        }
        if (!about.notes().isEmpty()) {
            ArrayNode notes = json.putArray("rdfs:comment");
            about.notes().forEach(notes::add);
        }
        ArrayNode tables = json.putArray("tables");
        table(tables.addObject());
        columns.forEach(column -> list(tables.addObject(), column));
        return json;
    }

    private void table(ObjectNode json) {
        json.put("url", name + ".csv");
        ObjectNode schema = json.putObject("tableSchema");
        ArrayNode all = schema.putArray("columns");
        for (Column column : columns) {
            ObjectNode one =
                    column(all, column.name(), column.dimension().label()).put("required", true);
            one.put("datatype", isYears(column.dimension()) ? "gYear" : "string");
            if (!column.dimension().notes().isEmpty()) {
                one.put("dc:description", String.join(" ", column.dimension().notes()));
            }
        }
        column(all, Column.VALUE, "").put("datatype", "decimal");
        column(all, Column.STATUS, "").put("datatype", "string");
        if (!dataset.about().caution().isEmpty()) {
            column(all, Column.NOTE, "").put("datatype", "string");
        }
        ArrayNode key = schema.putArray("primaryKey");
        columns.forEach(column -> key.add(column.name()));
        ArrayNode references = schema.putArray("foreignKeys");
        for (Column column : columns) {
            ObjectNode reference = references.addObject().put("columnReference", column.name());
            reference.putObject("reference").put("resource", column.list(name)).put("columnReference", Column.CODE);
        }
    }

    private static boolean isYears(Dimension dimension) {
        return dimension.role() == Dimension.Role.TIME
                && dimension.categories().stream().map(Category::code).allMatch(code -> code.matches("\\d{4}"));
    }

    private void list(ObjectNode json, Column column) {
        json.put("url", column.list(name));
        text(json, "dc:title", column.dimension().label());
        ObjectNode schema = json.putObject("tableSchema");
        ArrayNode all = schema.putArray("columns");
        String datatype = isYears(column.dimension()) ? "gYear" : "string";
        column(all, Column.CODE, "").put("required", true).put("datatype", datatype);
        column(all, Column.LABEL, "").put("datatype", "string");
        schema.put("primaryKey", Column.CODE);
    }

    /** The header is the first of its titles; the other is what people call it. */
    private static ObjectNode column(ArrayNode all, String name, String label) {
        ObjectNode column = all.addObject().put("name", name);
        ArrayNode titles = column.putArray("titles").add(name);
        if (!label.isBlank() && !label.equals(name)) {
            titles.add(label);
        }
        return column;
    }

    private static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
