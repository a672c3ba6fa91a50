package org.unstuck.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;

/** What of a home has to be kept: everything else in it can be made again from that. */
public final class HomeContents {

    private HomeContents() {}

    /**
     * The files to keep: people's definitions, the catalogue, and then the originals that it lists. Read in this order while
     * others work they give a home as it was at one moment, as originals never change.
     *
     * @return paths relative to the home, which may vanish if somebody has them forgotten meanwhile
     * @throws UserFacingException if the home cannot be read
     */
    public static List<Path> list(DataHome home) {
        List<Path> files = new ArrayList<>(definitions(home));
        Catalogue catalogue = CatalogueFile.read(home);
        if (Files.exists(home.catalogue())) {
            files.add(home.catalogue());
        }
        Originals originals = new Originals(home);
        catalogue.files().forEach(it -> files.add(originals.path(it.hash())));
        return files.stream().map(home.folder()::relativize).toList();
    }

    private static List<Path> definitions(DataHome home) {
        if (!Files.isDirectory(home.definitions())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(home.definitions())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The folder " + home.definitions() + " cannot be read: " + DataHome.reason(e) + ".",
                    e);
        }
    }
}
