package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the pieces of a row whose columns were lost: times, minutes and attachments by their form, then the type's
 * word as the border between title and presenter, in the order of the head.
 */
final class LooseCells {
    private static final Pattern ATTACHMENTS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:ingen vedlegg\\.?$|vedlegg\\s?\\d{0,2}\\s?[:.–-]\\s.*)");
    private static final Pattern BARE_MINUTES = Pattern.compile("(?<=\\p{L})\\s(\\d{1,3})$");

    private final Header header;
    private final List<String> rest = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private String number = "";
    private @Nullable Clock clock;
    private @Nullable Minutes minutes;

    LooseCells(Header header) {
        this.header = header;
    }

    Cells read(List<String> pieces) {
        pieces.forEach(this::sort);
        for (int i = 0; i < rest.size(); i++) {
            boolean border = CaseType.isExpression(rest.get(i)) && (i > 0 || typeFirst());
            if (border && (typeFirst() || !laterType(i))) {
                return around(rest.subList(0, i), rest.get(i), rest.subList(i + 1, rest.size()));
            }
        }
        String all = String.join("\n", rest);
        CaseType.Span span = CaseType.within(all, typeFirst());
        return span == null
                ? withoutType()
                : around(
                        split(all.substring(0, span.start())),
                        all.substring(span.start(), span.end()),
                        split(all.substring(span.end())));
    }

    private void sort(String piece) {
        String text = withoutAttachments(piece);
        Minutes some = Minutes.whole(text, header.has(Column.MINUTES) && !rest.isEmpty());
        if (some == null) {
            Minutes within = Minutes.find(text);
            some = within != null && within.to() == text.length() ? within : null;
        }
        if (some != null && minutes == null) {
            minutes = some;
            text = text.substring(0, some.from()).strip();
        }
        Matcher bare = BARE_MINUTES.matcher(text);
        if (minutes == null && header.has(Column.MINUTES) && bare.find()) {
            minutes = new Minutes(Integer.parseInt(bare.group(1)), null, bare.start(), bare.end());
            text = text.substring(0, bare.start());
        }
        Clock time = Clock.find(text);
        boolean atEdge = time != null && (time.from() == 0 || time.to() == text.length());
        if (time != null && atEdge && clock == null) {
            clock = time;
            text = (text.substring(0, time.from()) + text.substring(time.to())).strip();
        }
        Matcher prefix = Row.NUMBER.matcher(text);
        if (number.isEmpty() && rest.isEmpty() && prefix.find()) {
            number = prefix.group();
            text = text.substring(prefix.end());
        }
        if (!text.isEmpty() && !text.matches("[-–—|:]+")) {
            rest.add(text);
        }
    }

    private String withoutAttachments(String piece) {
        Matcher matcher = ATTACHMENTS.matcher(piece);
        if (!matcher.find()) {
            return piece;
        }
        attachments.add(matcher.group());
        return piece.substring(0, matcher.start()).strip();
    }

    private Cells around(List<String> before, String type, List<String> after) {
        if (typeFirst() && !after.isEmpty()) {
            boolean mixed = after.size() == 1 && header.has(Column.PRESENTER);
            return cells(after.getFirst(), type, after.subList(1, after.size()), mixed);
        }
        if (header.before(Column.PRESENTER, Column.TYPE) && header.before(Column.TITLE, Column.PRESENTER)) {
            int title = Math.min(1, before.size());
            List<String> presenter = new ArrayList<>(before.subList(title, before.size()));
            presenter.addAll(after);
            return cells(Text.join(before.subList(0, title)), type, presenter, presenter.isEmpty());
        }
        return cells(Text.join(before), type, after, false);
    }

    private Cells withoutType() {
        int title = Math.min(1, rest.size());
        while (title < rest.size() && Character.isLowerCase(rest.get(title).charAt(0))) {
            title++;
        }
        boolean presenter = header.has(Column.PRESENTER);
        return presenter
                ? cells(Text.join(rest.subList(0, title)), "", rest.subList(title, rest.size()), false)
                : cells(Text.join(rest), "", List.of(), false);
    }

    private Cells cells(String title, String type, List<String> presenter, boolean mixed) {
        return new Cells(number, title.strip(), type, presenter, clock, minutes, attachments, null, null, mixed);
    }

    private boolean typeFirst() {
        return header.before(Column.TYPE, Column.TITLE);
    }

    private boolean laterType(int at) {
        return rest.subList(at + 1, rest.size()).stream().anyMatch(CaseType::isExpression);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
