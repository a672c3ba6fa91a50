package org.unstuck.pairs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.matching.Audit;
import org.unstuck.matching.AuditReport;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.Pair;
import org.unstuck.matching.PairDetail;
import org.unstuck.matching.PairDetails;
import org.unstuck.matching.PairDistances;
import org.unstuck.matching.Pairs;
import org.unstuck.matching.WhyNot;
import org.unstuck.sampling.Pool;
import org.unstuck.school.School;
import org.unstuck.school.Urn;
import org.unstuck.web.Figures;

/** What a design makes of two groups of schools, in the words of its page. */
public final class Matching {

    /**
     * A step from the register to the pairs.
     *
     * @param count how many schools are left
     * @param words what they are
     * @param note who was left out and why; empty for nobody
     */
    public record Step(int count, String words, String note) {}

    /** A school by name. */
    public record Named(Urn urn, String name, String phase, String region) {}

    /**
     * A pair as a row.
     *
     * @param worst in what the two differ most, with both values
     */
    public record Row(Named treated, Named control, String distance, String worst) {}

    /** A school without a partner, and why. */
    public record Left(Named school, String reason) {}

    private final Choices choices;
    private final TwoGroups groups;
    private final Matcher matcher;
    private final Pairs pairs;
    private final PairDetails details;
    private final List<Reasoned> reasoned;
    private @Nullable CompletableFuture<AuditReport> audit;

    /**
     * Matches.
     *
     * @throws org.unstuck.UserFacingException if there is nothing to match by or with
     */
    Matching(Choices choices, TwoGroups groups) {
        this.choices = choices;
        this.groups = groups;
        this.matcher = new Matcher(groups.table().table(), choices.design());
        this.pairs = matcher.match();
        this.details = new PairDetails(matcher);
        this.reasoned = reasoned();
    }

    /**
     * Begins what {@link #checks} tells, which takes longer than all else, beside the work on the page that will tell it. Pages
     * that do not tell it are spared it.
     */
    Matching withChecks() {
        audit = CompletableFuture.supplyAsync(this::audited);
        return this;
    }

    private AuditReport audited() {
        return new Audit(matcher.table(), choices.design()).proof(pairs);
    }

    /** The answer, in a sentence. */
    public String sentence() {
        int treated = groups.treated();
        return Figures.grouped(pairs.treatedMatched()) + " of " + Figures.count(treated, "school") + " that met ‘"
                + choices.treated().title() + "’ " + (pairs.treatedMatched() == 1 ? "has" : "have")
                + " a fair partner among " + Figures.count(groups.controls(), "school") + " that met ‘"
                + choices.control().title() + "’.";
    }

    /** Whether there are fewer possible partners than schools that want one. */
    public boolean tooFew() {
        return groups.controls() < groups.treated();
    }

    /** From the register to the pairs, with a count and a reason at each exit. */
    public List<Step> flow() {
        int treated = groups.treated();
        long complete = Arrays.stream(matcher.rows())
                .filter(it -> groups.table().table().isTreated(it))
                .count();
        long controls = matcher.rows().length - complete;
        int eligible =
                (int) complete - (int) reasoned.stream().filter(it -> it.alone).count();
        return List.of(
                new Step(
                        groups.open(),
                        "schools were open and could meet ‘" + choices.treated().title() + "’",
                        ""),
                new Step(
                        treated,
                        "of them met it",
                        Figures.count(groups.couldNotBeJudged(), "school") + " could not be judged and "
                                + Figures.grouped(groups.open() - treated - groups.couldNotBeJudged())
                                + " did not meet it"),
                new Step(
                        groups.controls(),
                        "schools met ‘" + choices.control().title() + "’ and may be partners",
                        groups.both() == 0 ? "" : Figures.count(groups.both(), "school") + " met both, and may not"),
                new Step(
                        (int) complete,
                        "of the first group take part, beside " + Figures.count(controls, "possible partner"),
                        excluded()),
                new Step(
                        eligible,
                        "of these have a possible partner within the limits",
                        Figures.count(complete - eligible, "school") + " have none"),
                new Step(
                        pairs.treatedMatched(),
                        "are paired",
                        Figures.count(eligible - pairs.treatedMatched(), "school")
                                + " lost their possible partners to others"));
    }

    /** The pairs, the nearest first. */
    public List<Row> rows() {
        return pairs.list().stream()
                .sorted(Comparator.comparingDouble(Pair::distance))
                .map(this::row)
                .toList();
    }

