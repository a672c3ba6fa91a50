package org.unstuck.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An address of ours with its query, as it stands in a link.
 *
 * @param path path, already fit for an address
 * @param parameters the query, in order; names may repeat
 */
public record Address(String path, List<Parameter> parameters) {
    /** A name and value, as people read them. */
    public record Parameter(String name, String value) {}

    public Address {
        parameters = List.copyOf(parameters);
    }

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** The same address with one more parameter; an empty value adds none. */
    public Address with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Address(path, more);
    }

    public Address with(String name, Iterable<String> values) {
        Address address = this;
        for (String value : values) {
            address = address.with(name, value);
        }
        return address;
    }

    /** The same address without any parameter of this name. */
    public Address without(String name) {
        return keeping(it -> !it.name().equals(name));
    }

    /** The same address without this value of a parameter. */
    public Address without(String name, String value) {
        return keeping(it -> !it.equals(new Parameter(name, value)));
    }

    private Address keeping(Predicate<Parameter> kept) {
        return new Address(path, parameters.stream().filter(kept).toList());
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return path
                + parameters.stream()
                        .map(it -> encode(it.name()) + "=" + encode(it.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
