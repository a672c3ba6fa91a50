-- Who did what and when, each row chained to the one before by a hash.
create table audit_entry (
    number        bigint primary key,
    at            text not null,
    person_id     text not null,
    person_name   text not null,
    action        text not null,
    subject       text not null,
    value_before  text not null,
    value_after   text not null,
    previous_hash text not null,
    hash          text not null unique
);
create index audit_entry_subject on audit_entry (subject, number);
create index audit_entry_person on audit_entry (person_id, number);

-- The newest row, so that a row taken off the end shows too. One writer at a time holds it.
create table audit_head (
    id     integer primary key check (id = 1),
    number bigint not null,
    hash   text not null
);
insert into audit_head (id, number, hash) values (1, 0, 'none');
