package no.retning.formats.canonicaljson;

import java.io.IOException;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/** Writes a value that is a tree already in canonical form; what the text of it would become, without the text between. */
final class CanonicalTree {
    private static final char FIRST_PLAIN = ' ';
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder to = new StringBuilder(2_048);

    /** Throws {@link InvalidJson} for a tree that no canonical text can hold. */
    static String text(JsonNode tree, int deepest) {
        if (!tree.isContainer()) {
            throw new InvalidJson("Not canonical JSON: neither an object nor an array");
        }
        var written = new CanonicalTree();
        written.value(tree, deepest);
        return written.to.toString();
    }

    private void value(JsonNode node, int deepest) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, deeper(deepest));
            case ARRAY -> array(node, deeper(deepest));
            case STRING -> string(node.stringValue());
            case NUMBER -> number(node);
            case BOOLEAN, NULL -> to.append(node);
            default -> throw new InvalidJson("Not canonical JSON: it holds a " + node.getNodeType());
        }
    }

    private static int deeper(int deepest) {
        if (deepest == 0) {
            throw new InvalidJson("Not canonical JSON: nested too deep");
        }
        return deepest - 1;
    }

    private void object(JsonNode node, int deepest) {
        var sorted = new TreeMap<String, JsonNode>();
        node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        char before = '{';
        for (var field : sorted.entrySet()) {
            to.append(before);
            string(field.getKey());
            to.append(':');
            value(field.getValue(), deepest);
            before = ',';
        }
        to.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node, int deepest) {
        char before = '[';
        for (var element : node.values()) {
            to.append(before);
            value(element, deepest);
            before = ',';
        }
        to.append(node.isEmpty() ? "[]" : "]");
    }

    private void number(JsonNode node) {
        if (node.isInt()) {
            to.append(node.intValue());
            return;
        }
        try {
            // As its text says it: a float of 0.1 is not the double next to it.
            double number = node.isFloat() ? Double.parseDouble(node.asString()) : node.doubleValue();
            to.append(NumberToJSON.serializeNumber(number));
        } catch (IOException | RuntimeException none) {
            throw new InvalidJson("Not canonical JSON: no double can hold " + node, none);
        }
    }

    private void string(String text) {
        to.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PLAIN || c == '"' || c == '\\') {
                to.append(text, plain, i);
                plain = i + 1;
                escaped(c);
            }
        }
        to.append(text, plain, text.length()).append('"');
    }

    private void escaped(char c) {
        to.append('\\');
        switch (c) {
            case '"', '\\' -> to.append(c);
            case '\b' -> to.append('b');
            case '\t' -> to.append('t');
            case '\n' -> to.append('n');
            case '\f' -> to.append('f');
            case '\r' -> to.append('r');
            default -> to.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
        }
    }
}