    /** Reasons and how many schools have none for it, the most frequent first. */
    public Map<String, Long> reasons() {
        Map<String, Long> counts =
                reasoned.stream().collect(Collectors.groupingBy(it -> it.kind, Collectors.counting()));
        Map<String, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> ordered.put(it.getKey(), it.getValue()));
        return ordered;
    }

    /** Schools without a partner, by identifier. */
    public List<Left> left() {
        return reasoned.stream().map(it -> new Left(named(it.row), it.words)).toList();
    }

    /** How alike the groups are; none without pairs. */
    public Optional<BalanceTable> findBalance() {
        return pairs.list().isEmpty()
                ? Optional.empty()
                : BalanceTable.find(groups.table(), choices.covariates(), matcher.rows(), pairs.list());
    }

    /** What was checked, in sentences. */
    public List<String> checks() {
        AuditReport audited = audit == null ? audited() : audit.join();
        String certificate = audited.proven()
                ? "The pairs are proven to be the best: no other choice gives more schools a partner, or as many with a"
                        + " smaller sum of distances. The proof was compared with "
                        + Figures.count(audited.compared(), "possible pair") + "."
                : "No proof that these are the best pairs was found.";
        String rules = audited.passed()
                ? "Each of " + Figures.count(audited.pairs(), "pair")
                        + " was checked against every rule of the design by other code: no rule is broken."
                : "The check found " + Figures.count(audited.violations().size(), "broken rule") + ": "
                        + audited.violations().get(0).message();
        return List.of(rules, certificate);
    }

    /** What a reader would otherwise not expect. */
    public List<String> notices() {
        return pairs.notices().stream().map(Matching::words).toList();
    }

    /** From when what is known of a characteristic is, and for how many schools it is not known. */
    public ContextTable.Age age(Characteristic characteristic) {
        return groups.table().age(characteristic);
    }

    TwoGroups groups() {
        return groups;
    }

    Matcher matcher() {
        return matcher;
    }

    /** All pairs that a sample could be made of. */
    Pool pool() {
        return Pool.of(
                groups.table().table(), PairDistances.of(matcher), ContextTable.PHASE, Characteristic.REGION.id());
    }

    /** The pair of a school of the first group. */
    Optional<PairDetail> findPair(Urn treated) {
        return groups.table()
                .findRow(treated)
                .flatMap(row ->
                        pairs.list().stream().filter(it -> it.treated() == row).findFirst())
                .map(it -> details.of(it, 5));
    }

    Named named(int row) {
        ContextTable table = groups.table();
        School school = table.unit(row).school();
        return new Named(
                school.urn(),
                school.nameOn(table.date()),
                table.unit(row).phase().words(),
                table.words(row, Characteristic.REGION));
    }

    Row row(Pair pair) {
        PairDetail.Difference worst = details.of(pair, 0).worst();
        return new Row(named(pair.treated()), named(pair.control()), distance(pair), worst(pair, worst));
    }

    private String worst(Pair pair, PairDetail.Difference worst) {
        return Characteristic.find(worst.covariate())
                .map(it -> it.label() + ": " + groups.table().words(pair.treated(), it) + " and "
                        + groups.table().words(pair.control(), it))
                .orElse("");
    }

    static String distance(Pair pair) {
        return Choices.decimals(pair.distance());
    }

    private String excluded() {
        long treated = pairs.listExcluded().stream()
                .filter(it -> groups.table().table().isTreated(it.row()))
                .count();
        long controls = pairs.listExcluded().size() - treated;
        return treated + controls == 0
                ? ""
                : Figures.count(treated, "school") + " and " + Figures.count(controls, "possible partner")
                        + " take no part, as something that the design asks for is not known of them";
    }

    /** A row without a partner; {@code alone} where no control is within the limits. */
    private record Reasoned(int row, boolean alone, String kind, String words) {}

    private List<Reasoned> reasoned() {
        WhyNot whyNot = new WhyNot(matcher, pairs);
        return pairs.listUnmatched().stream()
                .map(row -> {
                    WhyNot.Reason reason = whyNot.of(row);
                    if (reason instanceof WhyNot.NoCandidate none) {
                        String last = words(none.decisive().rule());
                        return new Reasoned(row, true, "No possible partner is left after " + last, steps(none));
                    }
                    WhyNot.Competition competition = (WhyNot.Competition) reason;
                    return new Reasoned(
                            row,
                            false,
                            "Others have all possible partners",
                            Figures.count(competition.rivals(), "school") + " compete for "
                                    + Figures.count(competition.controls(), "possible partner")
                                    + (competition.inevitable() ? "; no choice could provide for all" : ""));
                })
                .toList();
    }

    private static String steps(WhyNot.NoCandidate none) {
        return none.steps().stream()
                .map(it -> words(it.rule()) + " leaves " + Figures.grouped(it.left()))
                .collect(Collectors.joining("; "));
    }

    /** With the names of characteristics in place of their columns. */
    static String words(String text) {
        String words = text.replace("caliper on", "limit on");
        for (Characteristic each : Characteristic.values()) {
            words = words.replace(each.id(), each.inSentence());
        }
        return words;
    }
}
