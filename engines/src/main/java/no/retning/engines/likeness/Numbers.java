package no.retning.engines.likeness;

import java.util.Arrays;

/** A growing row of numbers. */
final class Numbers {
    private long[] numbers = new long[256];
    private int count;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    void addAll(Numbers others) {
        if (numbers.length - count < others.count) {
            numbers = Arrays.copyOf(numbers, count + Math.max(count, others.count));
        }
        System.arraycopy(others.numbers, 0, numbers, count, others.count);
        count += others.count;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, count);
    }
}
