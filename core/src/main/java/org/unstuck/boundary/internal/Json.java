package org.unstuck.boundary.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;

/** Parts of a file's JSON, with what is wrong told in the words of the file. */
final class Json {
    private final String file;

    Json(String file) {
        this.file = file;
    }

    JsonArray array(@Nullable JsonElement element, String what) {
        if (element == null || !element.isJsonArray()) {
            throw unusable(what + " is not a list.");
        }
        return element.getAsJsonArray();
    }

    JsonObject object(@Nullable JsonElement element, String what) {
        if (element == null || !element.isJsonObject()) {
            throw unusable(what + " is not an object.");
        }
        return element.getAsJsonObject();
    }

    double number(@Nullable JsonElement element, String what) {
        if (element != null && element.isJsonPrimitive()) {
            try {
                double number = element.getAsDouble();
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw unusable(what + " is not a number: " + element);
            }
        }
        throw unusable(what + " is not a number.");
    }

    String text(@Nullable JsonElement element) {
        return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
    }

    UserFacingException unusable(String problem) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, file + ": " + problem);
    }
}
