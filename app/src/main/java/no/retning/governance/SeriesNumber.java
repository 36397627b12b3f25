package no.retning.governance;

/**
 * A number in a body's series of one calendar year.
 *
 * @param year all four digits
 */
public record SeriesNumber(int number, int year) implements Comparable<SeriesNumber> {
    private static final int CENTURY = 100;

    /** As cases are cited: {@code 19/21}. */
    public String cited() {
        return "%d/%02d".formatted(number, year % CENTURY);
    }

    /** As meetings are cited: {@code 4/2021}. */
    public String whole() {
        return number + "/" + year;
    }

    /** As in addresses of cases: {@code 19-21}. */
    String slug() {
        return "%d-%02d".formatted(number, year % CENTURY);
    }

    @Override
    public int compareTo(SeriesNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
