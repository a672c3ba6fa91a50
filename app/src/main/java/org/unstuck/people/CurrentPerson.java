package org.unstuck.people;

/** Who is behind the work of this thread. */
@FunctionalInterface
public interface CurrentPerson {
    /** The person whose request or job this is. */
    Person get();
}
