package org.unstuck.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unstuck.pairs.VisitPair;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.school.Urn;
import org.unstuck.store.Moments;

/** Studies in the workspace. What it says of a study it says to members alone; only the titles are for who manages people. */
@Component
public final class StudyStore {
    private static final String SELECT = "select id, title, design, design_version, register, seed, opened_on,"
            + " study.person_id, study.person_name from study ";
    private static final String OF_MEMBER =
            "exists (select 1 from study_member where study_id = id and study_member.person_id = ?) ";

    /** In place of the number of a school. */
    private static final int WHOLE_SAMPLE = 0;

    private final JdbcClient sql;

    public StudyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The studies of a member, the newest first. */
    List<Study> list(PersonId member) {
        return sql.sql(SELECT + "where " + OF_MEMBER + "order by id desc")
                .param(member.value())
                .query(StudyStore::study)
                .list();
    }

    /** All studies, for who says who belongs to them. */
    List<Study> listAll() {
        return sql.sql(SELECT + "order by id desc").query(StudyStore::study).list();
    }

    /** A study; empty where there is none, or the person does not belong to it. */
    Optional<Study> find(StudyId id, PersonId member) {
        return sql.sql(SELECT + "where id = ? and " + OF_MEMBER)
                .params(id.value(), member.value())
                .query(StudyStore::study)
                .optional();
    }

    /** What happened to the sample of a study; empty where there is none, or the person does not belong to it. */
    Optional<TrackedSample> findSample(StudyId id, PersonId member) {
        Map<Integer, List<VisitPair>> pairs = sql
                .sql("select entry, stuck, partner, distance, phase, region from sample_pair where study_id = ?"
                        + " order by entry, place")
                .param(id.value())
                .query((row, at) -> Map.entry(row.getInt("entry"), pair(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<SampleEntry> entries = sql.sql("select number, kind, urn, day, reason, sample_entry.person_id,"
                        + " sample_entry.person_name, recorded_at from sample_entry join study on study_id = id"
                        + " where id = ? and " + OF_MEMBER + "order by number")
                .params(id.value(), member.value())
                .query((row, at) -> entry(row, pairs.getOrDefault(row.getInt("number"), List.of())))
                .list();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new TrackedSample(entries));
    }

    /** Opens a study, whose opener is its first member. */
    StudyId add(String title, Study.Drawing drawing, LocalDate day, Person opener) {
        while (true) {
            StudyId id = new StudyId(sql.sql("select coalesce(max(id), 0) + 1 from study")
                    .query(Integer.class)
                    .single());
            int added = sql.sql("""
                            insert into study
                                (id, title, design, design_version, register, seed, opened_on, person_id, person_name)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .params(
                            id.value(),
                            title,
                            drawing.design(),
                            drawing.version(),
                            drawing.register(),
                            drawing.seed(),
                            day.toString(),
                            opener.id().value(),
                            opener.name())
                    .update();
            if (added == 1) {
                addMember(id, opener);
                return id;
            }
        }
    }

    /** Adds an entry, unless somebody has added one of the same number; this waits for whoever is about to. */
    boolean add(StudyId id, SampleEntry entry) {
        int added = sql.sql("""
                        insert into sample_entry
                            (study_id, number, kind, urn, day, reason, person_id, person_name, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        id.value(),
                        entry.number(),
                        entry.kind().id(),
                        entry.findSchool().map(Urn::value).orElse(WHOLE_SAMPLE),
                        entry.day().toString(),
                        entry.reason(),
                        entry.recorder().id().value(),
                        entry.recorder().name(),
                        Moments.text(entry.recordedAt()))
                .update();
        for (int place = 0; added == 1 && place < entry.pairs().size(); place++) {
            addPair(id, entry.number(), place, entry.pairs().get(place));
        }
        return added == 1;
    }

    private void addPair(StudyId id, int entry, int place, VisitPair pair) {
        sql.sql("insert into sample_pair (study_id, entry, place, stuck, partner, distance, phase, region)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        entry,
                        place,
                        pair.stuck().value(),
                        pair.partner().value(),
                        pair.distance(),
                        pair.phase(),
                        pair.region())
                .update();
    }

    /** Who belongs to a study, by name. */
    List<Person> listMembers(StudyId id) {
        return sql.sql(
                        "select person_id, person_name from study_member where study_id = ? order by person_name, person_id")
                .param(id.value())
                .query((row, at) -> new Person(new PersonId(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Does nothing for somebody who belongs to it. */
    boolean addMember(StudyId id, Person person) {
        return sql.sql(
                                "insert into study_member (study_id, person_id, person_name) values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), person.id().value(), person.name())
                        .update()
                == 1;
    }

    /** Does nothing for somebody who does not belong to it, or is the last who does. */
    boolean removeMember(StudyId id, PersonId person) {
        return sql.sql("delete from study_member where study_id = ? and person_id = ?"
                                + " and exists (select 1 from study_member other where other.study_id = study_member.study_id"
                                + " and other.person_id <> study_member.person_id)")
                        .params(id.value(), person.value())
                        .update()
                == 1;
    }

    private static Study study(ResultSet row, int at) throws SQLException {
        return new Study(
                new StudyId(row.getInt("id")),
                row.getString("title"),
                new Study.Drawing(
                        row.getString("design"),
                        row.getInt("design_version"),
                        row.getString("register"),
                        row.getLong("seed")),
                LocalDate.parse(row.getString("opened_on")),
                person(row));
    }

    private static SampleEntry entry(ResultSet row, List<VisitPair> pairs) throws SQLException {
        int urn = row.getInt("urn");
        return new SampleEntry(
                row.getInt("number"),
                SampleEntry.Kind.find(row.getString("kind")).orElseThrow(),
                urn == WHOLE_SAMPLE ? null : new Urn(urn),
                LocalDate.parse(row.getString("day")),
                row.getString("reason"),
                pairs,
                person(row),
                Moments.of(row.getString("recorded_at")));
    }

    private static VisitPair pair(ResultSet row) throws SQLException {
        return new VisitPair(
                new Urn(row.getInt("stuck")),
                new Urn(row.getInt("partner")),
                row.getDouble("distance"),
                row.getString("phase"),
                row.getString("region"));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(new PersonId(row.getString("person_id")), row.getString("person_name"));
    }
}
