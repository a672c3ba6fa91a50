-- People of a team. A name is told apart without regard to capitals: name_key is it in small letters.
create table account (
    id         text primary key,
    name       text not null,
    name_key   text not null unique,
    passphrase text not null,
    active     integer not null check (active in (0, 1)),
    since      text not null
);

create table account_role (
    account_id text not null references account (id),
    role       text not null,
    primary key (account_id, role)
);

-- The schools that are named for somebody: an authority or trust by name or code, a school by URN.
create table account_reach (
    account_id text not null references account (id),
    kind       text not null check (kind in ('authority', 'trust', 'school')),
    value      text not null,
    primary key (account_id, kind, value)
);

-- Whoever shows the secret whose SHA-256 this is may choose the account's passphrase, once.
create table invitation (
    secret_hash text primary key,
    account_id  text not null unique references account (id),
    expires     text not null
);

-- Who an identity provider says somebody is.
create table account_identity (
    issuer     text not null,
    subject    text not null,
    account_id text not null references account (id),
    primary key (issuer, subject)
);
