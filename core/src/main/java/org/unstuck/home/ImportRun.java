package org.unstuck.home;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.intake.Intake;

/** One import, under the home's lock. */
final class ImportRun {

    private final Originals originals;
    private final HomeChange change;
    private final Clock clock;
    private final @Nullable LocalDate asAt;
    private final ImportProgress progress;
    private final DataHome home;
    private final Catalogue before;
    private final Set<String> keptBefore;
    private final Map<Path, FileResult> results = new ConcurrentHashMap<>();

    ImportRun(HomeLock lock, Intake intake, Clock clock, @Nullable LocalDate asAt, ImportProgress progress) {
        this.home = lock.home();
        this.originals = new Originals(home);
        this.change = new HomeChange(lock, intake, progress);
        this.clock = clock;
        this.asAt = asAt;
        this.progress = progress;
        this.before = CatalogueFile.read(home);
        this.keptBefore = Set.copyOf(originals.listAll());
    }

    ImportReport run(BroughtFiles brought) {
        progress.found(brought.files());
        change.tidy(before);
        try {
            importNew(findNew(TwoAtATime.map(brought.files(), this::keep)));
        } finally {
            removeUnlisted();
        }
        List<FileResult> all = new ArrayList<>(brought.listPassedOver());
        brought.files().forEach(it -> all.add(Objects.requireNonNull(results.get(it), () -> it + " has no result")));
        return new ImportReport(all);
    }

    /**
     * A file whose content is kept.
     *
     * @param file where it was brought from
     * @param entry what the catalogue would say of it before it is read
     */
    private record Candidate(Path file, ImportedFile entry) {}

    private Optional<Candidate> keep(Path file) {
        stopIfCancelled();
        try {
            Originals.Kept kept = originals.keep(file);
            String name = String.valueOf(file.getFileName());
            return Optional.of(new Candidate(
                    file, new ImportedFile(kept.hash(), name, kept.bytes(), clock.instant(), asAt, List.of())));
        } catch (UserFacingException e) {
            return notUsable(file, e);
        }
    }

    /** Those whose content is not known, or was read with another date than is given now; each content once. */
    private List<Candidate> findNew(List<Optional<Candidate>> candidates) {
        List<Candidate> fresh = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Candidate candidate : candidates.stream().flatMap(Optional::stream).toList()) {
            ImportedFile entry = candidate.entry();
            Optional<ImportedFile> known = before.findFile(entry.hash());
            boolean redated = known.isPresent()
                    && asAt != null
                    && !asAt.equals(known.get().asAt());
            if (!seen.add(entry.hash()) || (known.isPresent() && !redated)) {
                String name = known.map(ImportedFile::name).orElseGet(() -> nameOf(fresh, entry.hash()));
                finish(new FileResult.Known(candidate.file(), name));
            } else {
                fresh.add(new Candidate(
                        candidate.file(), known.map(it -> it.withAsAt(asAt)).orElse(entry)));
            }
        }
        return fresh;
    }

    private static String nameOf(List<Candidate> candidates, String hash) {
        return candidates.stream()
                .map(Candidate::entry)
                .filter(it -> it.hash().equals(hash))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void importNew(List<Candidate> candidates) {
        List<Reading> readings = new ArrayList<>(TwoAtATime.map(candidates, this::read).stream()
                .flatMap(Optional::stream)
                .toList());
        if (readings.isEmpty()) {
            return;
        }
        Set<String> fresh = readings.stream().map(it -> it.file().hash()).collect(Collectors.toSet());
        readings.addAll(change.readAgain(
                before.files().stream().filter(it -> !fresh.contains(it.hash())).toList()));
        change.tidy(change.commit(readings).catalogue());
    }

    private Optional<Reading> read(Candidate candidate) {
        try {
            Reading reading = change.read(candidate.entry());
            finish(new FileResult.Imported(candidate.file(), reading.file(), reading.report()));
            return Optional.of(reading);
        } catch (UserFacingException e) {
            return notUsable(candidate.file(), e);
        }
    }

    private <T> Optional<T> notUsable(Path file, UserFacingException problem) {
        if (problem.code() != UserFacingException.Code.UNUSABLE_INPUT) {
            throw problem;
        }
        finish(new FileResult.NotUsable(file, problem.getMessage()));
        return Optional.empty();
    }

    private void finish(FileResult result) {
        results.put(result.file(), result);
        progress.finished(result);
    }

    /** Whatever happened, a copy that this import made and that the catalogue does not name is of no use. */
    private void removeUnlisted() {
        Catalogue now = CatalogueFile.read(home);
        originals.listAll().stream()
                .filter(it -> !keptBefore.contains(it) && now.findFile(it).isEmpty())
                .forEach(originals::remove);
    }

    private void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new UserFacingException(
                    UserFacingException.Code.CANCELLED, "The import was stopped. Nothing was changed.");
        }
    }
}
