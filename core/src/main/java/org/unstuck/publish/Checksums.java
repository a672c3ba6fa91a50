package org.unstuck.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 sums, one by one and as the list that {@code sha256sum -c} checks. */
final class Checksums {
    private Checksums() {}

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static byte[] list(Map<String, byte[]> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((name, content) ->
                list.append(sha256(content)).append("  ").append(name).append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
