package org.unstuck.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Phase;
import org.unstuck.yaml.YamlNode;

/** Reads a definition file; the format is described in docs/definitions.md. */
public final class DefinitionReader {

    private static final int MOST_DAYS = 3_650;

    private DefinitionReader() {}

    /**
     * Reads a definition.
     *
     * @param name name of the file, for messages
     * @param text its contents
     * @throws org.unstuck.UserFacingException if anything in it is not as it should be, with the line
     */
    public static Definition read(String name, String text) {
        YamlNode root = YamlNode.parse(name, text);
        root.map(
                "id",
                "version",
                "title",
                "authority",
                "as-at",
                "window",
                "lineage",
                "assume",
                "population",
                "terms",
                "rule");
        Map<String, OutcomeTest.Named> terms = terms(root);
        return new Definition(
                id(root.get("id")),
                root.get("version").integer(1, 1_000_000),
                root.get("title").text(),
                root.find("authority").map(YamlNode::text).orElse(""),
                asAt(root.get("as-at")),
                root.find("window").map(DefinitionReader::windowFrom).orElse(null),
                root.find("lineage").map(DefinitionReader::lineage).orElse(LineagePolicy.SINGLE_PREDECESSOR),
                root.find("assume").map(DefinitionReader::daysBetween).orElse(0),
                root.find("population")
                        .map(DefinitionReader::population)
                        .orElse(new Population(Set.of(), Set.of(), true)),
                new ArrayList<>(terms.values()),
                new ClauseReader(terms).clause(root.get("rule")));
    }

    private static DefinitionId id(YamlNode node) {
        if (!DefinitionId.valid(node.text())) {
            throw node.error("an id has 3 to 60 lower-case letters, digits and hyphens and begins with a letter, not '"
                    + node.text() + "'.");
        }
        return new DefinitionId(node.text());
    }

    private static AsAt asAt(YamlNode node) {
        node.map("date", "by", "days-to-publication");
        YamlNode by = node.get("by");
        return new AsAt(
                node.get("date").date(),
                one(
                        by,
                        id -> List.of(AsAt.By.values()).stream()
                                .filter(it -> it.id().equals(id))
                                .findFirst()),
                node.find("days-to-publication")
                        .map(it -> it.integer(0, MOST_DAYS))
                        .orElse(0));
    }

    private static LocalDate windowFrom(YamlNode node) {
        node.map("from");
        return node.get("from").date();
    }

    private static LineagePolicy lineage(YamlNode node) {
        return one(node, LineagePolicy::find);
    }

    private static int daysBetween(YamlNode node) {
        node.map("days-between-graded-inspections");
        return node.get("days-between-graded-inspections").integer(0, MOST_DAYS);
    }

    private static Population population(YamlNode node) {
        node.map("leave-out-phases", "leave-out-types", "junior-schools");
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        node.find("leave-out-phases").ifPresent(it -> it.list().forEach(each -> phases.add(one(each, Phase::find))));
        Set<EstablishmentType> types = EnumSet.noneOf(EstablishmentType.class);
        node.find("leave-out-types")
                .ifPresent(it -> it.list().forEach(each -> types.add(one(each, EstablishmentType::find))));
        boolean apart = node.find("junior-schools")
                .map(it -> one(it, word -> switch (word) {
                    case "apart" -> Optional.of(true);
                    case "as-primary" -> Optional.of(false);
                    default -> Optional.empty();
                }))
                .orElse(true);
        return new Population(phases, types, apart);
    }

    private static Map<String, OutcomeTest.Named> terms(YamlNode root) {
        Map<String, OutcomeTest.Named> terms = new LinkedHashMap<>();
        root.find("terms")
                .ifPresent(node -> node.map().forEach((name, meaning) -> {
                    OutcomeTest test = new OutcomeTestReader(terms).test(meaning);
                    terms.put(name, new OutcomeTest.Named(name, test));
                }));
        return terms;
    }

    /** Reads a word of a closed list. */
    static <T> T one(YamlNode node, Function<String, Optional<T>> find) {
        return find.apply(node.text()).orElseThrow(() -> node.error("'" + node.text() + "' is not known here."));
    }
}
