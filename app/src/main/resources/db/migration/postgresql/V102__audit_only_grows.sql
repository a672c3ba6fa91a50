create function audit_is_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is never changed or deleted';
end
$$;

create trigger audit_entry_not_changed before update or delete on audit_entry
    for each row execute function audit_is_never_changed();

create trigger audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function audit_is_never_changed();

create trigger audit_head_only_grows before update on audit_head
    for each row when (new.number < old.number) execute function audit_is_never_changed();

create trigger audit_head_not_deleted before delete on audit_head
    for each row execute function audit_is_never_changed();

create trigger audit_head_not_emptied before truncate on audit_head
    for each statement execute function audit_is_never_changed();
