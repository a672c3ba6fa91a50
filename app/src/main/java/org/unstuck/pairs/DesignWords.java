package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unstuck.classification.Words;
import org.unstuck.context.Characteristic;

/** The rules of a design in sentences, made from what runs, so that they cannot differ from it. */
public final class DesignWords {
    private DesignWords() {}

    public static List<String> of(Choices choices) {
        List<String> words = new ArrayList<>();
        words.add("Schools that met ‘" + choices.treated().title() + "’ (version "
                + choices.treated().version() + ") are paired with schools that met ‘"
                + choices.control().title() + "’ (version " + choices.control().version() + "), both judged on "
                + Words.date(choices.asAt()) + ".");
        words.add("Partners are alike in "
                + choices.covariates().stream()
                        .map(it -> it.inSentence() + weight(choices, it))
                        .collect(Collectors.joining("; "))
                + ".");
        if (!choices.exact().isEmpty()) {
            words.add("They are the same in "
                    + choices.exact().stream()
                            .map(it -> Characteristic.find(it)
                                    .map(Characteristic::label)
                                    .map(DesignWords::lower)
                                    .orElse(it))
                            .collect(Collectors.joining(" and "))
                    + ".");
        }
        for (Map.Entry<String, String> width : Choices.WIDTHS.entrySet()) {
            String entered = choices.field(width.getKey());
            if (!entered.isEmpty()) {
                words.add("They are no further apart than " + entered + ": " + lower(width.getValue()) + ".");
            }
        }
        words.add("Distance is " + choices.metric().words() + ". Each school gets "
                + (choices.each() == 1 ? "one partner" : "up to " + choices.each() + " partners")
                + "; as many schools as possible get one, and of all ways to do so the one with the least sum of distances"
                + " is chosen.");
        words.add("Schools of which something is not known: "
                + lower(choices.missing().words()) + ".");
        return words;
    }

    private static String weight(Choices choices, Characteristic characteristic) {
        String weight = choices.field(characteristic.id());
        return weight.equals("1") ? "" : " (counts " + weight + " times)";
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
