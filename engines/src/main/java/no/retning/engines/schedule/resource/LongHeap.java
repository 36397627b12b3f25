package no.retning.engines.schedule.resource;

/** A binary heap of longs, least first. */
final class LongHeap {
    private final long[] heap;
    private int size;

    LongHeap(int capacity) {
        this.heap = new long[capacity];
    }

    void add(long value) {
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > value) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = value;
    }

    long removeLeast() {
        long least = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return least;
    }
}
