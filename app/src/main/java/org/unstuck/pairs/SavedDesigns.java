package org.unstuck.pairs;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Definition;
import org.unstuck.context.Characteristic;
import org.unstuck.context.DesignGroups;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.DesignReader;
import org.unstuck.matching.MissingValues;
import org.unstuck.sampling.SamplePlan;
import org.unstuck.sampling.SamplePlanReader;
import org.unstuck.school.Phase;
import org.unstuck.versions.TextName;
import org.unstuck.versions.TextVersion;
import org.unstuck.versions.TextVersionStore;
import org.unstuck.yaml.YamlNode;

/** Reads designs that people have saved. */
@Component
final class SavedDesigns {
    private static final String KIND = "design";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 60;

    private final TextVersionStore texts;
    private final Groups groups;

    SavedDesigns(TextVersionStore texts, Groups groups) {
        this.texts = texts;
        this.groups = groups;
    }

    /** What a design is called among all texts. */
    static TextName name(String id) {
        return new TextName(KIND, id);
    }

    /** The short name that a title gives; empty where it gives none that can be used. */
    static Optional<String> findId(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = letters.substring(0, Math.min(letters.length(), LONGEST_ID)).replaceAll("-$", "");
        return id.isEmpty() || id.equals("new") ? Optional.empty() : Optional.of(id);
    }

    /** The newest version of each, by short name. */
    List<SavedDesign> listNewest() {
        Map<TextName, TextVersion> newest = new LinkedHashMap<>();
        texts.listKind(KIND).forEach(it -> newest.putIfAbsent(it.name(), it));
        return newest.values().stream().map(SavedDesigns::design).toList();
    }

    /** Every version of a design, newest first. */
    List<TextVersion> listVersions(String id) {
        return valid(id) ? texts.listVersions(name(id)) : List.of();
    }

    /**
     * A version of a design.
     *
     * @param version a number; empty for the newest
     * @throws UserFacingException if there is none
     */
    SavedDesign get(String id, String version) {
        return listVersions(id).stream()
                .filter(it ->
                        version.isEmpty() || Integer.toString(it.version()).equals(version))
                .findFirst()
                .map(SavedDesigns::design)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "There is no such design, or it has no such version."));
    }

    /**
     * What a version of a design chooses.
     *
     * @throws UserFacingException if a definition that it names is gone
     */
    Choices choices(SavedDesign saved) {
        String file = saved.id() + ".yaml";
        Design design = DesignReader.read(file, saved.saved().text());
        YamlNode root = YamlNode.parse(file, saved.saved().text());
        DesignGroups from = DesignGroups.read(root.get(DesignGroups.PART));
        SamplePlan plan = SamplePlanReader.read(root.get(SamplePlanReader.PART));
        return new Choices(
                definition(from.treated()),
                definition(from.control()),
                from.asAt(),
                weights(design.covariates()),
                design.exact(),
                widths(design.calipers()),
                design.metric(),
                design.method().controlsEach(),
                missing(design.missing()),
                SampleWishes.of(plan));
    }

    private Definition definition(DesignGroups.Group group) {
        return groups.find(group)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND,
                        "This design takes schools from version " + group.version() + " of the definition '"
                                + group.definition() + "', which is not there any more."));
    }

    private static Map<Characteristic, Double> weights(List<Covariate> covariates) {
        Map<Characteristic, Double> weights = new EnumMap<>(Characteristic.class);
        covariates.forEach(it -> weights.put(Characteristic.find(it.column()).orElseThrow(), it.weight()));
        return weights;
    }

    private static Map<String, Double> widths(List<Caliper> calipers) {
        Map<String, Double> widths = new LinkedHashMap<>();
        for (Caliper caliper : calipers) {
            if (caliper.by().isEmpty()) {
                put(widths, "free-meals-within", caliper.findWidth(""));
            } else {
                Stream.of(Phase.values())
                        .forEach(it -> put(widths, Choices.sizeField(it), caliper.findWidth(it.words())));
            }
        }
        return widths;
    }

    private static void put(Map<String, Double> widths, String field, OptionalDouble width) {
        width.ifPresent(it -> {
            if (it < Choices.NO_LIMIT) {
                widths.put(field, it);
            }
        });
    }

    private static Choices.Missing missing(MissingValues rule) {
        return Stream.of(Choices.Missing.values())
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static SavedDesign design(TextVersion version) {
        String id = version.name().name();
        return new SavedDesign(
                id, DesignReader.read(id + ".yaml", version.text()).title(), version);
    }

    private static boolean valid(String id) {
        return id.length() <= LONGEST_ID && id.matches(ID);
    }
}
