package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.unstuck.UserFacingException;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.sampling.Quota;
import org.unstuck.sampling.Quotas;
import org.unstuck.sampling.SampleDesign;
import org.unstuck.sampling.SamplePlan;
import org.unstuck.sampling.SamplePlan.Choice;
import org.unstuck.web.Address;
import org.unstuck.web.PageError;

/**
 * Which pairs a design wants visited, as a form and an address have it.
 *
 * @param primary the quota of primary pairs
 * @param secondary the quota of secondary pairs
 * @param region the quota of each region
 * @param choose how pairs are chosen among those that keep the quotas
 */
public record SampleWishes(Quota primary, Quota secondary, Quota region, Choice choose) {

    /** Five primary and five secondary schools over all regions: Fight or flight (2020), paragraph 23. */
    static final SampleWishes USUAL =
            new SampleWishes(Quota.exactly(5), Quota.exactly(5), new Quota(1, 2), Choice.BEST);

    static final String PRIMARY = "sample-primary";
    static final String SECONDARY = "sample-secondary";
    static final String REGION = "sample-region";
    static final String CHOOSE = "sample-choose";

    /** Names of the fields. */
    static final List<String> FIELDS = List.of(PRIMARY, SECONDARY, REGION, CHOOSE);

    /** Reads wishes from a request; those that cannot be used are left as they were, and named in {@code errors}. */
    static SampleWishes of(MultiValueMap<String, String> asked, SampleWishes usual, List<PageError> errors) {
        SampleWishes wishes = new SampleWishes(
                quota(PRIMARY, asked, usual.primary, errors),
                quota(SECONDARY, asked, usual.secondary, errors),
                quota(REGION, asked, usual.region, errors),
                choose(asked, usual.choose, errors));
        try {
            wishes.design();
            return wishes;
        } catch (UserFacingException e) {
            errors.add(new PageError(PRIMARY, sentence(e)));
            return usual;
        }
    }

    /**
     * Reads wishes for what cannot be shown without all of them.
     *
     * @throws UserFacingException if one cannot be used
     */
    static SampleWishes strictly(MultiValueMap<String, String> asked, SampleWishes usual) {
        List<PageError> errors = new ArrayList<>();
        SampleWishes wishes = of(asked, usual, errors);
        if (!errors.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT, errors.get(0).message() + ".");
        }
        return wishes;
    }

    /** What the part of a design file says that {@link DesignText} writes. */
    static SampleWishes of(SamplePlan plan) {
        Map<String, Quota> phases = plan.design().phases().named();
        return new SampleWishes(
                phases.getOrDefault("primary", Quota.NONE),
                phases.getOrDefault("secondary", Quota.NONE),
                plan.design().regions().others(),
                plan.choice());
    }

    /** What the sample has to keep. */
    public SampleDesign design() {
        return SampleDesign.of(
                new Quotas(ContextTable.PHASE, Map.of("primary", primary, "secondary", secondary), Quota.NONE),
                new Quotas(Characteristic.REGION.id(), Map.of(), region));
    }

    /** An address with these wishes. */
    Address in(Address address) {
        return address.with(PRIMARY, primary.words())
                .with(SECONDARY, secondary.words())
                .with(REGION, region.words())
                .with(CHOOSE, choose.id());
    }

    private static Quota quota(String name, MultiValueMap<String, String> asked, Quota usual, List<PageError> errors) {
        String given = Optional.ofNullable(asked.getFirst(name)).orElse("").strip();
        try {
            return given.isEmpty() ? usual : Quota.parse(given);
        } catch (UserFacingException e) {
            errors.add(new PageError(name, sentence(e)));
            return usual;
        }
    }

    private static Choice choose(MultiValueMap<String, String> asked, Choice usual, List<PageError> errors) {
        String given = Optional.ofNullable(asked.getFirst(CHOOSE)).orElse(usual.id());
        Optional<Choice> found =
                Stream.of(Choice.values()).filter(it -> it.id().equals(given)).findFirst();
        if (found.isEmpty()) {
            errors.add(new PageError(CHOOSE, "Choose from the list"));
        }
        return found.orElse(usual);
    }

    /** Without the full stop that the summary of errors does not want. */
    private static String sentence(UserFacingException told) {
        String message = String.valueOf(told.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
