package no.retning.page;

import java.util.Map;
import no.retning.page.cache.StaticFiles;

/** Addresses of style sheets, script and font; each carries a piece of their content's hash, so it may be kept for ever. */
public record Assets(Map<String, String> addresses) {

    /** Those of the files that the build put on the class path. */
    public static Assets read() {
        return new Assets(Map.copyOf(StaticFiles.shipped().addresses()));
    }

    public String url(String file) {
        var url = addresses.get(file);
        if (url == null) {
            throw new IllegalArgumentException("No such file among the assets: " + file);
        }
        return url;
    }
}
