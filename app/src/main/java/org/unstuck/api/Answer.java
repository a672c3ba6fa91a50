package org.unstuck.api;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.unstuck.web.Address;

/**
 * An answer in the making. A program that has it already, by its tag, is told so and not sent it again.
 *
 * @param tag changes whenever what the answer rests on does, see {@link Edition}
 */
public record Answer(String tag) {

    public <T> ResponseEntity<T> of(T body) {
        return tagged().body(body);
    }

    /**
     * A part of a list.
     *
     * @param self the address of the whole list, with its filters
     * @param total how long the whole list is
     */
    public <T> ResponseEntity<T> of(T body, Address self, Paging paging, int total) {
        return tagged().header(HttpHeaders.LINK, paging.links(self, total)).body(body);
    }

    private ResponseEntity.BodyBuilder tagged() {
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }
}
