package org.unstuck.matching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;

class FullMatchingLimitsTest {
    @Test
    void units_that_need_several_controls_cannot_share_them() {
        assertThatThrownBy(() -> new FullMatchingLimits(2, 3, 2, true)).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> new FullMatchingLimits(0, 3, 1, true)).isInstanceOf(UserFacingException.class);
    }
}
