package org.unstuck.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.Catalogue;
import org.unstuck.home.Definitions;
import org.unstuck.register.Register;

/** The current register with its definitions and classifications. Safe for many threads. */
@Component
public final class Workbench {
    private final RegisterSource source;
    private final Definitions definitions;
    private volatile ClassifiedRegister classified;

    Workbench(RegisterSource source, Definitions definitions) {
        this.source = source;
        this.definitions = definitions;
        this.classified = new ClassifiedRegister(Register.empty());
    }

    /** The register as it is now; the same object until an import changes it. */
    public Register register() {
        return current().register();
    }

    /** What was imported, and how reading it went. */
    public Catalogue catalogue() {
        return source.current().catalogue();
    }

    /** Whether nothing was imported yet. */
    public boolean empty() {
        return register().sources().isEmpty();
    }

    /** The newest version of each definition, those that ship first. */
    public List<Definition> definitions() {
        return definitions.list().listNewest();
    }

    public Optional<Definition> findDefinition(DefinitionId id) {
        return definitions.list().find(id);
    }

    /** Judges every school on a date, or remembers; several who ask at once wait for one answer. */
    public Classification classify(Definition definition, LocalDate asAt) {
        return current().classify(definition, asAt);
    }

    /** What {@link #classify} would give, where it is at hand; where it is not, work on it begins. */
    public Optional<Classification> findClassification(Definition definition, LocalDate asAt) {
        return current().find(definition, asAt);
    }

    private ClassifiedRegister current() {
        Register now = source.current().register();
        ClassifiedRegister known = classified;
        if (known.register() != now) {
            known = replace(now);
        }
        return known;
    }

    private synchronized ClassifiedRegister replace(Register now) {
        if (classified.register() != now) {
            classified = new ClassifiedRegister(now);
        }
        return classified;
    }
}
