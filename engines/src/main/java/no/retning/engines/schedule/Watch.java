package no.retning.engines.schedule;

/** Somebody who looks on while a simulation runs. */
public interface Watch {
    /** Looks on without a word. */
    Watch SILENT = (done, limit) -> true;

    /** Told from any of the threads how many trials are done; answers whether to go on. */
    boolean goOn(int done, int limit);
}
