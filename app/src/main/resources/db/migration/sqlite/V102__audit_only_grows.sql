create trigger audit_entry_not_changed before update on audit_entry
begin
    select raise(abort, 'The audit is never changed');
end;

create trigger audit_entry_not_deleted before delete on audit_entry
begin
    select raise(abort, 'The audit is never deleted');
end;

create trigger audit_head_only_grows before update on audit_head when new.number < old.number
begin
    select raise(abort, 'The audit only grows');
end;

create trigger audit_head_not_deleted before delete on audit_head
begin
    select raise(abort, 'The audit is never deleted');
end;
