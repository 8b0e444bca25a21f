-- Everything PBMS.Bot keeps. A body is the very JSON the program reads; beside it stand the columns that are searched by.
-- What only appears in a query by hand (line, org_unit, month of a submission) is worked out from the body by the server.

-- Readers ask for what was written after a position. A position is the transaction that wrote the row: unlike a sequence it is
-- never seen out of order, because a reader goes on only from the oldest transaction that was still at work.
create function stamp_position() returns trigger language plpgsql as $$
begin
    new.position := pg_current_xact_id()::text::bigint;
    return new;
end $$;

create table chats (
    id text primary key,
    body jsonb not null,
    person text
);
create index chats_person on chats (person);

create table addresses (
    id text primary key,
    body jsonb not null
);

create table people (
    id text primary key,
    body jsonb not null,
    accounts jsonb not null,
    position bigint not null
);
create index people_position on people (position);
create trigger people_stamp before insert or update on people for each row execute function stamp_position();

create table link_codes (
    id text primary key,
    body jsonb not null,
    consented_at text
);

create table reminders (
    id text primary key,
    body jsonb not null
);

create table told (
    id text primary key,
    body jsonb not null
);

create table submissions (
    id text primary key,
    body jsonb not null,
    year text not null,
    position bigint not null,
    month text generated always as (body #>> '{key,month}') stored,
    org_unit text generated always as (body #>> '{key,orgUnit}') stored,
    line text generated always as (body #>> '{key,line}') stored
);
create index submissions_position on submissions (year, position);
create trigger submissions_stamp before insert or update on submissions for each row execute function stamp_position();

create table questions (
    id text primary key,
    body jsonb not null,
    year text not null,
    position bigint not null
);
create index questions_position on questions (year, position);
create trigger questions_stamp before insert or update on questions for each row execute function stamp_position();

create table evidence (
    id text primary key,
    body jsonb not null,
    person text not null,
    not_before timestamptz
);
create index evidence_person on evidence (person);
create index evidence_awaited on evidence (not_before) where not_before is not null;

create table evidence_contents (
    id text primary key references evidence on delete cascade,
    content bytea not null
);
-- Pictures and PDF files are compressed already.
alter table evidence_contents alter column content set storage external;

-- A message waits while neither sent nor given up; of one that went out only the id stays, so that deciding it again sends nothing.
create table outbox (
    id uuid primary key,
    seq bigint generated always as identity,
    account text,
    payload text,
    reply_token text,
    reply_before timestamptz,
    created_at timestamptz not null,
    not_before timestamptz not null,
    attempts int not null,
    is_unsure boolean not null,
    urgency text not null,
    first_tried_at timestamptz,
    is_held boolean not null,
    batch uuid,
    reason text,
    sent_at timestamptz,
    given_up_at timestamptz
);
create index outbox_waiting on outbox (created_at, seq) where sent_at is null and given_up_at is null;
create index outbox_account on outbox (account, created_at, seq) where sent_at is null;
create index outbox_batch on outbox (batch) where batch is not null and sent_at is null and given_up_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;
create index outbox_given_up on outbox (given_up_at) where given_up_at is not null;

create table audit (
    position bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    before text,
    after text
);

create table jobs (
    id text primary key,
    value text not null
);

create table frozen_rounds (
    id text primary key,
    body jsonb not null
);

create table frozen_parts (
    id text primary key,
    body jsonb not null
);

create table api_keys (
    id text primary key,
    body jsonb not null
);

create table answers (
    id text primary key,
    body jsonb not null,
    sent_at timestamptz not null
);
create index answers_sent on answers (sent_at);

create table months (
    id text primary key,
    body jsonb not null,
    year text not null
);

create table target_history (
    id bigint generated always as identity primary key,
    body jsonb not null,
    year text not null
);
create index target_history_year on target_history (year);

-- The configuration of a year, a row for each thing an administrator can change; place is its place in the year's list.
create table year_versions (
    id text primary key,
    value bigint not null
);

create table org_units (
    id text primary key,
    body jsonb not null,
    year text not null,
    place bigint not null
);
create index org_units_year on org_units (year);

create table projects (
    id text primary key,
    body jsonb not null,
    year text not null,
    place bigint not null
);
create index projects_year on projects (year);

create table plan_lines (
    id text primary key,
    body jsonb not null,
    year text not null,
    place bigint not null
);
create index plan_lines_year on plan_lines (year);

create table target_schedules (
    id text primary key,
    body jsonb not null,
    year text not null,
    place bigint not null
);
create index target_schedules_year on target_schedules (year);

create table holidays (
    id text primary key,
    body jsonb not null,
    year text not null,
    place bigint not null
);
create index holidays_year on holidays (year);

create table settings (
    id text primary key,
    body jsonb not null,
    year text not null,
    place bigint not null
);
create index settings_year on settings (year);
