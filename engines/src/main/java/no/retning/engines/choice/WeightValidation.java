package no.retning.engines.choice;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for weights that no one could have. */
record WeightValidation(Set<String> criteria, Consumer<String> note) {

    private static final double SLIP = 1e-9;

    void check(Group group) {
        String who = "Group '" + group.id() + "'";
        switch (group.weights()) {
            case Weights.Points points -> points(who, points);
            case Weights.Ranges ranges -> ranges(who, ranges);
            case Weights.Order order -> order(who, order);
        }
    }

    private void points(String who, Weights.Points weights) {
        double sum = 0;
        for (var entry : weights.points().entrySet()) {
            known(who, entry.getKey());
            Validation.number(note, who + ": its weight of '" + entry.getKey() + "'", entry.getValue(), 0);
            sum += entry.getValue();
        }
        if (sum == 0) {
            note.accept(who + " gives every criterion the weight 0: give at least one more");
        }
        for (String criterion : criteria) {
            if (!weights.points().containsKey(criterion)) {
                note.accept(who + " gives '" + criterion + "' no weight: give one, 0 if it does not count");
            }
        }
    }

    private void ranges(String who, Weights.Ranges weights) {
        double least = 0;
        double most = criteria.size() - weights.ranges().size();
        for (var entry : weights.ranges().entrySet()) {
            known(who, entry.getKey());
            Weights.Range range = entry.getValue();
            if (!(range.least() >= 0 && range.least() <= range.most() && range.most() <= 1)) {
                note.accept(who + ": its weight of '" + entry.getKey() + "' is from " + range.least() + " to "
                        + range.most() + ": give two numbers from 0 to 1, the smaller one first");
            }
            least += range.least();
            most += range.most();
        }
        if (least > 1 + SLIP || most < 1 - SLIP) {
            note.accept(who + ": no weights within its ranges sum to 1: they sum to at least " + least + " and at most "
                    + most);
        }
    }

    private void order(String who, Weights.Order weights) {
        var seen = new HashSet<String>();
        for (String criterion : weights.mostImportantFirst()) {
            known(who, criterion);
            if (!seen.add(criterion)) {
                note.accept(who + " orders '" + criterion + "' twice: name it once");
            }
        }
        for (String criterion : criteria) {
            if (!seen.contains(criterion)) {
                note.accept(who + " does not say where '" + criterion + "' stands in its order: name every criterion");
            }
        }
    }

    private void known(String who, String criterion) {
        if (!criteria.contains(criterion)) {
            note.accept(who + " weighs '" + criterion + "', which is not a criterion: correct the name");
        }
    }
}
