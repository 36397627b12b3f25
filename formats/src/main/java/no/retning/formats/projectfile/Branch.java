package no.retning.formats.projectfile;

import java.util.List;

/** A fork of which one arm comes true; the activities of the others then take no time and cost nothing. */
public record Branch(String id, String name, List<Arm> arms) {
    public Branch {
        Numbers.named("id of a branch", id);
        arms = List.copyOf(arms);
        Chances.whole(
                "the probabilities of the arms of branch \"" + id + "\"",
                arms.stream().mapToDouble(Arm::probability));
    }

    /** One way it may go. */
    public record Arm(double probability, List<String> activities) {
        public Arm {
            Numbers.within("probability of an arm", probability, 0, 1);
            activities = List.copyOf(activities);
        }
    }
}
