package no.retning.engines.schedule;

import java.util.Arrays;
import no.retning.engines.random.CounterHash;

/** Plain loops over arrays. */
final class PlainLanes implements Lanes {

    @Override
    public void units(int[] trials, int lowKey, int highKey, float[] units) {
        for (int lane = 0; lane < COUNT; lane++) {
            units[lane] = CounterHash.unit(CounterHash.bits(trials[lane], lowKey, highKey));
        }
    }

    @Override
    public void triangular(int[] trials, int lowKey, int highKey, float[] numbers, int at, float[] draws) {
        float least = numbers[at];
        float most = numbers[at + 1];
        float share = numbers[at + 2];
        float up = numbers[at + 3];
        float down = numbers[at + 4];
        for (int lane = 0; lane < COUNT; lane++) {
            float unit = CounterHash.unit(CounterHash.bits(trials[lane], lowKey, highKey));
            draws[lane] = Shapes.triangular(unit, least, most, share, up, down);
        }
    }

    @Override
    public void triangular(float[] units, float[] numbers, int at, float[] draws) {
        float least = numbers[at];
        float most = numbers[at + 1];
        float share = numbers[at + 2];
        float up = numbers[at + 3];
        float down = numbers[at + 4];
        for (int lane = 0; lane < COUNT; lane++) {
            draws[lane] = Shapes.triangular(units[lane], least, most, share, up, down);
        }
    }

    @Override
    public void step(
            float[] times, int[] from, float[] lags, int begin, int end, float floor, float[] durations, int to) {
        float[] starts = new float[COUNT];
        starts(times, from, lags, begin, end, floor, starts);
        for (int lane = 0; lane < COUNT; lane++) {
            times[to + lane] = starts[lane] + durations[lane];
        }
    }

    @Override
    public void stepDriven(
            float[] times,
            int[] from,
            float[] lags,
            int begin,
            int end,
            float floor,
            float[] durations,
            int to,
            long[] driven) {
        float[] starts = new float[COUNT];
        starts(times, from, lags, begin, end, floor, starts);
        for (int link = begin; link < end; link++) {
            driven[link] = reached(times, from[link], lags[link], starts);
        }
        for (int lane = 0; lane < COUNT; lane++) {
            times[to + lane] = starts[lane] + durations[lane];
        }
    }

    @Override
    public void arrive(float[] times, int from, float lag, float[] latest) {
        for (int lane = 0; lane < COUNT; lane++) {
            float arrival = times[from + lane] + lag;
            latest[lane] = arrival > latest[lane] ? arrival : latest[lane];
        }
    }

    @Override
    public long reached(float[] times, int from, float lag, float[] exactly) {
        long bits = 0;
        for (int lane = 0; lane < COUNT; lane++) {
            bits |= times[from + lane] + lag == exactly[lane] ? 1L << lane : 0;
        }
        return bits;
    }

    @Override
    public long finish(float[] starts, float[] durations, float[] finishes, float[] times, int to) {
        long bits = 0;
        for (int lane = 0; lane < COUNT; lane++) {
            float own = starts[lane] + durations[lane];
            boolean decided = own >= finishes[lane];
            bits |= decided ? 1L << lane : 0;
            times[to + lane] = decided ? own : finishes[lane];
        }
        return bits;
    }

    private void starts(float[] times, int[] from, float[] lags, int begin, int end, float floor, float[] starts) {
        Arrays.fill(starts, floor);
        for (int link = begin; link < end; link++) {
            arrive(times, from[link], lags[link], starts);
        }
    }
}
