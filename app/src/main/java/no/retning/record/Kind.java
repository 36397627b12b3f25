package no.retning.record;

import java.util.Set;

/**
 * What there is to know of a kind of record; the access file must name the same.
 *
 * @param name as in references and addresses: {@code goal}
 * @param states every state such a record can be in
 * @param actions every action there is on it
 */
public record Kind<R extends Recorded<R>>(String name, Class<R> type, Set<String> states, Set<String> actions) {}
