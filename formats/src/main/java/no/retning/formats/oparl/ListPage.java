package no.retning.formats.oparl;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of an external list.
 *
 * @param total the objects on all pages
 * @param perPage the most objects on one page
 * @param page from 1
 * @param previous null on the first page
 * @param next null on the last page
 */
public record ListPage(
        List<? extends OparlObject> data,
        long total,
        int perPage,
        int page,
        URI first,
        @Nullable URI previous,
        URI self,
        @Nullable URI next,
        @Nullable URI last) {
    public ListPage {
        data = List.copyOf(data);
        if (perPage < 1 || page < 1 || total < data.size() || data.size() > perPage) {
            throw new IllegalArgumentException("No such page: %d objects of %d on page %d with at most %d"
                    .formatted(data.size(), total, page, perPage));
        }
    }

    /** The envelope of the standard: data, pagination and links. */
    public ObjectNode json() {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        ArrayNode array = envelope.putArray("data");
        data.forEach(object -> array.add(Oparl.json(object)));
        envelope.putObject("pagination")
                .put("totalElements", total)
                .put("elementsPerPage", perPage)
                .put("currentPage", page)
                .put("totalPages", Math.max(1, (total + perPage - 1) / perPage));
        ObjectNode links = envelope.putObject("links");
        link(links, "first", first);
        link(links, "prev", previous);
        link(links, "self", self);
        link(links, "next", next);
        link(links, "last", last);
        return envelope;
    }

    private static void link(ObjectNode links, String name, @Nullable URI address) {
        if (address != null) {
            links.put(name, address.toASCIIString());
        }
    }
}
