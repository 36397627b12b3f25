package no.retning.site;

import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.page.Reading;
import org.springframework.stereotype.Component;

/** User needs as pages. */
@Component
final class NeedPages {
    static final String KIND = "user-need";

    private static final List<String> GROUPS = List.of("citizen", "next-of-kin", "personnel");

    private final Reasons reasons;
    private final ThreadDrawing threads;
    private final Lines lines;

    NeedPages(Reasons reasons, ThreadDrawing threads, Lines lines) {
        this.reasons = reasons;
        this.threads = threads;
        this.lines = lines;
    }

    NeedPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new NeedPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                group(reading, item.string("group").orElseThrow()),
                title,
                reading.proseOrNull(item.text("text")),
                reasons.grounds(reading, edition.id()),
                threads.ahead(reading, item, reading.word("knowledge.user-need"))
                        .orElse(null),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private static String group(Reading reading, String code) {
        return reading.word("knowledge.need.group." + code);
    }

    /** What each group needs; none where no need is public. */
    static List<KnowledgePage.Group> groups(Reading reading, List<Edition> needs) {
        return needs.isEmpty()
                ? List.of()
                : GROUPS.stream()
                        .map(code -> new KnowledgePage.Group(
                                group(reading, code),
                                needs.stream()
                                        .filter(need -> isOf(need.item(), code))
                                        .map(need -> Lines.link(reading, need))
                                        .toList()))
                        .toList();
    }

    private static boolean isOf(Item need, String group) {
        return need.string("group").orElse("").equals(group);
    }
}
