package org.unstuck.settings;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings as a text of lines "name: value", which is how versions of them are kept and compared. */
final class SettingsText {
    private SettingsText() {}

    static String of(Settings settings) {
        return """
               organisation: %s
               contact: %s
               smallest-count: %d
               round-to: %d
               backup-at: %s
               backups-kept: %d
               """.formatted(
                        settings.organisation(),
                        settings.contact(),
                        settings.smallestCount(),
                        settings.roundTo(),
                        settings.backupAt(),
                        settings.backupsKept());
    }

    /** What a text says; the usual where it says nothing. */
    static Settings read(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().filter(it -> it.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            lines.put(line.substring(0, colon), line.substring(colon + 2));
        });
        Settings usual = Settings.USUAL;
        return new Settings(
                lines.getOrDefault("organisation", usual.organisation()),
                lines.getOrDefault("contact", usual.contact()),
                number(lines, "smallest-count", usual.smallestCount()),
                number(lines, "round-to", usual.roundTo()),
                LocalTime.parse(lines.getOrDefault("backup-at", usual.backupAt().toString())),
                number(lines, "backups-kept", usual.backupsKept()));
    }

    private static int number(Map<String, String> lines, String name, int usual) {
        return Integer.parseInt(lines.getOrDefault(name, Integer.toString(usual)));
    }
}
