package org.unstuck.matching;

import java.util.Arrays;

/** Nodes waiting to be visited, nearest first; equally near ones by number. */
final class NodeQueue {

    private static final int ABSENT = -1;

    private final double[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    NodeQueue(int nodes) {
        distance = new double[nodes];
        heap = new int[nodes];
        place = new int[nodes];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = ABSENT;
        }
        size = 0;
    }

    /** Adds a node, or brings one that waits nearer. */
    void offer(int node, double nodeDistance) {
        int at = place[node];
        if (at == ABSENT) {
            at = size++;
        }
        distance[node] = nodeDistance;
        rise(at, node);
    }

    /** Takes the nearest node. */
    int take() {
        int nearest = heap[0];
        place[nearest] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    private void rise(int start, int node) {
        int at = start;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (!before(node, heap[parent])) {
                break;
            }
            put(at, heap[parent]);
            at = parent;
        }
        put(at, node);
    }

    private void sink(int node) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], node)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, node);
    }

    private void put(int at, int node) {
        heap[at] = node;
        place[node] = at;
    }

    private boolean before(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }
}
