package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;

/** Vectors of which none is at least as large as another everywhere and larger somewhere, each with what it belongs to. */
final class NonDominated<T> {

    private record Member<T>(double[] vector, T what) {}

    private final List<Member<T>> members = new ArrayList<>();
    private final double[] slip;

    /** @param slip by how much numbers may differ and be the same, one a place */
    NonDominated(double... slip) {
        this.slip = slip;
    }

    /** Whether a member beats everything that is at most this large. */
    boolean beats(double[] most) {
        for (int k = 0; k < members.size(); k++) {
            if (dominates(members.get(k).vector(), most)) {
                // Who has beaten one often beats the next.
                members.add(k / 2, members.remove(k));
                return true;
            }
        }
        return false;
    }

    /** Adds one that no member beats, and drops those that it beats. */
    void offer(double[] vector, T what) {
        if (!beats(vector)) {
            members.removeIf(member -> dominates(vector, member.vector()));
            members.add(new Member<>(vector, what));
        }
    }

    List<T> all() {
        return members.stream().map(Member::what).toList();
    }

    int size() {
        return members.size();
    }

    private boolean dominates(double[] one, double[] other) {
        boolean larger = false;
        for (int t = 0; t < one.length; t++) {
            if (one[t] < other[t] - slip[t]) {
                return false;
            }
            larger |= one[t] > other[t] + slip[t];
        }
        return larger;
    }
}
