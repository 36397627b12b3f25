package no.retning.poll.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import no.retning.page.PageAnswers;
import no.retning.page.Readings;
import no.retning.poll.PollStates;
import no.retning.poll.Polls;
import no.retning.record.Language;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/**
 * Open screens (Server-Sent Events). What they show is made once for each change and language, however many there are; a
 * screen costs a virtual thread that waits. An event holds all that is shown, so one that was missed is not missed.
 */
@Component
class Screens {
    private static final int MOST = 500;
    private static final int HEARTBEAT_SECONDS = 10;

    private final Polls polls;
    private final PollStates states;
    private final Readings readings;
    private final Semaphore room = new Semaphore(MOST);
    private final ConcurrentMap<Key, Channel> channels = new ConcurrentHashMap<>();
    private final StaticTemplates templates = new StaticTemplates();

    private record Key(UUID poll, Language language) {}

    Screens(Polls polls, PollStates states, Readings readings) {
        this.polls = polls;
        this.states = states;
        this.readings = readings;
    }

    /**
     * Sends what is new until the screen goes away.
     *
     * @param has what the screen shows already, or empty
     */
    void follow(UUID poll, Language language, String has, HttpServletResponse response) throws IOException {
        if (!room.tryAcquire()) {
            response.setHeader("Retry-After", String.valueOf(HEARTBEAT_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var key = new Key(poll, language);
        var channel = channels.computeIfAbsent(key, none -> new Channel());
        channel.enter();
        try {
            response.setContentType("text/event-stream;charset=utf-8");
            response.setHeader("X-Accel-Buffering", "no");
            refresh(key, channel);
            send(channel, has, response.getOutputStream());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            channel.leave();
            room.release();
        }
    }

    private static void send(Channel channel, String has, OutputStream out) throws IOException, InterruptedException {
        var seen = has;
        write(out, "retry: 1000\n\n");
        while (!channel.isOver()) {
            var event = channel.after(seen, HEARTBEAT_SECONDS);
            if (event == null) {
                write(out, ":\n\n");
            } else {
                seen = event.mark();
                write(out, "id: %s\nevent: board\n%s\n".formatted(seen, data(event.content())));
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String data(String content) {
        var data = new StringBuilder();
        content.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> data.append("data: ").append(line.strip()).append('\n'));
        return data.toString();
    }

    /** These polls have changed. */
    void changed(Set<UUID> changed) {
        channels.forEach((key, channel) -> {
            if (changed.contains(key.poll()) && channel.isWatched()) {
                refresh(key, channel);
            }
        });
    }

    /** Any of them may have changed. */
    void anyChanged() {
        channels.forEach((key, channel) -> {
            if (channel.isWatched()) {
                refresh(key, channel);
            } else {
                channels.remove(key, channel);
            }
        });
    }

    private void refresh(Key key, Channel channel) {
        var now = states.of(polls.get(key.poll()));
        var board = BoardView.of(readings.in(key.language()), now);
        channel.publish(new Channel.Event(
                now.mark(), new String(PageAnswers.bytes(templates.pollBoard(board)), StandardCharsets.UTF_8)));
    }

    @EventListener(ContextClosedEvent.class)
    void theInstanceStops() {
        channels.values().forEach(Channel::end);
    }
}
