package org.unstuck.settings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.versions.TextName;
import org.unstuck.versions.TextVersion;
import org.unstuck.versions.TextVersionStore;

/** Reads the settings that hold now. */
@Component
public final class CurrentSettings {
    static final TextName NAME = new TextName("settings", "workspace");

    private final TextVersionStore texts;

    public CurrentSettings(TextVersionStore texts) {
        this.texts = texts;
    }

    public Settings get() {
        return findNewest().map(it -> SettingsText.read(it.text())).orElse(Settings.USUAL);
    }

    Optional<TextVersion> findNewest() {
        return texts.findNewest(NAME);
    }
}
