package org.unstuck.nation;

import org.unstuck.bulletin.Publisher;
import org.unstuck.disclosure.DisclosurePolicy;
import org.unstuck.settings.Settings;

/** What the settings of a workspace decide about what is published. */
public final class PublishingSettings {
    private PublishingSettings() {}

    public static Publisher publisher(Settings settings) {
        return new Publisher(settings.organisation(), settings.contact());
    }

    /** The standard policy with the numbers that were decided. */
    public static DisclosurePolicy policy(Settings settings) {
        return DisclosurePolicy.standard()
                .withThreshold(settings.smallestCount())
                .withRounding(settings.roundTo());
    }
}
