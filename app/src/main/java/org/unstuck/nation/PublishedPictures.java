package org.unstuck.nation;

import java.util.IdentityHashMap;
import org.springframework.stereotype.Component;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.settings.CurrentSettings;

/** What was made fit for publication last, as that takes seconds. Safe for many threads. */
@Component
final class PublishedPictures {
    private static final int MOST_KEPT = 4;

    private final CurrentSettings settings;
    private final IdentityHashMap<Pictures.Drawn, PublishedPicture> published = new IdentityHashMap<>();
    private DisclosurePolicy policy = DisclosurePolicy.standard();

    PublishedPictures(CurrentSettings settings) {
        this.settings = settings;
    }

    synchronized PublishedPicture of(Pictures.Drawn drawn) {
        DisclosurePolicy now = PublishingSettings.policy(settings.get());
        if (!now.equals(policy) || published.size() == MOST_KEPT) {
            published.clear();
            policy = now;
        }
        return published.computeIfAbsent(drawn, it -> new PublishedPicture(it.picture(), it.facts(), now));
    }
}
