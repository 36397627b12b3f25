package no.retning.bench;

import java.io.IOException;

/** Publishes new versions of one public page, as an editor does over HTTP. */
interface Publisher {
    /** The path of the public page. */
    String path();

    /** Publishes the next version and returns when the application has said that it is out. */
    void publish(int version) throws IOException, InterruptedException;

    /** Which version these bytes show; 0 for what stood there before the first. */
    int version(byte[] page);
}
