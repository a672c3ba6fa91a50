package org.unstuck.school;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Many texts in one array of UTF-8 bytes, each decoded when it is first asked for: of a country's worth of names and
 * postcodes one command needs few. Unchanging, and safe for many threads.
 */
public final class PackedTexts extends AbstractList<String> implements RandomAccess {

    private final byte[] bytes;
    private final int[] starts;
    private final @Nullable String[] decoded;

    /**
     * @param bytes the texts one after the other; not copied
     * @param starts where each begins, and after the last where that ends; not copied
     */
    public PackedTexts(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
        this.decoded = new String[starts.length - 1];
    }

    @Override
    public String get(int index) {
        String known = decoded[index];
        if (known == null) {
            known = new String(bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
            decoded[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return decoded.length;
    }
}
