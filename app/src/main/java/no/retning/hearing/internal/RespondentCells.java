package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.retning.hearing.OnBehalfOf;
import no.retning.register.OrganisationNumber;
import no.retning.register.Organisations;

/**
 * Those that an answer in a table is given for: names in one cell and numbers in another, as many of each, divided by semicolons
 * or lines; where there are only numbers, the register says what they are called.
 */
record RespondentCells(Organisations organisations) {
    static final int MOST = 50;
    private static final int LONGEST = 200;

    /** What is wrong, by its word. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final String word;
        private final transient List<Object> arguments;
        private final boolean ofNumber;

        Wrong(boolean ofNumber, String word, Object... arguments) {
            super(word);
            this.ofNumber = ofNumber;
            this.word = word;
            this.arguments = List.of(arguments);
        }

        String word() {
            return word;
        }

        Object[] arguments() {
            return arguments.toArray();
        }

        /** Whether it is the cell of numbers that is to be put right. */
        boolean isOfNumber() {
            return ofNumber;
        }
    }

    private static List<String> parts(String cell, String between) {
        return Arrays.stream(cell.split(between, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    List<OnBehalfOf> read(String names, String numbers) throws Wrong {
        var called = parts(names, "[;\n]");
        var numbered = parts(numbers, "[;,\n]");
        if (Math.max(called.size(), numbered.size()) > MOST) {
            throw new Wrong(called.size() <= MOST, "hearing.table.wrong.many", MOST);
        }
        if (!called.isEmpty() && !numbered.isEmpty() && called.size() != numbered.size()) {
            throw new Wrong(true, "hearing.table.wrong.asMany", called.size(), numbered.size());
        }
        var all = new ArrayList<OnBehalfOf>();
        for (int at = 0; at < Math.max(called.size(), numbered.size()); at++) {
            var number =
                    numbered.isEmpty() ? Optional.<OrganisationNumber>empty() : Optional.of(number(numbered.get(at)));
            var one = called.isEmpty() ? known(number.orElseThrow()) : named(called.get(at), number);
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        return all;
    }

    private static OrganisationNumber number(String part) throws Wrong {
        var digits = OrganisationNumber.digits(part);
        if (!OrganisationNumber.isValid(digits)) {
            throw new Wrong(true, "hearing.table.wrong.number", part);
        }
        return new OrganisationNumber(digits);
    }

    private static OnBehalfOf named(String name, Optional<OrganisationNumber> number) throws Wrong {
        if (name.length() > LONGEST) {
            throw new Wrong(false, "hearing.table.wrong.long", LONGEST);
        }
        return new OnBehalfOf(name, number.isPresent() ? number.get() : null);
    }

    private OnBehalfOf known(OrganisationNumber number) throws Wrong {
        var known = organisations.numbered(number);
        if (known.isEmpty()) {
            throw new Wrong(true, "hearing.table.wrong.unknownNumber", number.digits());
        }
        return new OnBehalfOf(
                known.get().title().byLanguage().values().iterator().next(), number);
    }
}
