package org.unstuck.definitions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Sensitivity;
import org.unstuck.register.Register;
import org.unstuck.workbench.Workbench;

/**
 * Remembers how counts move: some twenty classifications stand behind one answer, of which only the counts are kept.
 * One is worked on at a time.
 */
@Component
final class Sensitivities {
    private static final int MOST_KEPT = 50;

    private record Question(Definition definition, LocalDate asAt) {}

    private final Workbench workbench;
    private final Map<Question, List<Sensitivity>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<Sensitivity>> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private Register answered;

    Sensitivities(Workbench workbench) {
        this.workbench = workbench;
        this.answered = workbench.register();
    }

    synchronized List<Sensitivity> of(Definition definition, LocalDate asAt) {
        Register register = workbench.register();
        if (register != answered) {
            answers.clear();
            answered = register;
        }
        Question question = new Question(definition, asAt);
        List<Sensitivity> known = answers.get(question);
        if (known == null) {
            known = Sensitivity.of(definition, asAt, new Classifier(register)::classify);
            answers.put(question, known);
        }
        return known;
    }
}
