package org.unstuck.matching.internal;

import java.util.Arrays;

/** A heap of numbers by key; the least key comes first, of equal keys the least number. */
final class KeyHeap {

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return keys[0];
    }

    void add(long key, int number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (!before(key, number, keys[parent], numbers[parent])) {
                break;
            }
            keys[place] = keys[parent];
            numbers[place] = numbers[parent];
            place = parent;
        }
        keys[place] = key;
        numbers[place] = number;
    }

    /** Takes out the number that comes first. */
    int remove() {
        int first = numbers[0];
        size--;
        long key = keys[size];
        int number = numbers[size];
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && before(keys[child + 1], numbers[child + 1], keys[child], numbers[child])) {
                child++;
            }
            if (!before(keys[child], numbers[child], key, number)) {
                break;
            }
            keys[place] = keys[child];
            numbers[place] = numbers[child];
            place = child;
        }
        keys[place] = key;
        numbers[place] = number;
        return first;
    }

    private static boolean before(long key, int number, long otherKey, int otherNumber) {
        return key < otherKey || (key == otherKey && number < otherNumber);
    }
}
