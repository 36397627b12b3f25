package no.retning.bundle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A group of fields in a package's file. Whatever is wrong with a field is noted with its path, and something harmless
 * returned in its place, so that one reading finds every fault.
 */
public final class Spot {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 120;
    private static final String AMOUNT = "[-+]?(\\d{1,300}(\\.\\d{0,300})?|\\.\\d{1,300})([eE][-+]?\\d{1,2})?";

    private final String file;
    private final String path;
    private final JsonNode fields;
    private final Languages languages;
    private final Faults faults;
    private final Set<String> known = new TreeSet<>();

    private Spot(String file, String path, JsonNode fields, Languages languages, Faults faults) {
        this.file = file;
        this.path = path;
        this.languages = languages;
        this.faults = faults;
        this.fields = fields.isObject() ? fields : JsonNodeFactory.instance.objectNode();
        if (!fields.isObject()) {
            faults.add(file, path, "must be a group of fields, written “name: value”, one a line");
        }
    }

    public static Spot root(String file, JsonNode fields, Languages languages, Faults faults) {
        return new Spot(file, "", fields, languages, faults);
    }

    /** The entries of a file that is one list. */
    public static List<Spot> rootList(String file, JsonNode list, Languages languages, Faults faults) {
        return entries(file, "", list, languages, faults);
    }

    public void fault(String field, String message) {
        faults.add(file, at(field), message);
    }

    /** Where a field is, for messages. */
    public String where(String field) {
        return "%s: %s".formatted(file, at(field));
    }

    private String at(String field) {
        return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
    }

    private @Nullable JsonNode value(String field) {
        known.add(field);
        var value = fields.get(field);
        return value == null || value.isNull() ? null : value;
    }

    public boolean has(String field) {
        return value(field) != null;
    }

    /** Notes every field that nobody has asked for. */
    public void finish() {
        for (var name : fields.propertyNames()) {
            if (!known.contains(name)) {
                fault(name, "there is no such field here; take it away or use one of " + String.join(", ", known));
            }
        }
    }

