package no.retning.hearing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.likeness.Grouping;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Settings;
import no.retning.engines.likeness.Sketcher;
import no.retning.record.Header;
import no.retning.record.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for answers to a hearing that are nearly the same, while whoever asked for it does something else. It says how far
 * it has come and can be called off; all that it finds is kept at once, or nothing.
 */
@Component
public class GroupAnswers implements SmartLifecycle {
    private static final Actor SYSTEM = Actor.system("hearings");
    private static final Logger LOG = LoggerFactory.getLogger(GroupAnswers.class);
    private static final Settings SETTINGS = Settings.STANDARD;
    private static final int THREADS = 2;
    /** So many answers are read between two looks at whether it has been called off. */
    private static final int AT_A_TIME = 256;

    private static final int LAST_SECONDS = 5;

    private final HearingGroupings groupings;
    private final HearingCampaigns campaigns;
    private final GroupedAnswers grouped;
    private final HearingAnswers answers;
    private final Hearings hearings;
    private final AskedTexts asked;
    private final Commands commands;
    private final Access access;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("grouping-", 1).factory());

    GroupAnswers(
            HearingGroupings groupings,
            HearingCampaigns campaigns,
            GroupedAnswers grouped,
            HearingAnswers answers,
            Hearings hearings,
            AskedTexts asked,
            Commands commands,
            Access access) {
        this.groupings = groupings;
        this.campaigns = campaigns;
        this.grouped = grouped;
        this.answers = answers;
        this.hearings = hearings;
        this.asked = asked;
        this.commands = commands;
        this.access = access;
    }

    /** Makes sketches of answers to a hearing; what everybody was sent is left out of them. */
    public Sketcher sketcher(Hearing hearing) {
        return Sketcher.leavingOut(asked.of(hearing), SETTINGS);
    }

    /** What somebody who may start one would make. */
    public static HearingGrouping blank(UUID hearing) {
        var id = Ids.next();
        return new HearingGrouping(
                Header.draft(id, HearingGrouping.KIND, id.toString(), HearingGrouping.RUNNING),
                hearing,
                SETTINGS.shingle(),
                SETTINGS.share(),
                null);
    }

    /**
     * Starts one, or gives the one that runs: there is one at a time for a hearing.
     *
     * @throws no.retning.access.Refused if the actor may not
     */
    public HearingGrouping start(Actor actor, UUID hearing) {
        var blank = blank(hearing);
        var one = commands.together(() -> {
            var running = groupings.running(hearing).orElse(null);
            if (running != null) {
                access.require(actor, blank, Commands.CREATE);
                if (groupings.pace(running.header().id()).heard()) {
                    return running;
                }
                fail(running.header().id());
            }
            var made = commands.create(actor, groupings, blank);
            groupings.beat(made.header().id(), 0, 0);
            return made;
        });
        if (one.header().id().equals(blank.header().id())) {
            executor.execute(() -> run(actor, one));
        }
        return one;
    }

    private void run(Actor actor, HearingGrouping one) {
        var id = one.header().id();
        try {
            var read = answers.to(one.hearing()).stream()
                    .filter(HearingAnswer::counts)
                    .toList();
            keep(actor, one, read, group(one, read));
        } catch (CancellationException calledOff) {
            LOG.info("The grouping {} was called off", id);
        } catch (RuntimeException fault) {
            LOG.error("The grouping {} came to nothing", id, fault);
            fail(id);
        }
    }

    private Groups group(HearingGrouping one, List<HearingAnswer> read) {
        var id = one.header().id();
        var done = new AtomicInteger();
        groupings.beat(id, 0, read.size());
        var groups = new Grouping(sketcher(hearings.get(one.hearing())), THREADS).group(read.size(), text -> {
            int before = done.getAndIncrement();
            if (before % AT_A_TIME == 0) {
                goOn(id, before, read.size());
            }
            return read.get(text).content().words();
        });
        goOn(id, read.size(), read.size());
        return groups;
    }

    /** Says how far it has come, unless somebody has called it off. */
    private void goOn(UUID id, int read, int all) {
        if (!groupings.isRunning(id)) {
            throw new CancellationException("A person has called it off");
        }
        groupings.beat(id, read, all);
    }

    private void keep(Actor actor, HearingGrouping one, List<HearingAnswer> read, Groups groups) {
        commands.together(() -> {
            // Whoever called it off in the last moment has done so.
            var present = groupings.get(one.header().id());
            if (!present.header().state().equals(HearingGrouping.RUNNING)) {
                return present;
            }
            var plan = GroupingPlan.of(
                    read.stream()
                            .map(answer -> new GroupingPlan.Read(answer.header().id(), answer.revision()))
                            .toList(),
                    groups,
                    grouped.placed(one.hearing()),
                    Ids::next);
            grow(actor, one, plan);
            plan.said().forEach(grouped::put);
            return commands.change(
                    SYSTEM,
                    HearingGroupings.FINISH,
                    groupings,
                    present.header().id(),
                    present.header().version(),
                    before -> before.done(new HearingGrouping.Outcome(
                            read.size(), plan.fresh().size(), plan.added())));
        });
    }

    /** Makes the new campaigns, and writes of the others that they have more answers now. */
    private void grow(Actor actor, HearingGrouping one, GroupingPlan plan) {
        int number = campaigns.of(one.hearing()).size();
        for (var id : plan.fresh()) {
            number++;
            commands.create(
                    actor,
                    campaigns,
                    new HearingCampaign(
                            Header.draft(id, HearingCampaign.KIND, id.toString(), HearingCampaign.GROUPED),
                            one.hearing(),
                            number));
        }
        plan.grown()
                .forEach((id, count) -> commands.change(
                        SYSTEM,
                        HearingCampaigns.GROW,
                        campaigns,
                        id,
                        campaigns.get(id).header().version(),
                        same -> same,
                        () -> Map.of("added", Integer.toString(count))));
    }

    /**
     * Calls one off: nothing comes of it.
     *
     * @param seen the version that the actor had before their eyes
     */
    public void stop(Actor actor, UUID grouping, long seen) {
        commands.change(
                actor,
                HearingGroupings.STOP,
                groupings,
                grouping,
                seen,
                before -> before.with(before.header().in(HearingGrouping.STOPPED)));
    }

    private void fail(UUID grouping) {
        var present = groupings.get(grouping);
        if (present.header().state().equals(HearingGrouping.RUNNING)) {
            commands.change(
                    SYSTEM,
                    HearingGroupings.FAIL,
                    groupings,
                    grouping,
                    present.header().version(),
                    before -> before.with(before.header().in(HearingGrouping.FAILED)));
        }
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !executor.isShutdown();
    }
}
