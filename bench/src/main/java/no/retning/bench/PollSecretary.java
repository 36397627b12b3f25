package no.retning.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** A secretary who asks a room of people one question. */
final class PollSecretary implements AutoCloseable {
    private static final String ALL = "/arbeid/avstemning";
    private static final Pattern CODE = Pattern.compile("<strong>(\\d{4}) (\\d{4})</strong>");
    private static final Pattern COUNTS = Pattern.compile("</svg></td>\\s*<td>(\\d+)</td>");

    private final Secretary secretary;

    private PollSecretary(Secretary secretary) {
        this.secretary = secretary;
    }

    /** @param path where it is run */
    record Opened(String path, String code) {}

    /**
     * @param first how many gave the first answer
     * @param revealedAt when the application said that the result is shown
     */
    record Counted(int first, int second, long revealedAt) {}

    static PollSecretary signedIn(Retning retning) throws IOException, InterruptedException {
        return new PollSecretary(Secretary.signedIn(retning));
    }

    Opened openPoll() throws IOException, InterruptedException {
        var blank = HtmlForm.on(secretary.get(ALL + "/ny"), ALL).with("title.nb", "Måling av avstemninger");
        var path = secretary.send(ALL, blank).replaceAll("\\?.*", "");
        secretary.send(path, HtmlForm.on(secretary.get(path), path).with("add", "single"));
        secretary.send(
                path,
                HtmlForm.on(secretary.get(path), path)
                        .with("q0.text.nb", "Går dette raskt nok?")
                        .with("q0.options.nb", "Ja\nNei"));
        press(path, "/apne");
        var code = CODE.matcher(secretary.get(path));
        if (!code.find()) {
            throw new IOException("The poll has no code");
        }
        return new Opened(path, code.group(1) + code.group(2));
    }

    Counted closeAndReveal(Opened poll) throws IOException, InterruptedException {
        press(poll.path(), "/lukk");
        press(poll.path(), "/vis");
        long revealedAt = System.nanoTime();
        var counts = COUNTS.matcher(secretary.get(poll.path()))
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        if (counts.size() != 2) {
            throw new IOException("The result is not as expected: " + counts);
        }
        return new Counted(counts.getFirst(), counts.getLast(), revealedAt);
    }

    private void press(String path, String way) throws IOException, InterruptedException {
        secretary.send(path + way, HtmlForm.on(secretary.get(path), path + way));
    }

    @Override
    public void close() {
        secretary.close();
    }
}
