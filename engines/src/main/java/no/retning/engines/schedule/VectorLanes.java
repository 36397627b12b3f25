package no.retning.engines.schedule;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import no.retning.engines.random.CounterHash;

/** The JDK's incubating Vector API: as many lanes at once as the machine has. */
final class VectorLanes implements Lanes {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int WIDTH = FLOATS.length();

    /** The bits of 1, and what makes a float from 1 to 2 the middle of its step between 0 and 1. */
    private static final int ONE = 0x3F800000;

    private static final float BELOW_ONE = 1 - 0x1p-24f;

    @Override
    public void units(int[] trials, int lowKey, int highKey, float[] units) {
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            unit(trials, lane, lowKey, highKey).intoArray(units, lane);
        }
    }

    @Override
    public void triangular(int[] trials, int lowKey, int highKey, float[] numbers, int at, float[] draws) {
        var least = FloatVector.broadcast(FLOATS, numbers[at]);
        var most = FloatVector.broadcast(FLOATS, numbers[at + 1]);
        float share = numbers[at + 2];
        float up = numbers[at + 3];
        float down = numbers[at + 4];
        var one = FloatVector.broadcast(FLOATS, 1);
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            FloatVector unit = unit(trials, lane, lowKey, highKey);
            VectorMask<Float> rising = unit.compare(VectorOperators.LT, share);
            FloatVector root =
                    one.sub(unit).mul(down).blend(unit.mul(up), rising).sqrt();
            most.sub(root).blend(least.add(root), rising).intoArray(draws, lane);
        }
    }

    @Override
    public void triangular(float[] units, float[] numbers, int at, float[] draws) {
        var least = FloatVector.broadcast(FLOATS, numbers[at]);
        var most = FloatVector.broadcast(FLOATS, numbers[at + 1]);
        float share = numbers[at + 2];
        float up = numbers[at + 3];
        float down = numbers[at + 4];
        var one = FloatVector.broadcast(FLOATS, 1);
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            FloatVector unit = FloatVector.fromArray(FLOATS, units, lane);
            VectorMask<Float> rising = unit.compare(VectorOperators.LT, share);
            FloatVector root =
                    one.sub(unit).mul(down).blend(unit.mul(up), rising).sqrt();
            most.sub(root).blend(least.add(root), rising).intoArray(draws, lane);
        }
    }

    @Override
    public void step(
            float[] times, int[] from, float[] lags, int begin, int end, float floor, float[] durations, int to) {
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            starts(times, from, lags, begin, end, floor, lane)
                    .add(FloatVector.fromArray(FLOATS, durations, lane))
                    .intoArray(times, to + lane);
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
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            FloatVector starts = starts(times, from, lags, begin, end, floor, lane);
            for (int link = begin; link < end; link++) {
                long bits = FloatVector.fromArray(FLOATS, times, from[link] + lane)
                        .add(lags[link])
                        .compare(VectorOperators.EQ, starts)
                        .toLong();
                driven[link] = lane == 0 ? bits : driven[link] | bits << lane;
            }
            starts.add(FloatVector.fromArray(FLOATS, durations, lane)).intoArray(times, to + lane);
        }
    }

    @Override
    public void arrive(float[] times, int from, float lag, float[] latest) {
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            FloatVector before = FloatVector.fromArray(FLOATS, latest, lane);
            FloatVector arrival =
                    FloatVector.fromArray(FLOATS, times, from + lane).add(lag);
            later(before, arrival).intoArray(latest, lane);
        }
    }

    @Override
    public long reached(float[] times, int from, float lag, float[] exactly) {
        long bits = 0;
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            bits |= FloatVector.fromArray(FLOATS, times, from + lane)
                            .add(lag)
                            .compare(VectorOperators.EQ, FloatVector.fromArray(FLOATS, exactly, lane))
                            .toLong()
                    << lane;
        }
        return bits;
    }

    @Override
    public long finish(float[] starts, float[] durations, float[] finishes, float[] times, int to) {
        long bits = 0;
        for (int lane = 0; lane < COUNT; lane += WIDTH) {
            FloatVector own =
                    FloatVector.fromArray(FLOATS, starts, lane).add(FloatVector.fromArray(FLOATS, durations, lane));
            FloatVector held = FloatVector.fromArray(FLOATS, finishes, lane);
            VectorMask<Float> decided = own.compare(VectorOperators.GE, held);
            bits |= decided.toLong() << lane;
            held.blend(own, decided).intoArray(times, to + lane);
        }
        return bits;
    }

    private static FloatVector starts(
            float[] times, int[] from, float[] lags, int begin, int end, float floor, int lane) {
        FloatVector latest = FloatVector.broadcast(FLOATS, floor);
        for (int link = begin; link < end; link++) {
            latest = later(
                    latest,
                    FloatVector.fromArray(FLOATS, times, from[link] + lane).add(lags[link]));
        }
        return latest;
    }

    private static FloatVector later(FloatVector before, FloatVector arrival) {
        return before.blend(arrival, arrival.compare(VectorOperators.GT, before));
    }

    private static FloatVector unit(int[] trials, int lane, int lowKey, int highKey) {
        IntVector x = IntVector.fromArray(INTS, trials, lane)
                .lanewise(XOR, lowKey)
                .mul(CounterHash.FIRST)
                .lanewise(XOR, highKey);
        x = x.lanewise(XOR, x.lanewise(LSHR, 16)).mul(CounterHash.SECOND);
        x = x.lanewise(XOR, x.lanewise(LSHR, 15)).mul(CounterHash.THIRD);
        x = x.lanewise(XOR, x.lanewise(LSHR, 16));
        return x.lanewise(LSHR, 9).or(ONE).reinterpretAsFloats().sub(BELOW_ONE);
    }
}
