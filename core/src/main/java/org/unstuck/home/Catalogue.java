package org.unstuck.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unstuck.provenance.Source;

/**
 * What was imported into a home. It is what an import commits: a file that is not in it was not imported, whatever
 * else the home holds.
 *
 * @param edition changes with every change of what the register is made of; empty where nothing was imported
 * @param program mark of the program by which the files were read, see {@link ProgramMark}
 * @param files by name and then content
 */
public record Catalogue(String edition, String program, List<ImportedFile> files) {

    static final Catalogue EMPTY = new Catalogue("", "", List.of());

    public Catalogue {
        List<ImportedFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(ImportedFile::name).thenComparing(ImportedFile::hash));
        files = List.copyOf(sorted);
    }

    /** Every imported table. */
    public List<Source> listSources() {
        return files.stream()
                .flatMap(it -> it.tables().stream())
                .map(ImportedTable::source)
                .toList();
    }

    /** The file whose content has this SHA-256. */
    public Optional<ImportedFile> findFile(String hash) {
        return files.stream().filter(it -> it.hash().equals(hash)).findFirst();
    }
}
