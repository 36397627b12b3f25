package no.retning.figure;

/** How many, and how exactly that is known. */
public record Amount(int number, Precision precision) implements Comparable<Amount> {
    public static final Amount NONE = exactly(0);

    public Amount {
        if (number < 0) {
            throw new IllegalArgumentException("Fewer than none: " + number);
        }
    }

    public static Amount exactly(int number) {
        return new Amount(number, Precision.EXACT);
    }

    /** The sum of an exact number and another is as exact as the other; of two that are not exact, it is about so many. */
    public Amount plus(Amount more) {
        if (more.number == 0) {
            return this;
        }
        if (number == 0) {
            return more;
        }
        var sum = number + more.number;
        if (more.precision == Precision.EXACT || precision == more.precision) {
            return new Amount(sum, precision);
        }
        return new Amount(sum, precision == Precision.EXACT ? more.precision : Precision.ABOUT);
    }

    /** More than fifty is more than fifty. */
    @Override
    public int compareTo(Amount other) {
        return number == other.number
                ? Boolean.compare(precision == Precision.OVER, other.precision == Precision.OVER)
                : Integer.compare(number, other.number);
    }
}
