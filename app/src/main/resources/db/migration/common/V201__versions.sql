-- Texts that people write together: every version stays. That two cannot be the same version is what keeps one person
-- from overwriting another.
create table text_version (
    kind        text not null,
    name        text not null,
    version     integer not null check (version > 0),
    content     text not null,
    person_id   text not null,
    person_name text not null,
    saved_at    text not null,
    primary key (kind, name, version)
);
