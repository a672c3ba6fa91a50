package org.unstuck.boundary.internal;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * An area as a file has it.
 *
 * @param place of the area in the file, from 1
 * @param properties what is said of it
 * @param rings its outlines, each a list of coordinates: two numbers
 */
public record Feature(int place, JsonObject properties, List<List<double[]>> rings) {
    public Feature {
        rings = List.copyOf(rings);
    }
}
