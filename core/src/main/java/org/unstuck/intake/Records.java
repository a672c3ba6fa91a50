package org.unstuck.intake;

import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.SmallArea;

/** Receives what the rows of a file say, one record at a time, in the order of the rows. */
public interface Records {

    void school(SchoolRecord school);

    void inspection(Inspection inspection);

    void coverage(Coverage coverage);

    void link(Link link);

    void group(Group group);

    void membership(Membership membership);

    void area(SmallArea area);
}
