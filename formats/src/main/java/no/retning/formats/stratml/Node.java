package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element as it is being understood: its children are taken away one by one, and what remains is strange. */
final class Node {
    private final int line;
    private final @Nullable Node within;
    private final int ordinal;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<Node> children = new ArrayList<>();
    private String name;
    private boolean made;

    Node(String name, int line, @Nullable Node within) {
        this.name = name;
        this.line = line;
        this.within = within;
        this.ordinal = within == null ? 1 : within.counts.merge(name, 1, Integer::sum);
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    int line() {
        return line;
    }

    /** The name of the element that the file has it in; empty for the root. */
    String parent() {
        return within == null ? "" : within.name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    void children(List<Node> newChildren) {
        children = new ArrayList<>(newChildren);
    }

    /** An element that the file does not have, in this one. */
    Node made(String childName, String childText) {
        var child = new Node(childName, line, this);
        child.text(childText);
        child.made = true;
        return child;
    }

    /** Whether the file has it otherwise: as an attribute, or by another part's name. */
    boolean isMade() {
        return made;
    }

    /** Takes the name that it has in the other parts. */
    void as(String nameElsewhere) {
        name = nameElsewhere;
        made = true;
    }

    void text(String more) {
        text.append(more);
    }

    /** Its own text, without space around it. */
    String text() {
        return text.toString().strip();
    }

    /** The text of it and all in it, each with its name. */
    String told() {
        var told = new StringBuilder(text());
        attributes.forEach((attribute, value) ->
                told.append(' ').append(attribute).append(": ").append(value));
        for (var child : children) {
            var inside = child.told();
            if (!inside.isEmpty()) {
                told.append(told.isEmpty() ? "" : "; ")
                        .append(child.name)
                        .append(": ")
                        .append(inside);
            }
        }
        return told.toString().strip();
    }

    /** Where it is in the file, from below the root: {@code Goal[2]/Objective[1]}. */
    String path() {
        var steps = new ArrayList<String>();
        for (var node = this; node.within != null; node = node.within) {
            if (!node.name.equals("StrategicPlanCore")) {
                steps.addFirst(node.name + "[" + node.ordinal + "]");
            }
        }
        return steps.isEmpty() ? name : String.join("/", steps);
    }
}
