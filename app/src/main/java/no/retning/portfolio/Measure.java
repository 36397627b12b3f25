package no.retning.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A measure (tiltak): a programme, a project or another effort of national importance.
 *
 * @param summary its purpose in a sentence or two
 * @param owner the organisation that answers for it
 * @param reporter the person who reports on it, or null where nobody has been named
 * @param contact an office one can turn to, with its address; never a private person
 * @param segment code in {@link PortfolioTerms}; empty where nobody has placed it
 * @param phase code in {@link PortfolioTerms}
 * @param mainGoal the one goal that it counts under; null where its owner has named none
 * @param goals other goals that it supports
 * @param parent the measure it is a part of, or null
 * @param affected codes of kinds of actor in {@link PortfolioTerms}
 * @param promised the day it has been promised to be done, or null
 * @param financingConfidential whether its money is kept from publication
 * @param unfunded what follows if the money does not come
 */
public record Measure(
        Header header,
        LocalisedText title,
        LocalisedText shortTitle,
        LocalisedText summary,
        LocalisedText text,
        MeasureType type,
        UUID owner,
        @Nullable UUID reporter,
        String contact,
        String segment,
        String phase,
        List<Passage> passages,
        RiskLevel risk,
        @Nullable UUID mainGoal,
        List<UUID> goals,
        @Nullable UUID parent,
        List<String> affected,
        String link,
        List<Deliverable> deliverables,
        @Nullable LocalDate promised,
        List<Financing> financing,
        boolean financingConfidential,
        LocalisedText unfunded,
        @Nullable Cost cost,
        Source source)
        implements Recorded<Measure> {
    public static final String KIND = "measure";

    @Override
    public String sort() {
        return type.code();
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(header.id());
    }

    @Override
    public Measure with(Header newHeader) {
        return new Measure(
                newHeader,
                title,
                shortTitle,
                summary,
                text,
                type,
                owner,
                reporter,
                contact,
                segment,
                phase,
                passages,
                risk,
                mainGoal,
                goals,
                parent,
                affected,
                link,
                deliverables,
                promised,
                financing,
                financingConfidential,
                unfunded,
                cost,
                source);
    }

    /** The measure after it has been let through a gate. */
    public Measure passed(Passage passage) {
        var all = new ArrayList<>(passages);
        all.add(passage);
        return new Measure(
                header,
                title,
                shortTitle,
                summary,
                text,
                type,
                owner,
                reporter,
                contact,
                segment,
                passage.to(),
                List.copyOf(all),
                risk,
                mainGoal,
                goals,
                parent,
                affected,
                link,
                deliverables,
                promised,
                financing,
                financingConfidential,
                unfunded,
                cost,
                source);
    }
}
