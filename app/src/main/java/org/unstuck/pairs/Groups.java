package org.unstuck.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionReader;
import org.unstuck.context.DesignGroups;
import org.unstuck.home.Definitions;

/** The definitions that a design can take a group from: all that the workbench has, and 'always good'. */
@Component
final class Groups {
    private static final String FILE = "always-good.yaml";

    private final Definitions definitions;
    private final Definition alwaysGood = DefinitionReader.read(FILE, text());

    Groups(Definitions definitions) {
        this.definitions = definitions;
    }

    List<Definition> list() {
        List<Definition> all = new ArrayList<>(definitions.list().listNewest());
        if (all.stream().noneMatch(it -> it.id().equals(alwaysGood.id()))) {
            all.add(alwaysGood);
        }
        return all;
    }

    Optional<Definition> find(String id) {
        return list().stream().filter(it -> it.id().value().equals(id)).findFirst();
    }

    /** The very version that a design names. */
    Optional<Definition> find(DesignGroups.Group group) {
        if (group.definition().equals(alwaysGood.id()) && group.version() == alwaysGood.version()) {
            return Optional.of(alwaysGood);
        }
        return definitions.list().listVersions(group.definition()).stream()
                .map(Definitions.Entry::definition)
                .filter(it -> it.version() == group.version())
                .findFirst();
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Groups.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
