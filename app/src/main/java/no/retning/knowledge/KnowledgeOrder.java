package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to find something out: what, why and by when, what they delivered, and what it was used for.
 *
 * @param title what is wanted, in a line
 * @param reason why it is wanted
 * @param owner the organisation or body that asks
 * @param supplier the organisation that is asked, or null where that has not been said
 * @param orderedOn null where nobody knows the day
 * @param due the last day on which it is of use, or null where none was set
 * @param delivery null until it is delivered
 * @param uses findings and analyses that it was used for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnowledgeOrder(
        Header header,
        LocalisedText title,
        LocalisedText text,
        LocalisedText reason,
        String owner,
        @Nullable UUID supplier,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate due,
        @Nullable Delivery delivery,
        List<Ref> uses,
        Source source)
        implements Recorded<KnowledgeOrder> {
    public static final String KIND = "knowledge-order";
    public static final String DRAFT = "draft";
    public static final String ORDERED = "ordered";
    public static final String DELIVERED = "delivered";
    public static final String WITHDRAWN = "withdrawn";
    /** How it stands once it is past its day; no state, for nobody makes it so. */
    public static final String OVERDUE = "overdue";

    public static final List<String> STATES = List.of(DRAFT, ORDERED, DELIVERED, WITHDRAWN);

    public KnowledgeOrder {
        uses = List.copyOf(uses);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    /** Its state, or that it is overdue. */
    public String standing(LocalDate today) {
        return isOverdue(today) ? OVERDUE : header.state();
    }

    public boolean isOverdue(LocalDate today) {
        return header.state().equals(ORDERED) && due != null && due.isBefore(today);
    }

    @Override
    public KnowledgeOrder with(Header newHeader) {
        return new KnowledgeOrder(
                newHeader, title, text, reason, owner, supplier, orderedOn, due, delivery, uses, source);
    }

    public KnowledgeOrder asking(
            LocalisedText newTitle,
            LocalisedText newText,
            LocalisedText newReason,
            String newOwner,
            @Nullable UUID newSupplier,
            @Nullable LocalDate newOrderedOn,
            @Nullable LocalDate newDue,
            Source newSource) {
        return new KnowledgeOrder(
                header,
                newTitle,
                newText,
                newReason,
                newOwner,
                newSupplier,
                newOrderedOn,
                newDue,
                delivery,
                uses,
                newSource);
    }

    /** A draft, asked for or withdrawn; if something was delivered, it no longer is, and nothing is used. */
    public KnowledgeOrder undelivered(String state) {
        return settled(header.in(state), null, List.of());
    }

    public KnowledgeOrder delivered(Delivery what, List<Ref> newUses) {
        return settled(header.in(DELIVERED), what, newUses);
    }

    private KnowledgeOrder settled(Header newHeader, @Nullable Delivery what, List<Ref> newUses) {
        return new KnowledgeOrder(
                newHeader, title, text, reason, owner, supplier, orderedOn, due, what, newUses, source);
    }
}
