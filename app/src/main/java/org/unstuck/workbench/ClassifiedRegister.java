package org.unstuck.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.register.Register;

/** A register with the classifications of it that were asked for last. Safe for many threads. */
final class ClassifiedRegister {
    /** One of all England takes some 20 MB. */
    private static final int MOST_KEPT = 8;

    private record Question(Definition definition, LocalDate asAt) {}

    private final Register register;
    private final Classifier classifier;
    private final Map<Question, CompletableFuture<Classification>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CompletableFuture<Classification>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    ClassifiedRegister(Register register) {
        this.register = register;
        this.classifier = new Classifier(register);
    }

    Register register() {
        return register;
    }

    Classification classify(Definition definition, LocalDate asAt) {
        try {
            return answer(new Question(definition, asAt)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    Optional<Classification> find(Definition definition, LocalDate asAt) {
        CompletableFuture<Classification> answer = answer(new Question(definition, asAt));
        return answer.isDone() && !answer.isCompletedExceptionally() ? Optional.of(answer.join()) : Optional.empty();
    }

    private CompletableFuture<Classification> answer(Question question) {
        synchronized (answers) {
            CompletableFuture<Classification> known = answers.get(question);
            if (known == null || known.isCompletedExceptionally()) {
                known = CompletableFuture.supplyAsync(
                        () -> classifier.classify(question.definition(), question.asAt()), ForkJoinPool.commonPool());
                answers.put(question, known);
            }
            return known;
        }
    }
}
