package no.retning.page.cache;

import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is in memory on the thread that read the request, and hands everything else to a thread of its own.
 *
 * <p>A hit never blocks, so it needs no change of thread; that is most of what a request for a page in memory costs.
 */
final class PageCacheHandler extends Handler.Wrapper {
    private final PageCache cache;
    private final CacheRules rules;
    private final StaticFiles files;

    PageCacheHandler(Handler next, PageCache cache, CacheRules rules, StaticFiles files) {
        super(next);
        this.cache = cache;
        this.rules = rules;
        this.files = files;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        CachedPage page = find(request);
        if (page == null) {
            executor().execute(() -> pass(request, response, callback));
        } else {
            answer(page, request, response, callback);
        }
        return true;
    }

    private @Nullable CachedPage find(Request request) {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return null;
        }
        HttpURI uri = request.getHttpURI();
        String path = uri.getPath();
        if (path == null) {
            return null;
        }
        if (path.startsWith(StaticFiles.PREFIX)) {
            return files.at(path);
        }
        HttpFields headers = request.getHeaders();
        if (headers.contains(HttpHeader.AUTHORIZATION)
                || (headers.contains(HttpHeader.COOKIE) && rules.isPrivate(headers.getValuesList(HttpHeader.COOKIE)))) {
            return null;
        }
        String key = rules.key(request.isSecure(), path, uri.getQuery());
        return key == null ? null : cache.get(key);
    }

    private static void answer(CachedPage page, Request request, Response response, Callback callback) {
        HttpFields asked = request.getHeaders();
        Form form = page.form(asked.get(HttpHeader.ACCEPT_ENCODING));
        if (Negotiation.has(asked.get(HttpHeader.IF_NONE_MATCH), form.etag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(form.unchanged().atOnce());
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            response.setStatus(HttpStatus.OK_200);
            response.getHeaders().add(form.found().atOnce());
            boolean head = request.getMethod().equals("HEAD");
            response.write(true, head ? BufferUtil.EMPTY_BUFFER : form.body().duplicate(), callback);
        }
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private Executor executor() {
        Executor threads = getServer().getThreadPool();
        Executor virtual = VirtualThreads.getVirtualThreadsExecutor(threads);
        return virtual == null ? threads : virtual;
    }
}
