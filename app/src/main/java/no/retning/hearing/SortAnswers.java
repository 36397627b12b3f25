package no.retning.hearing;

import java.util.Map;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/** What people say of a campaign: that an answer does not belong to it, or does after all, or that it is none. */
@Component
public class SortAnswers {
    private final HearingCampaigns campaigns;
    private final GroupedAnswers grouped;
    private final Commands commands;

    SortAnswers(HearingCampaigns campaigns, GroupedAnswers grouped, Commands commands) {
        this.campaigns = campaigns;
        this.grouped = grouped;
        this.commands = commands;
    }

    /**
     * Takes an answer out: it counts by itself.
     *
     * @throws IllegalArgumentException if it is not in it
     * @throws no.retning.command.Conflict if somebody has changed the campaign since it was seen
     */
    public void takeOut(Actor actor, UUID campaign, long seen, UUID answer) {
        move(actor, HearingCampaigns.TAKE_OUT, campaign, seen, answer, true);
    }

    /** Puts an answer back that was taken out. */
    public void putBack(Actor actor, UUID campaign, long seen, UUID answer) {
        move(actor, HearingCampaigns.PUT_BACK, campaign, seen, answer, false);
    }

    private void move(Actor actor, String action, UUID campaign, long seen, UUID answer, boolean out) {
        commands.together(() -> {
            var changed = commands.change(
                    actor, action, campaigns, campaign, seen, same -> same, () -> Map.of("answer", answer.toString()));
            if (!grouped.takeOut(campaign, answer, out)) {
                throw new IllegalArgumentException("The answer is not there any more");
            }
            return changed;
        });
    }

    /** Each answer of it counts by itself; which they were is remembered. */
    public void dissolve(Actor actor, UUID campaign, long seen) {
        become(actor, HearingCampaigns.DISSOLVE, campaign, seen, HearingCampaign.DISSOLVED);
    }

    public void restore(Actor actor, UUID campaign, long seen) {
        become(actor, HearingCampaigns.RESTORE, campaign, seen, HearingCampaign.GROUPED);
    }

    private void become(Actor actor, String action, UUID campaign, long seen, String state) {
        commands.change(
                actor,
                action,
                campaigns,
                campaign,
                seen,
                before -> before.with(before.header().in(state)));
    }
}
