package org.unstuck.definitions;

import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.unstuck.classification.Definition;
import org.unstuck.classification.Sensitivity;
import org.unstuck.web.DateField;

/**
 * The form for a definition's choices, as a person sees it.
 *
 * @param title name
 * @param id short name
 * @param windowFrom start of the period
 * @param minimum least number of graded inspections
 * @param hasMinimum whether the rule asks for one
 * @param lineage predecessors that count
 * @param asAt usual date
 */
public record ChoicesForm(
        String title,
        String id,
        DateField windowFrom,
        String minimum,
        boolean hasMinimum,
        String lineage,
        DateField asAt) {

    /** The form filled with what was entered, and where nothing was with what the definition has. */
    static ChoicesForm of(Definition definition, Map<String, String> entered) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        entered.forEach(values::add);
        DateField start = DateField.read(values, Choices.WINDOW_FROM);
        String least = Sensitivity.minimum(definition).isPresent()
                ? Integer.toString(Sensitivity.minimum(definition).getAsInt())
                : "";
        return new ChoicesForm(
                entered.getOrDefault("title", definition.title()),
                entered.getOrDefault("id", definition.id().value()),
                definition.windowFrom() == null ? start : start.orShow(definition.windowFrom()),
                entered.getOrDefault(Choices.MINIMUM, least),
                !least.isEmpty(),
                entered.getOrDefault(Choices.LINEAGE, definition.lineage().id()),
                DateField.read(values, Choices.AS_AT).orShow(definition.asAt().usual()));
    }
}
