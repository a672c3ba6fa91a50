package org.unstuck.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.classification.DefinitionReader;

/**
 * The definitions that ship and those that people add: any file {@code *.yaml} in the home's folder
 * {@code definitions}, one version a file.
 */
public final class Definitions {

    private static final List<String> SHIPPED =
            List.of("ofsted-2020-stuck", "ofsted-2020-unstuck", "dfe-rise-2025", "dfe-rise-report-card");

    /**
     * A version of a definition with the file it stands in.
     *
     * @param definition what it says
     * @param text the file, as written
     * @param shipped whether it comes with the program and cannot be changed
     */
    public record Entry(Definition definition, String text, boolean shipped) {}

    /**
     * What was found.
     *
     * @param entries every version of every definition: shipped first, then by identifier; newest version first
     * @param problems files that cannot be used, each with the reason
     */
    public record Found(List<Entry> entries, List<String> problems) {

        public Found {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }

        /** The newest version of each definition. */
        public List<Definition> listNewest() {
            List<Definition> newest = new ArrayList<>();
            for (Entry entry : entries) {
                Definition definition = entry.definition();
                if (newest.stream().noneMatch(it -> it.id().equals(definition.id()))) {
                    newest.add(definition);
                }
            }
            return newest;
        }

        /** Every version of a definition, newest first. */
        public List<Entry> listVersions(DefinitionId id) {
            return entries.stream()
                    .filter(it -> it.definition().id().equals(id))
                    .toList();
        }

        /** The newest version of a definition. */
        public Optional<Definition> find(DefinitionId id) {
            return listVersions(id).stream().map(Entry::definition).findFirst();
        }
    }

    private final Path folder;

    /** @param folder where people's own definitions stand; need not exist */
    public Definitions(Path folder) {
        this.folder = folder;
    }

    /** Reads every definition. A file that cannot be used is a problem, not an error. */
    public Found list() {
        List<Entry> entries =
                new ArrayList<>(SHIPPED.stream().map(Definitions::shipped).toList());
        List<String> problems = new ArrayList<>();
        List<Entry> own = new ArrayList<>();
        for (Path file : files()) {
            try {
                String text = Files.readString(file);
                Definition definition = DefinitionReader.read(file.getFileName().toString(), text);
                refuseShipped(definition.id());
                own.add(new Entry(definition, text, false));
            } catch (UserFacingException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add(file.getFileName() + " cannot be read as UTF-8 text.");
            }
        }
        own.sort(Comparator.comparing((Entry it) -> it.definition().id())
                .thenComparing(it -> it.definition().version(), Comparator.reverseOrder()));
        entries.addAll(own);
        return new Found(entries, problems);
    }

    /**
     * Adds a version of a definition.
     *
     * @param text a definition file whose version is not there yet
     * @return what it says
     * @throws UserFacingException if it is not a definition, is one that ships, or its version exists
     */
    public Definition add(String text) {
        Definition definition = DefinitionReader.read("The definition", text);
        refuseShipped(definition.id());
        int newest = list().find(definition.id()).map(Definition::version).orElse(0);
        if (definition.version() <= newest) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "Version " + newest + " of '" + definition.id() + "' exists; a change needs version " + (newest + 1)
                            + ".");
        }
        write(fileName(definition), text);
        return definition;
    }

    /** Takes back what {@link #add} has just added. */
    public void takeBack(Definition added) {
        try {
            Files.deleteIfExists(folder.resolve(fileName(added)));
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The file " + fileName(added) + " cannot be deleted from " + folder + ": " + e.getMessage(),
                    e);
        }
    }

    private static String fileName(Definition definition) {
        return definition.id() + "-v" + definition.version() + ".yaml";
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, name, ".part");
            try {
                Files.writeString(draft, text, StandardOpenOption.SYNC);
                Files.createLink(folder.resolve(name), draft);
                AtomicFile.force(folder);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, "Somebody else has just saved " + name + ".", e);
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME,
                    "The definition cannot be saved in " + folder + ": " + e.getMessage(),
                    e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME, "The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void refuseShipped(DefinitionId id) {
        if (SHIPPED.contains(id.value())) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "'" + id + "' comes with the program and stays as it is; give your definition an id of its own.");
        }
    }

    private static Entry shipped(String id) {
        String resource = "/org/unstuck/classification/" + id + ".yaml";
        try (InputStream stream = Definitions.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks " + resource);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Entry(DefinitionReader.read(id + ".yaml", text), text, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
