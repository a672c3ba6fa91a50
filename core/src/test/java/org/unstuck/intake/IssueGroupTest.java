package org.unstuck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Issues that are the same but for the row are told once. */
class IssueGroupTest {

    @Test
    void the_most_frequent_come_first_with_the_first_rows_that_have_them() {
        ReadFile read = ReadFile.of(
                "history.csv",
                "URN,Rating,Inspection Date\n" + "100000,Good,20050921\n" + "100001,Good,20050231\n"
                        + "100001,Fair,20060921\n".repeat(7));

        assertThat(IssueGroup.listOf(read.table()))
                .extracting(IssueGroup::kind, IssueGroup::column, IssueGroup::value, IssueGroup::count)
                .containsExactly(
                        tuple("value not understood", "Rating", "Fair", 7),
                        tuple("impossible date", "Inspection Date", "20050231", 1));
        assertThat(IssueGroup.listOf(read.table()).get(0).rows()).containsExactly(4, 5, 6, 7, 8);
    }
}
