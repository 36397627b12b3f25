package no.retning.engines.schedule;

import java.util.Arrays;

/**
 * Where the times of a block of trials lie while it is computed: a slot for the finish of each activity, and one more for
 * each other way in which what follows reads it (its start, another calendar, an elapsed lag). A slot is used again when
 * nothing waits for it any longer, so that the times of a whole network stay near the processor.
 */
final class Slots {
    /** How many there are. */
    final int count;

    /** Slot of an activity's finish. */
    final int[] finish;

    /** Where the block of a link's predecessor begins. */
    final int[] linkFrom;

    /** What is added to it; 0 for elapsed lags, which are in the slot. */
    final float[] linkLag;

    /** Views of an activity by other eyes: where they begin, their slots, and a link that is served by each. */
    final int[] viewBegin;

    final int[] viewSlot;
    final int[] viewLink;

    /**
     * @param keep whether every activity keeps a slot of its own
     */
    Slots(Network network, boolean keep) {
        int links = network.linkFrom.length;
        int[] viewOf = new int[links];
        int[] served = new int[links];
        viewBegin = new int[network.count + 1];
        int views = views(network, viewOf, served);
        viewLink = Arrays.copyOf(served, views);
        viewSlot = new int[views];
        finish = new int[network.count];
        linkFrom = new int[links];
        linkLag = new float[links];

        int[] uses = new int[network.count + views];
        for (int link = 0; link < links; link++) {
            uses[source(network, viewOf, link)]++;
        }
        int[] free = new int[network.count + views];
        int height = 0;
        int made = 0;
        for (int i = 0; i < network.count; i++) {
            finish[i] = height > 0 ? free[--height] : made++;
            for (int view = viewBegin[i]; view < viewBegin[i + 1]; view++) {
                viewSlot[view] = height > 0 ? free[--height] : made++;
            }
            for (int link = network.inBegin[i]; link < network.inBegin[i + 1]; link++) {
                int source = source(network, viewOf, link);
                int slot = source < network.count ? finish[source] : viewSlot[source - network.count];
                linkFrom[link] = slot * Lanes.COUNT;
                linkLag[link] = network.elapsed[link] ? 0 : (float) network.lag[link];
                if (--uses[source] == 0 && !keep) {
                    free[height++] = slot;
                }
            }
            if (uses[i] == 0 && !keep) {
                free[height++] = finish[i];
            }
        }
        count = made;
    }

    /** Numbers the views, those of an activity together; -1 for links that read its finish as it is. */
    private int views(Network network, int[] viewOf, int[] served) {
        int calendars = Arrays.stream(network.calendar).max().orElse(Axis.CLOCK) + 2;
        int[] known = new int[2 * calendars];
        int views = 0;
        for (int i = 0; i < network.count; i++) {
            viewBegin[i] = views;
            for (int out = network.outBegin[i]; out < network.outBegin[i + 1]; out++) {
                int link = network.outLink[out];
                int calendar = network.calendar[network.linkTo[link]];
                boolean direct = calendar == network.calendar[i] && network.fromFinish[link];
                int eye = 2 * (calendar + 1) + (network.fromFinish[link] ? 1 : 0);
                if (direct && !network.elapsed[link]) {
                    viewOf[link] = -1;
                } else if (!network.elapsed[link] && known[eye] > viewBegin[i]) {
                    viewOf[link] = known[eye] - 1;
                } else {
                    served[views] = link;
                    viewOf[link] = views++;
                    known[eye] = network.elapsed[link] ? known[eye] : views;
                }
            }
        }
        viewBegin[network.count] = views;
        return views;
    }

    private static int source(Network network, int[] viewOf, int link) {
        return viewOf[link] < 0 ? network.linkFrom[link] : network.count + viewOf[link];
    }
}
