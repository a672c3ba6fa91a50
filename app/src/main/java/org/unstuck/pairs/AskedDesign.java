package org.unstuck.pairs;

import java.util.List;
import org.unstuck.web.Address;

/**
 * The design that a page is about: one in the making, whose choices all stand in the address, or a version that somebody
 * saved.
 *
 * @param origin of a saved design, itself
 */
public record AskedDesign(Choices choices, DesignOrigin origin, boolean saved) {

    /** The address of something that is made of the design. */
    public Address address(String what) {
        return saved
                ? Address.of("/designs/" + origin.id() + "/" + what).with("version", version())
                : inTheMaking("/designs/new/" + what);
    }

    /** The address of the design itself. */
    public Address address() {
        return saved ? Address.of("/designs/" + origin.id()).with("version", version()) : builder();
    }

    /** Where it can be changed. */
    public Address builder() {
        return inTheMaking("/designs/new");
    }

    /** What the form of the builder has to hand on that is in none of its fields. */
    public List<Address.Parameter> carried() {
        return choices.sample().in(origin.in(Address.of(""))).parameters();
    }

    /** What the form of the quotas has to hand on beside them. */
    public List<Address.Parameter> withoutWishes() {
        Address address = address("sample");
        for (String each : SampleWishes.FIELDS) {
            address = address.without(each);
        }
        return address.parameters();
    }

    /** The same with other wishes, not saved yet. */
    public AskedDesign with(SampleWishes wishes) {
        return new AskedDesign(choices.withSample(wishes), origin, false);
    }

    /** The address of its sample with other wishes. */
    Address sample(SampleWishes wishes) {
        return saved ? wishes.in(address("sample")) : with(wishes).address("sample");
    }

    /** What people call it. */
    public String name() {
        return saved ? origin.title() : "Schools alike in context";
    }

    /** What files that are made of it are called. */
    String fileName() {
        return saved
                ? origin.id() + "-v" + origin.version()
                : choices.treated().id() + "-" + choices.control().id() + "-" + choices.asAt();
    }

    private Address inTheMaking(String path) {
        return origin.in(choices.address(path));
    }

    private String version() {
        return Integer.toString(origin.version());
    }
}
