-- Searches of the list of schools that a person wants to have at hand.
create table saved_search (
    person_id text not null,
    name      text not null,
    address   text not null,
    saved_at  text not null,
    primary key (person_id, name)
);
