package no.retning.engines.schedule;

import java.util.List;

/** The links of a plan sorted by the activity they hold, those to its start first, and found from both ends. */
final class LinkTable {
    final int[] inBegin;
    final int[] inMiddle;
    final int[] linkFrom;
    final int[] linkTo;
    final boolean[] fromFinish;
    final boolean[] elapsed;
    final double[] lag;
    final int[] outBegin;
    final int[] outLink;

    private final int[] nextStart;
    private final int[] nextFinish;

    /**
     * @param numbers number of an activity by its id
     * @param started whether an activity's start is history: links to it hold nothing
     * @param finished whether its finish is history too
     */
    LinkTable(List<Link> links, Numbering numbers, boolean[] started, boolean[] finished) {
        int nodes = started.length + 1;
        int[] from = new int[links.size()];
        int[] to = new int[links.size()];
        int[] toStart = new int[nodes + 1];
        int[] toFinish = new int[nodes + 1];
        boolean[] releasesEnd = new boolean[nodes];
        int kept = 0;
        for (int i = 0; i < from.length; i++) {
            Link link = links.get(i);
            from[i] = numbers.of(link.from());
            to[i] = numbers.of(link.to());
            if (link.type().toStart() ? started[to[i]] : finished[to[i]]) {
                to[i] = -1;
                continue;
            }
            kept++;
            (link.type().toStart() ? toStart : toFinish)[to[i]]++;
            releasesEnd[from[i]] |= link.type().fromFinish() && link.lag() >= 0;
        }
        int ends = 0;
        for (int i = 0; i < nodes - 1; i++) {
            ends += releasesEnd[i] ? 0 : 1;
        }
        toStart[nodes - 1] = ends;
        inBegin = new int[nodes + 1];
        inMiddle = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            inMiddle[i] = inBegin[i] + toStart[i];
            inBegin[i + 1] = inMiddle[i] + toFinish[i];
        }
        nextStart = inBegin.clone();
        nextFinish = inMiddle.clone();
        int all = kept + ends;
        linkFrom = new int[all];
        linkTo = new int[all];
        fromFinish = new boolean[all];
        elapsed = new boolean[all];
        lag = new double[all];
        for (int i = 0; i < from.length; i++) {
            if (to[i] >= 0) {
                put(from[i], to[i], links.get(i));
            }
        }
        for (int i = 0; i < nodes - 1; i++) {
            if (!releasesEnd[i]) {
                put(i, nodes - 1, PROJECT_END);
            }
        }
        outBegin = new int[nodes + 1];
        for (int end : linkFrom) {
            outBegin[end + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            outBegin[i + 1] += outBegin[i];
        }
        outLink = new int[all];
        int[] next = outBegin.clone();
        for (int link = 0; link < all; link++) {
            outLink[next[linkFrom[link]]++] = link;
        }
    }

    private static final Link PROJECT_END = Link.finishToStart("", "");

    private void put(int from, int to, Link link) {
        int place = link.type().toStart() ? nextStart[to]++ : nextFinish[to]++;
        linkFrom[place] = from;
        linkTo[place] = to;
        fromFinish[place] = link.type().fromFinish();
        elapsed[place] = link.elapsed() && link.lag() != 0;
        lag[place] = link.lag();
    }
}
