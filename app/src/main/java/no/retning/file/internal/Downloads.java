package no.retning.file.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import no.retning.access.Actor;
import no.retning.edition.PublishedEditions;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.file.Holder;
import no.retning.file.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file out to be saved, from an address at which nothing runs, to whom it is theirs to have; to others it is not there. */
@Controller
class Downloads {
    private final FileStore store;
    private final PublishedEditions editions;
    private final ObjectProvider<Holder> holders;

    Downloads(FileStore store, PublishedEditions editions, ObjectProvider<Holder> holders) {
        this.store = store;
        this.editions = editions;
        this.holders = holders;
    }

    @GetMapping("/filer/{sha256}/{name}")
    void download(
            @PathVariable String sha256,
            @PathVariable String name,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = store.find(sha256).filter(StoredFile::isReleased);
        if (file.isEmpty() || !admits(actor, sha256)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), FileName.of(name), request, response);
    }

    private boolean admits(Actor actor, String sha256) {
        return editions.names(sha256) || holders.stream().anyMatch(holder -> holder.admits(actor, sha256));
    }

    private void send(StoredFile file, FileName name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = '"' + file.sha256() + '"';
        response.setHeader("ETag", tag);
        // Kept by the browser alone, and asked for again each time: what is no longer theirs is then refused.
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Accept-Ranges", "bytes");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try (var content = FileChannel.open(store.path(file.sha256()))) {
            response.setHeader("Content-Disposition", name.as(file.type()).disposition());
            response.setContentType(file.type().mediaType());
            var range = range(request, tag);
            if (range.isEmpty()) {
                write(content, 0, file.size(), request, response);
            } else {
                write(content, range.get(), file.size(), request, response);
            }
        }
    }

    private static void write(
            FileChannel content, HttpRange range, long size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long from = range.getRangeStart(size);
        if (from >= size) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setContentLengthLong(0);
            return;
        }
        long to = range.getRangeEnd(size);
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + size);
        write(content, from, to - from + 1, request, response);
    }

    private static void write(
            FileChannel content, long from, long length, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(length);
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        var out = Channels.newChannel(response.getOutputStream());
        long sent = 0;
        while (sent < length) {
            long some = content.transferTo(from + sent, length - sent, out);
            if (some <= 0) {
                throw new IOException("The file ended early");
            }
            sent += some;
        }
    }

    /** One range of the file as the asker knows it; several, or ones that make no sense, are answered with all of it. */
    private static Optional<HttpRange> range(HttpServletRequest request, String tag) {
        var asked = request.getHeader("Range");
        var of = request.getHeader("If-Range");
        if (asked == null || of != null && !of.equals(tag)) {
            return Optional.empty();
        }
        try {
            var ranges = HttpRange.parseRanges(asked);
            return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
