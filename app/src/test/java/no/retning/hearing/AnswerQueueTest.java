package no.retning.hearing;

import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.retning.access.Actor;
import no.retning.hearing.AnswerLine.Entry;
import no.retning.hearing.AnswerLine.Waiting;
import no.retning.hearing.SendAnswer.Outcome;
import no.retning.record.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody takes the place of others by sending often, and what is told of the wait is learnt from who was received. */
@Timeout(10)
class AnswerQueueTest {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final UUID ONE = UUID.randomUUID();

    private static Sending sending(UUID draft) {
        var words = new SendAnswer.Words(
                nb("Privatperson"),
                new AnswerContent(List.of(), true, List.of(), List.of(), "nb"),
                new AnswerContact(Personal.NONE, Personal.NONE, Personal.NONE));
        return Sending.of(Actor.PUBLIC, draft, 1, words, false, Instant.now(), receipt -> Optional.empty());
    }

    private static Outcome received(UUID draft, boolean fresh) {
        return new Outcome.Received(new AnswerReceipt(draft, 1, 1, Instant.now(), false, "", "{}"), fresh);
    }

    private static Entry enter(AnswerLine line, UUID draft, int room) {
        return line.enter(new Waiting(sending(draft), new CompletableFuture<>()), room);
    }

    private static List<UUID> drafts(List<Waiting> group) {
        return group.stream().map(one -> one.sending().draft()).toList();
    }

    @Test
    void whoeverSendsAgainTakesNobodysPlace() throws Exception {
        var line = new AnswerLine();
        assertThat(enter(line, ONE, 9)).as("nobody is let in yet").isEqualTo(Entry.FULL);
        line.open();
        assertThat(enter(line, ONE, 2)).isEqualTo(Entry.IN);
        for (int i = 0; i < AnswerLine.MOST_BESIDE; i++) {
            assertThat(enter(line, ONE, 2)).isEqualTo(Entry.IN);
        }
        assertThat(enter(line, ONE, 2)).isEqualTo(Entry.REPEATED);
        var other = UUID.randomUUID();
        assertThat(enter(line, other, 2)).isEqualTo(Entry.IN);
        assertThat(enter(line, UUID.randomUUID(), 2)).isEqualTo(Entry.FULL);

        var group = line.take(AnswerQueue.MOST_AT_ONCE);
        assertThat(drafts(group)).containsExactly(ONE, other);
        var third = UUID.randomUUID();
        assertThat(enter(line, third, 2)).isEqualTo(Entry.IN);
        line.received(group);
        group = line.take(AnswerQueue.MOST_AT_ONCE);
        assertThat(drafts(group)).as("in the order in which they came").containsExactly(third, ONE);
        line.received(group);
        assertThat(drafts(line.disperse())).hasSize(AnswerLine.MOST_BESIDE - 1).containsOnly(ONE);
        assertThat(line.take(1)).isEmpty();
    }

    private static Duration told(AnswerQueue queue, int times) {
        var told = Duration.ZERO;
        for (int i = 0; i < times; i++) {
            told = queue.crowded().again();
        }
        return told;
    }

    @Test
    void theWaitThatIsToldIsLearntFromWhoeverWasReceived() throws Exception {
        var broken = new ArrayList<>(List.of(true, true));
        var queue = new AnswerQueue(
                all -> {
                    try {
                        Thread.sleep(30);
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    if (!broken.isEmpty()) {
                        broken.removeLast();
                        throw new IllegalArgumentException("Cannot be received");
                    }
                    return List.of(received(ONE, true));
                },
                new Flood(),
                9);
        queue.start();
        try {
            assertThatThrownBy(() -> queue.send(sending(ONE))).isInstanceOf(IllegalArgumentException.class);
            assertThat(told(queue, 100)).as("a try that failed says nothing").isEqualTo(SOON);
            queue.send(sending(ONE));
            queue.send(sending(ONE));
            assertThat(told(queue, 1))
                    .as("where nobody waits, those who were sent away are not waited for")
                    .isEqualTo(SOON);
            assertThat(told(queue, 9_000)).isEqualTo(Duration.ofMinutes(1));
        } finally {
            queue.stop();
        }
    }

    @Test
    void wordsThatWereReceivedBeforeAreNoFlood() throws Exception {
        assertThat(isFloodedBy(false)).isFalse();
        assertThat(isFloodedBy(true)).isTrue();
    }

    /** Whether many who come while one is being received make a flood. */
    private static boolean isFloodedBy(boolean fresh) throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var flood = new Flood();
        var queue = new AnswerQueue(
                all -> {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return all.stream().map(one -> received(one.draft(), fresh)).toList();
                },
                flood,
                99);
        queue.start();
        try {
            var senders = new ArrayList<Thread>();
            senders.add(Thread.startVirtualThread(() -> queue.send(sending(UUID.randomUUID()))));
            begun.await();
            for (int i = 0; i < 40; i++) {
                senders.add(Thread.startVirtualThread(() -> queue.send(sending(UUID.randomUUID()))));
            }
            while (senders.stream().anyMatch(one -> one.getState() != Thread.State.WAITING)) {
                Thread.sleep(1);
            }
            goOn.countDown();
            for (var sender : senders) {
                sender.join();
            }
        } finally {
            queue.stop();
        }
        return flood.isOn();
    }
}
