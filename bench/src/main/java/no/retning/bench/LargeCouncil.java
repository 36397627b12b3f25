package no.retning.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A dump of OParl of a council that has met so often, with ten items on each agenda and nine papers that are treated again and
 * again.
 *
 * @param name of the council, which all its addresses have in them
 */
record LargeCouncil(String name, int meetings) {
    private static final int ITEMS = 10;
    private static final int PAPERS = 9;

    /** Meetings, items, papers with what was asked for in each, and the council itself. */
    int objects() {
        return meetings * (1 + ITEMS) + 2 * PAPERS + 1;
    }

    void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"data\":[");
            out.write(object("org", "Organization", "\"name\":\"Rådet %s\"".formatted(name)));
            for (int paper = 0; paper < PAPERS; paper++) {
                out.write(",");
                out.write(paper(paper));
            }
            for (int meeting = 0; meeting < meetings; meeting++) {
                out.write(",");
                write(out, meeting);
            }
            out.write("]}");
        }
    }

    private String object(String path, String type, String rest) {
        return "{\"id\":\"%s\",\"type\":\"https://schema.oparl.org/1.1/%s\",%s}".formatted(address(path), type, rest);
    }

    private String address(String path) {
        return "https://%s.example/%s".formatted(name, path);
    }

    private String paper(int paper) {
        var asked = object("consultation/" + paper, "Consultation", "\"role\":\"drøfting\"");
        return object("paper/" + paper, "Paper", "\"name\":\"Sak %d\",\"consultation\":[%s]".formatted(paper, asked));
    }

    private void write(BufferedWriter out, int meeting) throws IOException {
        var items = new StringBuilder();
        for (int item = 0; item < ITEMS; item++) {
            items.append(item == 0 ? "" : ",")
                    .append(object(
                            "item/" + meeting + "/" + item,
                            "AgendaItem",
                            "\"order\":%d,\"name\":\"Sak %d om %d\",\"consultation\":\"%s\""
                                    .formatted(item, item, meeting, address("consultation/" + item % PAPERS))));
        }
        out.write(object(
                "meeting/" + meeting,
                "Meeting",
                "\"name\":\"Møte %d\",\"start\":\"2021-09-07T14:30:00+02:00\",\"organization\":[\"%s\"],\"agendaItem\":[%s]"
                        .formatted(meeting, address("org"), items)));
    }
}
