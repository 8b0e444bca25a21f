-- Whose hand is in an account's mail. A row whose time is over is anybody's: its process was killed. The clock is the server's.
create table mail_claims (
    account text primary key,
    holder uuid not null,
    good_until timestamptz not null
);

-- Keys that links are sealed with: every process opens what another has sealed.
create table data_keys (
    name text primary key,
    xml text not null,
    made_at timestamptz not null default now()
);
