package org.unstuck.home;

import java.util.ArrayList;
import java.util.List;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Inspection;
import org.unstuck.intake.Records;
import org.unstuck.provenance.Source;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.SmallArea;
import org.unstuck.school.SourceStatements;
import org.unstuck.school.ValuePool;

/** What one table says, until all tables are read. For one thread. */
final class TableRecords implements Records {

    final SourceStatements statements;
    final List<Inspection> inspections = new ArrayList<>();
    final List<Coverage> coverages = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<SmallArea> areas = new ArrayList<>();

    TableRecords(Source source, ValuePool pool) {
        this.statements = new SourceStatements(source, pool);
    }

    Source source() {
        return statements.source();
    }

    @Override
    public void school(SchoolRecord school) {
        statements.add(school.urn(), school.source().row(), school.values());
    }

    @Override
    public void inspection(Inspection inspection) {
        inspections.add(inspection);
    }

    @Override
    public void coverage(Coverage coverage) {
        coverages.add(coverage);
    }

    @Override
    public void link(Link link) {
        links.add(link);
    }

    @Override
    public void group(Group group) {
        groups.add(group);
    }

    @Override
    public void membership(Membership membership) {
        memberships.add(membership);
    }

    @Override
    public void area(SmallArea area) {
        areas.add(area);
    }
}
