package org.unstuck.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unstuck.web.Address;

/**
 * Which part of a list is asked for. The lists rest on a register that does not change between imports, so that walking
 * the pages meets everything exactly once; the tag of the answers changes when it does.
 *
 * @param page from 1
 * @param limit how many to a page
 */
public record Paging(int page, int limit) {
    public static final Set<String> PARAMETERS = Set.of("page", "limit");
    private static final String PAGE = "page";
    private static final int LAST_PAGE = 100_000;
    private static final int USUAL = 50;
    private static final int MOST = 500;

    public static Paging read(Parameters parameters) {
        return new Paging(parameters.number(PAGE, 1, 1, LAST_PAGE), parameters.number("limit", USUAL, 1, MOST));
    }

    /** The part of the list; nothing after its end. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip((page - 1L) * limit).limit(limit).toList();
    }

    /** The same list from its beginning, as {@link #links} wants it. */
    public Address of(Address list) {
        return list.with("limit", Integer.toString(limit));
    }

    /** The header that leads on and back, as RFC 8288 has it. */
    String links(Address self, int total) {
        int last = Math.max(1, (total + limit - 1) / limit);
        List<String> links = new ArrayList<>();
        links.add(link(self, 1, "first"));
        if (page > 1) {
            links.add(link(self, Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(self, page + 1, "next"));
        }
        links.add(link(self, last, "last"));
        return String.join(", ", links);
    }

    private static String link(Address self, int page, String relation) {
        return "<" + self.without(PAGE).with(PAGE, Integer.toString(page)) + ">; rel=\"" + relation + "\"";
    }
}
