-- How often somebody was signed out in every browser. A session that began before the last time is over, whichever
-- process it is in.
alter table account add column sign_outs integer not null default 0;
