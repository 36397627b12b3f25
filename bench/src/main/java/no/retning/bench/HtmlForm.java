package no.retning.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page of ours, as it would be sent. */
record HtmlForm(Map<String, String> fields) {
    private static final Pattern INPUT = Pattern.compile("<input(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern AREA = Pattern.compile("<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    /**
     * The form on a page that goes to {@code action}, filled in as it stands.
     *
     * @throws IOException if the page has none
     */
    static HtmlForm on(String page, String action) throws IOException {
        var form = Pattern.compile("<form[^>]*action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new IOException("There is no form for " + action + " on the page");
        }
        var fields = new TreeMap<String, String>();
        INPUT.matcher(form.group()).results().map(found -> found.group()).forEach(input -> {
            if (!input.contains("type=\"checkbox\"") || input.contains(" checked")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(form.group())
                .results()
                .forEach(area -> fields.put(attribute(area.group(1), "name"), plain(area.group(2))));
        SELECT.matcher(form.group()).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group(2));
            fields.put(attribute(select.group(1), "name"), chosen.find() ? plain(chosen.group(1)) : "");
        });
        return new HtmlForm(fields);
    }

    HtmlForm with(String field, String value) {
        var changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new HtmlForm(changed);
    }

    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
