package org.unstuck.nation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.workbench.Workbench;

/** What an address of the picture asks for. */
@Component
final class Asked {
    static final String AS_AT = "as-at";

    private final Workbench workbench;

    Asked(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * A definition and a date.
     *
     * @param definition the newest version
     * @param date asked for, or the usual one
     * @param field the date as it was typed, with what is wrong with it
     */
    record Picture(Definition definition, LocalDate date, DateField field) {
        /** The address of this picture, or of something below it. */
        Address address(String below) {
            Address address = Address.of("/picture/" + definition.id() + below);
            return date.equals(definition.asAt().usual()) ? address : address.with(AS_AT, date.toString());
        }
    }

    List<Definition> definitions() {
        return workbench.definitions();
    }

    /** @throws ResponseStatusException if there is no such definition */
    Definition definition(String id) {
        return (DefinitionId.valid(id)
                        ? workbench.findDefinition(new DefinitionId(id))
                        : java.util.Optional.<Definition>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Picture picture(String id, MultiValueMap<String, String> parameters) {
        Definition definition = definition(id);
        DateField field = DateField.read(parameters, AS_AT);
        LocalDate date = field.find().orElse(definition.asAt().usual());
        return new Picture(definition, date, field.orShow(date));
    }
}
