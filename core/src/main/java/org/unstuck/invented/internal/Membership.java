package org.unstuck.invented.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An academy in a trust since a day, with the trust's sponsor if it has one. */
record Membership(School school, TrustGroup trust, @Nullable TrustGroup sponsor, LocalDate joined) {}
