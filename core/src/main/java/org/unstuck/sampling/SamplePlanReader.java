package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unstuck.UserFacingException;
import org.unstuck.sampling.CoarseColumn.Band;
import org.unstuck.sampling.SampleDesign.FixedPair;
import org.unstuck.sampling.SamplePlan.Choice;
import org.unstuck.yaml.YamlNode;

/** Reads the part of a design file that is about a sample; docs/sampling.md describes it. */
public final class SamplePlanReader {

    /** The name under which a design file has this part. */
    public static final String PART = "sample";

    private static final int MOST_RESERVES = 50;
    private static final int USUAL_LEAST = 3;
    private static final int MOST_LEAST = 1_000;

    private SamplePlanReader() {}

    /**
     * Reads it.
     *
     * @param node what stands under {@link #PART}
     * @throws UserFacingException if it is not a plan, with the line
     */
    public static SamplePlan read(YamlNode node) {
        node.map("choose", "pairs", "phases", "regions", "include", "together", "leave-out", "reserves", "appendix");
        Quotas phases = quotas(node.get("phases"), Quota.NONE);
        Quotas regions = quotas(node.get("regions"), Quota.ANY);
        Optional<YamlNode> appendix = node.find("appendix");
        Quota pairs = node.find("pairs")
                .map(SamplePlanReader::quota)
                .orElse(phases.allExact() ? Quota.exactly(phases.least()) : Quota.ANY);
        return new SamplePlan(
                design(node, pairs, phases, regions),
                node.find("choose").map(SamplePlanReader::choice).orElse(Choice.BEST),
                node.find("reserves").map(it -> it.integer(0, MOST_RESERVES)).orElse(0),
                appendix.map(SamplePlanReader::columns).orElse(List.of()),
                appendix.flatMap(it -> it.find("least"))
                        .map(it -> it.integer(2, MOST_LEAST))
                        .orElse(USUAL_LEAST));
    }

    private static SampleDesign design(YamlNode node, Quota pairs, Quotas phases, Quotas regions) {
        List<FixedPair> together = new ArrayList<>();
        node.find("together").ifPresent(it -> it.list().forEach(pair -> together.add(together(pair))));
        try {
            return new SampleDesign(
                    pairs, phases, regions, schools(node, "include"), together, schools(node, "leave-out"));
        } catch (UserFacingException e) {
            throw node.find("pairs").orElse(node).error(e.getMessage());
        }
    }

    private static Quotas quotas(YamlNode node, Quota usual) {
        node.map("column", "quotas", "others");
        Map<String, Quota> named = new TreeMap<>();
        node.find("quotas").ifPresent(it -> it.map().forEach((value, quota) -> named.put(value, quota(quota))));
        Quota others = node.find("others").map(SamplePlanReader::quota).orElse(usual);
        return new Quotas(node.get("column").text(), named, others);
    }

    private static Quota quota(YamlNode node) {
        try {
            return Quota.parse(node.text());
        } catch (UserFacingException e) {
            throw node.error(e.getMessage());
        }
    }

    private static Choice choice(YamlNode node) {
        return Arrays.stream(Choice.values())
                .filter(it -> it.id().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.error("'" + node.text() + "' is no way to choose; expected "
                        + Arrays.stream(Choice.values()).map(Choice::id).collect(Collectors.joining(" or ")) + "."));
    }

    private static Set<String> schools(YamlNode node, String name) {
        Set<String> schools = new TreeSet<>();
        node.find(name).ifPresent(it -> it.list().forEach(school -> schools.add(school.text())));
        return schools;
    }

    private static FixedPair together(YamlNode node) {
        List<YamlNode> two = node.list();
        if (two.size() != 2) {
            throw node.error("expected a stuck school and its partner, as in [100123, 100456].");
        }
        return new FixedPair(two.get(0).text(), two.get(1).text());
    }

    private static List<CoarseColumn> columns(YamlNode node) {
        node.map("least", "columns");
        List<CoarseColumn> columns = node.get("columns").list().stream()
                .map(SamplePlanReader::column)
                .toList();
        if (columns.size() > 8) {
            throw node.get("columns").error("at most 8 columns can be told of; a table of more would tell too much.");
        }
        return columns;
    }

    private static CoarseColumn column(YamlNode node) {
        if (node.isText()) {
            return CoarseColumn.words(node.text(), node.text());
        }
        node.map("title", "column", "by", "bands");
        String column = node.get("column").text();
        String by = node.find("by").map(YamlNode::text).orElse("");
        Map<String, List<Band>> bands = new TreeMap<>();
        node.find("bands").ifPresent(it -> {
            if (by.isEmpty()) {
                bands.put("", bands(it));
            } else {
                it.map().forEach((word, each) -> bands.put(word, bands(each)));
            }
        });
        try {
            return new CoarseColumn(node.find("title").map(YamlNode::text).orElse(column), column, by, bands);
        } catch (UserFacingException e) {
            throw node.error(e.getMessage());
        }
    }

    private static List<Band> bands(YamlNode node) {
        List<Band> bands = new ArrayList<>();
        node.map().forEach((name, from) -> bands.add(new Band(name, number(from))));
        return bands;
    }

    private static double number(YamlNode node) {
        try {
            double number = Double.parseDouble(node.text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the message below says all there is to say
        }
        throw node.error("expected a number, not '" + node.text() + "'.");
    }
}
