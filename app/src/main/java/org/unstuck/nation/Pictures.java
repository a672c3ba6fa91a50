package org.unstuck.nation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unstuck.classification.Definition;
import org.unstuck.picture.DrawPicture;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.register.Register;
import org.unstuck.workbench.Workbench;

/** The pictures that were asked for last. Safe for many threads; several who ask for one at once wait for one answer. */
@Component
final class Pictures {
    /** One of all England takes some 30 MB with its facts. */
    private static final int MOST_KEPT = 4;

    /** A picture with what it was counted from. */
    record Drawn(NationalPicture picture, PictureFacts facts) {}

    private record Question(Definition definition, LocalDate asAt) {}

    private final Workbench workbench;
    private Register register = Register.empty();
    private final Map<Question, Drawn> drawn = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Drawn> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Pictures(Workbench workbench) {
        this.workbench = workbench;
    }

    synchronized Drawn of(Definition definition, LocalDate asAt) {
        Register now = workbench.register();
        if (now != register) {
            drawn.clear();
            register = now;
        }
        return drawn.computeIfAbsent(new Question(definition, asAt), it -> draw(now, it));
    }

    private Drawn draw(Register now, Question question) {
        PictureFacts facts = PictureFacts.gather(now, workbench.classify(question.definition(), question.asAt()));
        return new Drawn(DrawPicture.of(facts), facts);
    }
}
