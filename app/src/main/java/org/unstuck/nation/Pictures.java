package org.unstuck.nation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unstuck.classification.Definition;
import org.unstuck.picture.Among;
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
    record Drawn(NationalPicture picture, PictureFacts facts, Among among) {}

    private record Question(Definition definition, LocalDate asAt, Among among) {}

    /** A picture with the figures that were made of it. */
    private record Kept(Drawn drawn, Map<Beside, PictureFigures> figures) {}

    private final Workbench workbench;
    private final BoundaryShelf boundaries;
    private Register register = Register.empty();
    private final Map<Question, Kept> kept = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Pictures(Workbench workbench, BoundaryShelf boundaries) {
        this.workbench = workbench;
        this.boundaries = boundaries;
    }

    /** The picture of all schools. */
    Drawn of(Definition definition, LocalDate asAt) {
        return of(definition, asAt, Among.ALL);
    }

    Drawn of(Definition definition, LocalDate asAt, Among among) {
        return keep(new Question(definition, asAt, among)).drawn();
    }

    /** The figures of a picture, each of which is made once. */
    synchronized PictureFigures figures(Definition definition, LocalDate asAt, Look look) {
        Kept picture = keep(new Question(definition, asAt, look.among()));
        return picture.figures()
                .computeIfAbsent(look.beside(), beside -> new PictureFigures(picture.drawn(), beside, boundaries));
    }

    /** The regions that schools are in, by name. */
    List<String> listRegions(Definition definition, LocalDate asAt) {
        return workbench.empty()
                ? List.of()
                : of(definition, asAt).facts().schools().stream()
                        .map(it -> it.place().region())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private synchronized Kept keep(Question question) {
        Register now = workbench.register();
        if (now != register) {
            kept.clear();
            register = now;
        }
        Kept known = kept.get(question);
        if (known == null) {
            known = new Kept(draw(now, question), new EnumMap<>(Beside.class));
            kept.put(question, known);
        }
        return known;
    }

    private Drawn draw(Register now, Question question) {
        Among among = question.among();
        PictureFacts facts = among.all()
                ? PictureFacts.gather(now, workbench.classify(question.definition(), question.asAt()))
                : among.of(keep(new Question(question.definition(), question.asAt(), Among.ALL))
                        .drawn()
                        .facts());
        return new Drawn(DrawPicture.of(facts), facts, among);
    }
}
