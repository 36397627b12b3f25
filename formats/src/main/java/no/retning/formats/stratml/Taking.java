package no.retning.formats.stratml;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.retning.formats.stratml.Repair.Code;
import org.jspecify.annotations.Nullable;

/** Takes children out of elements as values; what cannot be a value becomes a note. */
final class Taking {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final int MOST_DIGITS = 100;

    private final Part part;
    private final RepairLog log;
    private final Set<String> identifiers = new HashSet<>();

    Taking(Part part, RepairLog log) {
        this.part = part;
        this.log = log;
    }

    List<Node> all(Node node, String name) {
        var taken = node.children().stream()
                .filter(child -> child.name().equals(name))
                .toList();
        node.children().removeIf(child -> child.name().equals(name));
        return taken;
    }

    /** The first of this name; what further ones say becomes notes. */
    Optional<Node> one(Node node, String name, List<String> notes) {
        var taken = all(node, name);
        taken.stream().skip(1).forEach(further -> {
            var told = further.told();
            log.add(further, Code.DUPLICATE, told);
            if (!told.isEmpty() && !told.equals(taken.getFirst().told())) {
                notes.add(name + ": " + told);
            }
        });
        return taken.stream().findFirst();
    }

    String text(Node node, String name, List<String> notes) {
        return one(node, name, notes).map(found -> text(found, notes)).orElse("");
    }

    /** The element's own text; anything in it is strange. */
    String text(Node node, List<String> notes) {
        rest(node, notes, true);
        return node.text();
    }

    String identifier(Node node, List<String> notes) {
        var found = one(node, "Identifier", notes);
        var written = found.map(one -> text(one, notes)).orElse("");
        if (found.isEmpty() || written.isEmpty()) {
            found.ifPresent(empty -> log.add(empty, Code.EMPTY, "Identifier"));
            return "";
        }
        var name = part == Part.THREE ? written : Identifiers.name(written);
        if (!name.equals(written)) {
            log.add(found.get(), Code.IDENTIFIER_NO_NAME, written, name);
        }
        var free = name;
        for (int i = 2; !identifiers.add(free); i++) {
            free = name + "-" + i;
        }
        if (!free.equals(name)) {
            log.add(found.get(), Code.IDENTIFIER_TAKEN, written, free);
        }
        return free;
    }

    @Nullable
    LocalDate date(Node node, String name, List<String> notes) {
        var found = one(node, name, notes).orElse(null);
        if (found == null) {
            return null;
        }
        var written = text(found, notes);
        if (written.isEmpty()) {
            log.add(found, Code.EMPTY_DATE);
            return null;
        }
        var day = DAY.matcher(written);
        try {
            if (day.matches()) {
                var date = LocalDate.parse(day.group(1));
                if (!day.group(2).isEmpty()) {
                    log.add(found, Code.DATE_MENDED, written, date.toString());
                }
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, as any other text that is no day.
        }
        log.add(found, Code.NO_DATE, written);
        notes.add(name + ": " + written);
        return null;
    }

    @Nullable
    BigDecimal number(Node node, String name, List<String> notes) {
        var found = one(node, name, notes).orElse(null);
        var written = found == null ? "" : text(found, notes);
        if (found == null || written.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(written).matches() && written.length() <= MOST_DIGITS) {
            return new BigDecimal(written);
        }
        log.add(found, Code.NO_NUMBER, written);
        notes.add(name + ": " + written);
        return null;
    }

    String address(Node node, String name, List<String> notes) {
        var found = one(node, name, notes).orElse(null);
        var written = found == null ? "" : text(found, notes);
        if (found == null || written.isEmpty()) {
            return "";
        }
        try {
            return new URI(written).toString();
        } catch (URISyntaxException none) {
            log.add(found, Code.NO_ADDRESS, written);
            notes.add(name + ": " + written);
            return "";
        }
    }

    <C extends Coded> @Nullable C attribute(Node node, String name, C[] all, List<String> notes) {
        var written = node.attributes().remove(name);
        return written == null ? null : coded(node, name, written, all, notes);
    }

    <C extends Coded> @Nullable C coded(Node at, String name, String written, C[] all, List<String> notes) {
        var meant = Coded.of(all, written).orElse(null);
        if (meant == null) {
            log.add(at, Code.WRONG_VALUE, name, written, "");
            if (!written.isEmpty()) {
                notes.add(name + ": " + written);
            }
        } else if (!meant.code().equals(written)) {
            log.add(at, Code.WRONG_VALUE, name, written, meant.code());
        }
        return meant;
    }

    /** What nobody has taken out of an element becomes notes. */
    void rest(Node node, List<String> notes, boolean holdsText) {
        for (var child : new ArrayList<>(node.children())) {
            var told = child.told();
            boolean ofThePart = part.shapes().has(child.parent(), child.name());
            if (told.isEmpty()) {
                log.add(child, Code.EMPTY, child.name());
            } else {
                log.add(child, ofThePart ? Code.KEPT_AS_TEXT : Code.STRAY, told);
                notes.add(child.name() + ": " + told);
            }
        }
        node.children(List.of());
        node.attributes().forEach((name, value) -> {
            log.add(node, Code.UNKNOWN_ATTRIBUTE, name, value);
            if (!value.isEmpty()) {
                notes.add(name + ": " + value);
            }
        });
        node.attributes().clear();
        if (!holdsText && !node.text().isEmpty()) {
            log.add(node, Code.TEXT_BETWEEN, node.text());
            notes.add(node.text());
        }
    }
}
