-- What programs come in with. Whoever shows the secret whose SHA-256 this is acts for the person, within the scopes.
create table token (
    id          text primary key,
    secret_hash text not null unique,
    person_id   text not null,
    person_name text not null,
    name        text not null,
    scopes      text not null,
    made        text not null,
    last_day    text not null,
    revoked     text
);

create index token_of_person on token (person_id);
