package org.unstuck.intake.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds and mends what an encoding does to the text of a cell. */
final class CellText {

    private CellText() {}

    /** Whether a text holds characters that may need mending; nearly no cell does. */
    static boolean suspicious(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80
                    && (character <= 0x9F || (character >= 0xC2 && character <= 0xF4) || stray(character))) {
                return true;
            }
        }
        return false;
    }

    /** The text with single Windows-1252 bytes in UTF-8 read as what they are; null if it has none. */
    static @Nullable String withoutStrays(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (stray(text.charAt(i)) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, Windows1252.decode(text.charAt(i) - TextReader.STRAY));
            }
        }
        return mended == null ? null : mended.toString();
    }

    /** The text with U+0080 to U+009F read as Windows-1252; null if it has none. */
    static @Nullable String withoutControls(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80 && character <= 0x9F) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, Windows1252.decode(character));
            }
        }
        return mended == null ? null : mended.toString();
    }

    /** What a text decoded as Windows-1252 says in UTF-8; null if it is not UTF-8, or the same in both. */
    static @Nullable String asUtf8(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = Windows1252.encode(text.charAt(i));
            if (value < 0) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return decoded.equals(text) ? null : decoded;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean stray(char character) {
        return character >= TextReader.STRAY + 0x80 && character <= TextReader.STRAY + 0xFF;
    }
}
