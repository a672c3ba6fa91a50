-- Public keys of passkeys: nobody can sign in with what stands here. Bytes are written as base64url.
create table passkey (
    id              text primary key,
    account_id      text not null references account (id),
    public_key      text not null,
    signature_count bigint not null,
    verified        boolean not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    transports      text not null,
    attestation     text not null,
    label           text not null,
    created         text not null,
    last_used       text not null
);
create index passkey_account on passkey (account_id);
