package org.unstuck.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.pairs.VisitPair;
import org.unstuck.people.Person;
import org.unstuck.school.Urn;
import org.unstuck.studies.SampleEntry.Kind;
import org.unstuck.studies.TrackedSample.Left;

class TrackedSampleTest {
    private static final Urn STUCK = new Urn(100001);
    private static final Urn PARTNER = new Urn(100002);
    private static final Urn RESERVE = new Urn(100003);

    private static final SampleEntry DRAWN = entry(0, Kind.DRAWN, null, pair(STUCK, PARTNER));

    @Test
    void a_school_is_where_its_last_entry_says() {
        TrackedSample sample = new TrackedSample(List.of(
                DRAWN, entry(1, Kind.INVITED, STUCK), entry(2, Kind.DECLINED, STUCK), entry(3, Kind.AGREED, STUCK)));

        assertThat(sample.listSchools(Kind.AGREED)).containsExactly(STUCK);
        assertThat(sample.answers().declined()).isEmpty();
        assertThat(sample.list(STUCK)).hasSize(3);
        assertThat(sample.findLast(PARTNER)).isEmpty();
        assertThat(sample.last()).isEqualTo(3);
    }

    @Test
    void who_declined_and_was_replaced_never_comes_back() {
        TrackedSample sample = new TrackedSample(List.of(
                DRAWN,
                entry(1, Kind.AGREED, STUCK),
                entry(2, Kind.DECLINED, PARTNER),
                entry(3, Kind.REPLACED, null, pair(STUCK, RESERVE))));

        assertThat(sample.has(PARTNER)).isFalse();
        assertThat(sample.left()).containsExactly(new Left(PARTNER, true, "a reason"));
        assertThat(sample.answers().gone()).isEqualTo(Set.of(PARTNER));
        assertThat(sample.answers().agreed()).isEqualTo(Set.of(STUCK));
    }

    @Test
    void who_went_out_for_others_did_not_decline_and_may_come_back() {
        TrackedSample sample = new TrackedSample(List.of(DRAWN, entry(1, Kind.REPLACED, null, pair(STUCK, RESERVE))));

        assertThat(sample.left()).containsExactly(new Left(PARTNER, false, ""));
        assertThat(sample.answers().gone()).isEmpty();
    }

    @Test
    void a_reason_has_its_limits() {
        assertThatThrownBy(() -> new SampleEntry(
                        1, Kind.DECLINED, STUCK, DRAWN.day(), "x".repeat(501), List.of(), Person.LOCAL, Instant.EPOCH))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("500 characters or fewer");
    }

    private static VisitPair pair(Urn stuck, Urn partner) {
        return new VisitPair(stuck, partner, 0.5, "primary", "London");
    }

    private static SampleEntry entry(int number, Kind kind, @Nullable Urn school, VisitPair... pairs) {
        return new SampleEntry(
                number,
                kind,
                school,
                LocalDate.of(2026, 3, 2),
                kind.ofOneSchool() ? "a reason" : "",
                List.of(pairs),
                Person.LOCAL,
                Instant.EPOCH);
    }
}
