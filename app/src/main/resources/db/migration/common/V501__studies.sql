-- A study: schools that are visited, drawn once from a version of a design. Who is not a member is told that there is none.
create table study (
    id             integer primary key,
    title          text not null,
    design         text not null,
    design_version integer not null,
    register       text not null,
    seed           bigint not null,
    opened_on      text not null,
    person_id      text not null,
    person_name    text not null
);

create table study_member (
    study_id    integer not null references study (id),
    person_id   text not null,
    person_name text not null,
    primary key (study_id, person_id)
);

-- What happened to a sample, from 0, its draw; entries are only ever added. That two cannot have the same number is what
-- keeps one person from overwriting another. Where the whole sample changed, urn is 0.
create table sample_entry (
    study_id    integer not null references study (id),
    number      integer not null check (number >= 0),
    kind        text not null check (kind in ('drawn', 'invited', 'agreed', 'declined', 'replaced')),
    urn         integer not null,
    day         text not null,
    reason      text not null,
    person_id   text not null,
    person_name text not null,
    recorded_at text not null,
    primary key (study_id, number)
);

-- The whole sample from an entry on, for entries that change it.
create table sample_pair (
    study_id integer not null,
    entry    integer not null,
    place    integer not null,
    stuck    integer not null,
    partner  integer not null,
    distance double precision not null,
    phase    text not null,
    region   text not null,
    primary key (study_id, entry, place),
    foreign key (study_id, entry) references sample_entry (study_id, number)
);
