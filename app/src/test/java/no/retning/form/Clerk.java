package no.retning.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at work without a browser: signs in as an example of a role, reads pages, fills in their forms and sends them. */
public final class Clerk {
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern AREA = Pattern.compile("<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    public Clerk(URI base) {
        this.base = base;
    }

    public static Clerk signedIn(URI base, String role) {
        var clerk = new Clerk(base);
        var form = clerk.form("/logg-inn", "/logg-inn");
        form.put("rolle", role);
        clerk.post("/logg-inn", form);
        return clerk;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** A file, as it comes. */
    public byte[] fetch(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, as a browser does. */
    public HttpResponse<String> post(
            String path, Map<String, String> fields, String field, String name, String type, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> body.writeBytes(
                ("--retning\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--retning\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--retning--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=retning")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** What a cookie holds that the server gave. */
    public String cookie(String name) {
        var value = cookies.get(name);
        if (value == null) {
            throw new AssertionError("No cookie " + name + " among " + cookies.keySet());
        }
        return value;
    }

    /** Opens a page and fills in the form that goes to {@code action} as it stands. */
    public Map<String, String> form(String page, String action) {
        return form(get(page), action);
    }

    /** The form on a page that goes to {@code action}, as it stands. */
    public static Map<String, String> form(HttpResponse<String> page, String action) {
        var forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (forms.group().substring(0, forms.group().indexOf('>')).contains("action=\"" + action + "\"")) {
                return fields(forms.group());
            }
        }
        throw new AssertionError("No form for " + action + " on " + page.uri() + ":\n" + page.body());
    }

    private static Map<String, String> fields(String form) {
        var fields = new TreeMap<String, String>();
        INPUT.matcher(form).results().map(found -> found.group()).forEach(input -> {
            if (!input.contains("type=\"checkbox\"") || input.contains(" checked")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(form)
                .results()
                .forEach(area -> fields.put(attribute(area.group(1), "name"), plain(area.group(2))));
        SELECT.matcher(form).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group(2));
            fields.put(attribute(select.group(1), "name"), chosen.find() ? plain(chosen.group(1)) : "");
        });
        return fields;
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(request.build(), as);
            answer.headers().allValues("Set-Cookie").forEach(header -> {
                var pair = header.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