    /** A text on one line, a number as it is written; null if the field is not there. */
    @Nullable
    public String word(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString() && !value.isNumber()) {
            fault(field, "must be one plain text");
            return null;
        }
        var word = value.asString().strip();
        return word.isEmpty() ? null : word;
    }

    public String word(String field, String otherwise) {
        var word = word(field);
        return word == null ? otherwise : word;
    }

    public String needed(String field) {
        var word = word(field);
        if (word == null) {
            fault(field, "is missing; write it");
            return "";
        }
        return word;
    }

    @Nullable
    public String slug() {
        var slug = word("slug");
        if (slug == null) {
            fault("slug", "is missing; give a short name of a–z, 0–9 and hyphens that never changes");
        } else if (!slug.matches(SLUG) || slug.length() > LONGEST_SLUG) {
            fault("slug", "“%s” is no slug; use a–z, 0–9 and single hyphens, at most %d".formatted(slug, LONGEST_SLUG));
            return null;
        }
        return slug;
    }

    @Nullable
    public UUID id() {
        var id = word("id");
        if (id == null) {
            return null;
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            fault("id", "“%s” is no id; take the field away, and an id is made".formatted(id));
            return null;
        }
    }

    public boolean flag(String field) {
        var value = value(field);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            fault(field, "must be true or false");
            return false;
        }
        return value.asBoolean();
    }

    public int number(String field, int otherwise) {
        var value = value(field);
        if (value == null) {
            return otherwise;
        }
        if (!value.isInt()) {
            fault(field, "must be a whole number");
            return otherwise;
        }
        return value.asInt();
    }

    /** A text by language; {@link LocalisedText#NONE} if it is not there. */
    public LocalisedText texts(String field) {
        var value = value(field);
        if (value == null) {
            return LocalisedText.NONE;
        }
        if (!value.isObject()) {
            fault(field, "must be written by language, as in “%s: …”".formatted(languages.first()));
            return LocalisedText.NONE;
        }
        Map<String, String> texts = new TreeMap<>();
        for (var text : value.properties()) {
            var tag = text.getKey();
            if (languages.find(tag).isEmpty()) {
                fault(
                        field + "." + tag,
                        "this instance has no such language; it has %s (retning.languages.all)"
                                .formatted(languages.all()));
            } else if (!text.getValue().isString()) {
                fault(field + "." + tag, "must be a text; put quotation marks around it");
            } else {
                texts.put(tag, text.getValue().asString());
            }
        }
        return LocalisedText.of(texts);
    }

    public LocalisedText neededTexts(String field) {
        var texts = texts(field);
        if (texts.isEmpty()) {
            fault(field, "is missing; write it in at least one language, as in “%s: …”".formatted(languages.first()));
        }
        return texts;
    }

    @Nullable
    public LocalDate day(String field) {
        var day = word(field);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            fault(field, "“%s” is no day; write it as in 2026-01-31".formatted(day));
            return null;
        }
    }

    /** Half open: {@code until} is the first day that is not included. */
    public Validity validity(String field) {
        var period = group(field);
        return period == null ? Validity.ALWAYS : period.between(period.day("from"), period.day("until"));
    }

    /** As {@link #validity}, where a plain year means all of it, the last one included. */
    public Validity years(String field) {
        var period = group(field);
        return period == null ? Validity.ALWAYS : period.between(period.year("from", 0), period.year("until", 1));
    }

    private @Nullable LocalDate year(String field, int after) {
        var value = value(field);
        return value != null && value.isInt() ? LocalDate.of(value.asInt() + after, 1, 1) : day(field);
    }

    private Validity between(@Nullable LocalDate from, @Nullable LocalDate until) {
        finish();
        if (from != null && until != null && !from.isBefore(until)) {
            fault("until", "must come after from, which is " + from);
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }

    public Source source() {
        var source = group("source");
        if (source == null) {
            return Source.NONE;
        }
        var url = source.url();
        var read = new Source(source.word("citation", ""), url, source.flag("illustrative"));
        source.finish();
        return read;
    }

    @Nullable
    public String url() {
        var url = word("url");
        if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
            fault("url", "“%s” is no address; it must begin with https:// or http://".formatted(url));
            return null;
        }
        return url;
    }

    /** A sum as it is written; null if the field is not there. */
    @Nullable
    public BigDecimal amount(String field) {
        var word = word(field);
        if (word == null) {
            return null;
        }
        // 1e2000000000 would fill the memory when it is written out.
        if (!word.matches(AMOUNT)) {
            fault(field, "“%s” is no amount; write it as in 12.5".formatted(word));
            return null;
        }
        return new BigDecimal(word);
    }

    /** The fields under a field; null if it is not there. */
    @Nullable
    public Spot group(String field) {
        var value = value(field);
        return value == null ? null : new Spot(file, at(field), value, languages, faults);
    }

    /** All that stands under a field, as it stands there; missing if the field is not there. */
    public JsonNode tree(String field) {
        value(field);
        return fields.path(field);
    }

    /** The groups in a list; none if the field is not there. */
    public List<Spot> list(String field) {
        var value = value(field);
        return value == null ? List.of() : entries(file, at(field), value, languages, faults);
    }

    /** The plain texts in a list. */
    public List<String> words(String field) {
        var value = value(field);
        var words = new ArrayList<String>();
        if (value != null && !value.isArray()) {
            fault(field, "must be a list, as in [nb, en]");
        } else if (value != null) {
            value.forEach(word -> words.add(word.asString("")));
        }
        return words;
    }

    private static List<Spot> entries(String file, String path, JsonNode list, Languages languages, Faults faults) {
        var entries = new ArrayList<Spot>();
        if (!list.isArray()) {
            faults.add(file, path, "must be a list, each entry beginning with “- ”");
            return entries;
        }
        for (int i = 0; i < list.size(); i++) {
            entries.add(new Spot(file, "%s[%d]".formatted(path, i), list.get(i), languages, faults));
        }
        return entries;
    }
}
