package org.unstuck.studies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.unstuck.classification.Words;
import org.unstuck.figure.Tiles;
import org.unstuck.pairs.Choices;
import org.unstuck.pairs.VisitPair;
import org.unstuck.register.Register;
import org.unstuck.sampling.Quota;
import org.unstuck.sampling.Quotas;
import org.unstuck.school.Urn;
import org.unstuck.web.Text;

/** A study in the words of its page. */
public final class StudyPage {

    /**
     * A school that is asked.
     *
     * @param state what happened last, in words
     * @param colour the class of its tag
     * @param day on which it happened; empty for nothing
     */
    public record Asked(Urn urn, String name, String state, String colour, String day, String reason) {}

    /** A pair to visit. */
    public record Visit(VisitPair pair, Asked stuck, Asked partner) {}

    /**
     * A quota, and how far it is kept.
     *
     * @param of what it is a quota of
     * @param bounds as the design has it
     * @param sampled pairs in the sample
     * @param agreed pairs of which both schools agreed
     * @param needed pairs that still have to agree
     */
    public record Kept(String of, String bounds, int sampled, int agreed, int needed) {}

    /** Something that happened, in words. */
    public record Happened(String day, String words, String reason, String recorder) {}

    private final OpenedStudy opened;
    private final Choices choices;
    private final Register register;

    StudyPage(OpenedStudy opened, Choices choices, Register register) {
        this.opened = opened;
        this.choices = choices;
        this.register = register;
    }

    public Study study() {
        return opened.study();
    }

    public TrackedSample sample() {
        return opened.sample();
    }

    public Choices choices() {
        return choices;
    }

    /** Whether the records are those that the sample was drawn from. */
    public boolean sameRegister() {
        return study().drawing().register().equals(RegisterIdentity.of(register));
    }

    /** How many pairs there are, and how many schools said what, in a sentence. */
    public String sentence() {
        int schools = TrackedSample.schools(sample().pairs()).size();
        int agreed = sample().listSchools(SampleEntry.Kind.AGREED).size();
        int declined = sample().listSchools(SampleEntry.Kind.DECLINED).size();
        int invited = sample().listSchools(SampleEntry.Kind.INVITED).size();
        return agreed + " of " + schools + " schools agreed to take part; " + invited
                + (invited == 1 ? " was" : " were") + " invited and did not answer yet, " + declined
                + (declined == 1 ? " declined and has" : " declined and have") + " to be replaced, "
                + (schools - agreed - declined - invited)
                + (schools - agreed - declined - invited == 1 ? " is" : " are")
                + " not invited yet.";
    }

    public boolean toReplace() {
        return !sample().answers().declined().isEmpty();
    }

    public List<Visit> visits() {
        return sample().pairs().stream()
                .map(it -> new Visit(it, asked(it.stuck()), asked(it.partner())))
                .toList();
    }

    /** A school with what happened to it last. */
    public Asked asked(Urn school) {
        return sample().findLast(school)
                .map(it -> new Asked(
                        school, name(school), it.kind().words(), colour(it.kind()), Words.date(it.day()), it.reason()))
                .orElseGet(() -> new Asked(school, name(school), "not invited yet", "govuk-tag--grey", "", ""));
    }

    /** The quotas by phase, then by region. */
    public List<Kept> quotas() {
        List<Kept> all = new ArrayList<>();
        all.add(kept("primary", choices.sample().primary(), VisitPair::phase));
        all.add(kept("secondary", choices.sample().secondary(), VisitPair::phase));
        Quotas regions = choices.sample().design().regions();
        sample().entries().stream()
                .flatMap(it -> it.pairs().stream())
                .map(VisitPair::region)
                .distinct()
                .sorted()
                .forEach(it -> all.add(kept(it, regions.of(it), VisitPair::region)));
        return all;
    }

    /** Where the pairs are. */
    public Tiles map() {
        return SampleMap.of(study(), sample().pairs());
    }

    /** Schools that were in the sample and are not any more. */
    public List<TrackedSample.Left> left() {
        return sample().left();
    }

    /** All that happened, the last first. */
    public List<Happened> history() {
        List<Happened> all = new ArrayList<>();
        for (SampleEntry entry : sample().entries()) {
            String what = entry.findSchool()
                    .map(it -> name(it) + " "
                            + (entry.kind() == SampleEntry.Kind.INVITED
                                    ? "was invited"
                                    : entry.kind().words()))
                    .orElseGet(() -> entry.kind() == SampleEntry.Kind.DRAWN
                            ? entry.pairs().size() + " pairs were drawn"
                            : replaced(entry));
            all.add(new Happened(
                    Words.date(entry.day()),
                    what,
                    entry.reason(),
                    entry.recorder().name()));
        }
        Collections.reverse(all);
        return all;
    }

    public String name(Urn school) {
        return register.schools()
                .find(school)
                .map(it -> it.nameOn(register.openPeriod(school).to()))
                .orElse("URN " + school);
    }

    /** Pairs that the sample does not have now. */
    public List<VisitPair> changed(List<VisitPair> other) {
        return other.stream()
                .filter(it -> sample().pairs().stream()
                        .noneMatch(now ->
                                now.stuck().equals(it.stuck()) && now.partner().equals(it.partner())))
                .toList();
    }

    /** A distance as pages write it. */
    public static String decimals(double number) {
        return String.format(Locale.UK, "%.2f", number).replace('-', '−');
    }

    private String replaced(SampleEntry entry) {
        TrackedSample before = new TrackedSample(sample().entries().stream()
                .filter(it -> it.number() < entry.number())
                .toList());
        List<String> in = names(TrackedSample.schools(entry.pairs()).stream()
                .filter(it -> !before.has(it))
                .toList());
        List<String> out = names(TrackedSample.schools(before.pairs()).stream()
                .filter(it -> entry.pairs().stream().noneMatch(pair -> pair.has(it)))
                .toList());
        return String.join(" and ", in) + " came in for " + String.join(" and ", out);
    }

    private List<String> names(List<Urn> schools) {
        return schools.stream().map(this::name).toList();
    }

    private Kept kept(String value, Quota quota, Function<VisitPair, String> column) {
        List<VisitPair> pairs = sample().pairs().stream()
                .filter(it -> column.apply(it).equals(value))
                .toList();
        int agreed = (int) pairs.stream()
                .filter(it -> List.of(it.stuck(), it.partner()).stream()
                        .allMatch(sample().listSchools(SampleEntry.Kind.AGREED)::contains))
                .count();
        String shown = value.isEmpty() ? "Not known" : Text.capital(value);
        return new Kept(shown, quota.words(), pairs.size(), agreed, Math.max(0, quota.least() - agreed));
    }

    private static String colour(SampleEntry.Kind kind) {
        return switch (kind) {
            case INVITED -> "govuk-tag--blue";
            case AGREED -> "govuk-tag--green";
            case DECLINED -> "govuk-tag--orange";
            case DRAWN, REPLACED -> "govuk-tag--grey";
        };
    }
}
