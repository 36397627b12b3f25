package no.retning.engines.choice;

/** In how many of the portfolios that no other beats an option is (Liesiö, Mild and Salo 2007). */
public enum CoreIndex {
    /** Choose it: better knowledge of the weights will not change that. */
    ALL,
    /** It depends on the weights. */
    SOME,
    /** Leave it: better knowledge of the weights will not change that. */
    NONE
}
