package org.unstuck.schools;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Words;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Period;
import org.unstuck.register.Register;
import org.unstuck.school.Membership;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/**
 * The inspection history of a school as a figure: a lane for each URN, time from left to right. All measures are in
 * the figure's own units, one a CSS pixel.
 *
 * @param width of the figure
 * @param height of the figure
 * @param years the axis
 * @param lanes oldest URN first
 * @param marks inspections, in order of date
 * @param asAt where the date that was asked for lies, in words; null for none
 */
public record Timeline(
        int width,
        int height,
        List<Year> years,
        List<Lane> lanes,
        List<Placed> marks,
        @Nullable Event asAt) {
    private static final int MARGIN = 16;
    private static final int YEAR_WIDTH = 50;
    private static final int LANE_HEIGHT = 104;
    private static final int LINE = 58;
    private static final int MONITORING = 30;
    private static final int AXIS = 32;
    private static final int MARK = 11;

    /** The first of January of a year. */
    public record Year(int x, int number) {}

    /** A stretch of a lane. */
    public record Band(int x, int width, String words) {}

    /** Something that happened on a day. */
    public record Event(int x, String words) {}

    /**
     * One URN.
     *
     * @param top its upper edge
     * @param line height of the line that marks stand on
     * @param label URN and name
     * @param from where it opened
     * @param to where it closed
     * @param unknown periods for which no source lists inspections
     * @param events conversions and trusts joined
     */
    public record Lane(int top, int line, String label, int from, int to, List<Band> unknown, List<Event> events) {
        public Lane {
            unknown = List.copyOf(unknown);
            events = List.copyOf(events);
        }
    }

    /**
     * An inspection in the figure.
     *
     * @param row number of its row in the table of inspections, from 1
     */
    public record Placed(Mark mark, int x, int y, int size, String words, int row) {}

    public Timeline {
        years = List.copyOf(years);
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
    }

    /** The kinds of marks that the figure holds, for its legend. */
    public List<Mark> legend() {
        return marks.stream().map(Placed::mark).distinct().sorted().toList();
    }

    /** Whether the figure holds an unknown period. */
    public boolean hasUnknown() {
        return lanes.stream().anyMatch(it -> !it.unknown().isEmpty());
    }

    /**
     * Draws a history.
     *
     * @param asAt a date to mark, where one was asked for
     */
    static Timeline of(Register register, InspectionHistory history, Optional<LocalDate> asAt) {
        return new Drawing(register, history, asAt).draw();
    }

    /** A timeline in the making. */
    private static final class Drawing {
        private final Register register;
        private final InspectionHistory history;
        private final Optional<LocalDate> asAt;
        private final LocalDate start;
        private final LocalDate end;
        private final List<Urn> members;

        Drawing(Register register, InspectionHistory history, Optional<LocalDate> asAt) {
            this.register = register;
            this.history = history;
            this.asAt = asAt;
            List<Inspection> inspections = history.inspections();
            int first = InspectionHistory.RECORDS_BEGIN.getYear();
            int last = register.sources().stream()
                    .mapToInt(it -> it.asAt().getYear())
                    .max()
                    .orElse(first);
            if (!inspections.isEmpty()) {
                first = Math.min(first, inspections.get(0).date().getYear());
                last = Math.max(
                        last, inspections.get(inspections.size() - 1).date().getYear());
            }
            last = Math.max(last, asAt.map(LocalDate::getYear).orElse(last));
            this.start = LocalDate.of(first, 1, 1);
            this.end = LocalDate.of(last + 1, 1, 1);
            List<Urn> oldestFirst = new ArrayList<>(history.lineage().members());
            Collections.reverse(oldestFirst);
            this.members = oldestFirst;
        }

        Timeline draw() {
            List<Year> years = IntStream.rangeClosed(start.getYear(), end.getYear())
                    .mapToObj(it -> new Year(x(LocalDate.of(it, 1, 1)), it))
                    .toList();
            List<Lane> lanes =
                    IntStream.range(0, members.size()).mapToObj(this::lane).toList();
            return new Timeline(
                    x(end) + MARGIN + YEAR_WIDTH / 2,
                    members.size() * LANE_HEIGHT + AXIS,
                    years,
                    lanes,
                    marks(),
                    asAt.map(it -> new Event(x(it), "as at " + Words.date(it))).orElse(null));
        }

        private Lane lane(int index) {
            Urn urn = members.get(index);
            Period open = register.openPeriod(urn);
            int top = index * LANE_HEIGHT;
            List<Band> unknown = history.unknown().stream()
                    .flatMap(it -> it.intersect(open).stream())
                    .flatMap(it -> it.intersect(new Period(start, end)).stream())
                    .map(it -> new Band(
                            x(it.from()),
                            Math.max(1, x(it.to()) - x(it.from())),
                            "Inspections not on record " + Words.periods(List.of(it))))
                    .toList();
            return new Lane(top, top + LINE, label(urn), x(open.from()), x(open.to()), unknown, events(index));
        }

        private List<Event> events(int index) {
            Urn urn = members.get(index);
            List<Event> events = new ArrayList<>();
            if (index > 0) {
                register.schools()
                        .find(urn)
                        .flatMap(School::findOpened)
                        .ifPresent(it -> events.add(new Event(x(it), "became URN " + urn + " on " + Words.date(it))));
            }
            for (Membership joined : Trusts.listJoined(register, urn)) {
                LocalDate day = joined.joined();
                if (day != null && !day.isBefore(start)) {
                    events.add(new Event(x(day), "joined " + joined.groupName() + " on " + Words.date(day)));
                }
            }
            return events;
        }

        private List<Placed> marks() {
            List<Placed> marks = new ArrayList<>();
            int lastMonitoring = Integer.MIN_VALUE / 2;
            boolean lowered = false;
            for (Inspection inspection : history.inspections()) {
                Mark mark = Mark.of(inspection);
                int lane = Math.max(0, members.indexOf(inspection.urn()));
                if (!members.contains(inspection.urn())) {
                    lane = members.size() - 1;
                }
                int x = x(inspection.date());
                int y = lane * LANE_HEIGHT + LINE;
                if (mark.monitoring()) {
                    lowered = x - lastMonitoring < MARK * 3 / 2 && !lowered;
                    y += MONITORING + (lowered ? MARK : 0);
                    lastMonitoring = x;
                }
                marks.add(new Placed(mark, x, y, MARK, words(inspection), marks.size() + 1));
            }
            return marks;
        }

        private String words(Inspection inspection) {
            return InspectionWords.sentence(inspection) + ". Source: "
                    + inspection.sources().get(0).source().title() + ", "
                    + inspection.sources().get(0).source().name() + ", row "
                    + inspection.sources().get(0).row();
        }

        private String label(Urn urn) {
            return urn
                    + register.schools()
                            .find(urn)
                            .map(it -> "  " + it.nameOn(register.openPeriod(urn).to()))
                            .orElse("  not described in any file");
        }

        private int x(LocalDate date) {
            LocalDate drawn = date.isBefore(start) ? start : date.isAfter(end) ? end : date;
            return MARGIN + (int) Math.round(ChronoUnit.DAYS.between(start, drawn) * YEAR_WIDTH / 365.25);
        }
    }
}
