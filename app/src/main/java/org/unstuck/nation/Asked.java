package org.unstuck.nation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.picture.Among;
import org.unstuck.school.Phase;
import org.unstuck.web.Address;
import org.unstuck.web.DateField;
import org.unstuck.workbench.Workbench;

/** What an address of the picture asks for. What there is not is not found, and never taken for something else. */
@Component
final class Asked {
    static final String AS_AT = "as-at";

    private final Workbench workbench;
    private final Pictures pictures;

    Asked(Workbench workbench, Pictures pictures) {
        this.workbench = workbench;
        this.pictures = pictures;
    }

    /**
     * A definition and a date.
     *
     * @param definition the newest version
     * @param date asked for, or the usual one
     * @param field the date as it was typed, with what is wrong with it
     * @param look how it is looked at
     */
    record Picture(Definition definition, LocalDate date, DateField field, Look look) {
        /** The address of this picture, or of something below it. */
        Address address(String below) {
            Address address = Address.of("/picture/" + definition.id() + below);
            return look.on(date.equals(definition.asAt().usual()) ? address : address.with(AS_AT, date.toString()));
        }
    }

    List<Definition> definitions() {
        return workbench.definitions();
    }

    /** @throws ResponseStatusException if there is no such definition */
    Definition definition(String id) {
        return (DefinitionId.valid(id) ? workbench.findDefinition(new DefinitionId(id)) : Optional.<Definition>empty())
                .orElseThrow(Asked::notFound);
    }

    /** @throws ResponseStatusException if there is no such definition, phase, region or theme */
    Picture picture(String id, MultiValueMap<String, String> parameters) {
        Definition definition = definition(id);
        DateField field = DateField.read(parameters, AS_AT);
        LocalDate date = field.find().orElse(definition.asAt().usual());
        return new Picture(definition, date, field.orShow(date), look(definition, date, parameters));
    }

    private Look look(Definition definition, LocalDate date, MultiValueMap<String, String> parameters) {
        Phase phase = chosen(
                parameters,
                Look.PHASE,
                id -> Arrays.stream(Phase.values())
                        .filter(it -> it.id().equals(id))
                        .findFirst());
        String region = chosen(
                parameters,
                Look.REGION,
                name -> pictures.listRegions(definition, date).stream()
                        .filter(name::equals)
                        .findFirst());
        Beside beside = chosen(parameters, Look.BESIDE, Beside::find);
        return new Look(
                new Among(phase, region),
                beside == null ? Beside.ALL : beside,
                chosen(parameters, Look.THEME, Theme::find));
    }

    private static <T> @Nullable T chosen(
            MultiValueMap<String, String> parameters, String name, Function<String, Optional<T>> find) {
        String value = parameters.getFirst(name);
        return value == null || value.isEmpty() ? null : find.apply(value).orElseThrow(Asked::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
