package no.retning.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A secretary of the example who changes a paragraph of its strategy and publishes it, again and again, over HTTP. */
final class Publisher implements AutoCloseable {
    /** The public page that the paragraph stands on. */
    static final String PAGE = "/strategi/nasjonal-e-helsestrategi-2023-2030/kapittel/strategiens-rolle";

    private static final String PARAGRAPH = "/api/v1/things/paragraph/felles-strategi";
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern STRATEGY_ID = Pattern.compile("\"thing\":\\{[^}]*\"id\":\"" + ID);
    private static final Pattern PARAGRAPH_ID = Pattern.compile("\"item\":\\{.*?\"id\":\"" + ID);
    private static final Pattern VERSION = Pattern.compile("målingens utgave nummer (\\d+)");

    private final Secretary secretary;
    private final String paragraph;
    private final String strategy;

    private Publisher(Retning retning) throws IOException, InterruptedException {
        this.secretary = Secretary.signedIn(retning);
        var known = secretary.get(PARAGRAPH);
        this.paragraph = "/arbeid/avsnitt/" + found(PARAGRAPH_ID, known);
        this.strategy = "/arbeid/strategi/" + found(STRATEGY_ID, known);
    }

    static Publisher signedIn(Retning retning) throws IOException, InterruptedException {
        return new Publisher(retning);
    }

    /** Publishes a version, counted from 1, and returns when the application has said that it is out. */
    void publish(int version) throws IOException, InterruptedException {
        secretary.send(
                paragraph,
                HtmlForm.on(secretary.get(paragraph), paragraph)
                        .with("text.nb", "Dette er målingens utgave nummer " + version + "."));
        var publish = strategy + "/publiser";
        secretary.send(publish, HtmlForm.on(secretary.get(publish), publish).with("reason.nb", "Måling av friskhet."));
    }

    /** Which version the bytes of {@link #PAGE} show; 0 for what stood there before the first. */
    static int version(byte[] page) {
        var shown = VERSION.matcher(new String(page, StandardCharsets.UTF_8));
        return shown.find() ? Integer.parseInt(shown.group(1)) : 0;
    }

    @Override
    public void close() {
        secretary.close();
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("The example is not as expected: " + text);
        }
        return found.group(1);
    }
}
