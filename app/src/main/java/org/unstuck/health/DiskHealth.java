package org.unstuck.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.unstuck.home.DataHome;

/** Whether the disk of the home has room for an import. */
final class DiskHealth implements HealthCheck {
    private static final long ENOUGH = 500L << 20;

    private final DataHome home;

    DiskHealth(DataHome home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Health look() {
        long free = free();
        String words = "There are " + (free >> 20) + " MB of free disk space.";
        Health health = free < ENOUGH ? Health.unwell(words + " An import needs 500 MB.") : Health.well(words);
        return health.with("unstuck_disk_free_bytes", free);
    }

    private long free() {
        try {
            return Files.getFileStore(home.folder()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
