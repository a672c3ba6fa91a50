package org.unstuck.intake;

import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.SmallArea;

/** Counts what is received and keeps none of it. */
final class NoRecords implements Records {

    private int count;

    int count() {
        return count;
    }

    @Override
    public void school(SchoolRecord school) {
        count++;
    }

    @Override
    public void inspection(Inspection inspection) {
        count++;
    }

    @Override
    public void coverage(Coverage coverage) {
        count++;
    }

    @Override
    public void link(Link link) {
        count++;
    }

    @Override
    public void group(Group group) {
        count++;
    }

    @Override
    public void membership(Membership membership) {
        count++;
    }

    @Override
    public void area(SmallArea area) {
        count++;
    }
}
