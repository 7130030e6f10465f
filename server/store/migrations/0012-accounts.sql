-- Accounts: how a person signs in, in what roles, for how long; invitations; and the consent of an organisation that
-- support may look at it. A person is a name in the history of the organisation; the account is what can be erased.

create table account (
  person_id text primary key references person (id),
  -- Where invitations, sign-in links and reminders go. Small letters; one account an address.
  email text unique check (email = lower(email) and email like '%_@_%'),
  language text not null default 'sv' check (language in ('sv', 'en')),
  created_at timestamptz not null,
  signed_in_at timestamptz,
  -- Null while it can be used.
  closed_at timestamptz,
  closed_because text check (closed_because in ('left', 'erased', 'stopped')),
  check ((closed_at is null) = (closed_because is null))
);

-- Who a person is to a provider: its issuer and the subject there, never the address, which may change hands.
create table identity (
  issuer text not null,
  subject text not null,
  person_id text not null references person (id),
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (issuer, subject)
);
create index identity_of_person on identity (person_id);

create table passkey (
  -- The credential as base64url.
  id text primary key,
  person_id text not null references person (id),
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null check (name <> ''),
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_of_person on passkey (person_id);

-- A signed-in browser. Only the SHA-256 of what its cookie holds is kept.
create table session (
  id uuid primary key,
  secret_sha256 text not null unique,
  person_id text not null references person (id),
  method text not null check (method in ('provider', 'passkey', 'email-link', 'first-link', 'example')),
  -- Level of assurance (tillitsnivå) of this sign-in, 1 to 4.
  assurance integer not null check (assurance between 1 and 4),
  -- What the browser says of itself, shortened, so that one's own sessions can be told apart.
  browser text not null default '',
  started_at timestamptz not null,
  seen_at timestamptz not null,
  -- The organisation that support looks at, read only; see support_consent.
  looking_at text references organisation (code)
);
create index session_of_person on session (person_id);

-- A sign-in under way: what must come back from the provider, the challenge of a passkey, the secret of an e-mailed link
-- or of the first administrator. Each is used once and not after its time.
create table sign_in_step (
  secret_sha256 text primary key,
  kind text not null check (kind in ('provider', 'passkey', 'new-passkey', 'email-link', 'first-link')),
  person_id text references person (id),
  state jsonb not null default '{}',
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_step_by_age on sign_in_step (expires_at);

alter table role_held drop constraint role_held_role_check;
alter table role_held add check (role in (
  'politician', 'manager', 'strategist', 'contributor', 'reader', 'auditor',
  'mentor', 'coordinator', 'evaluator', 'administrator', 'operator'));
alter table role_held add column unit_id uuid references unit (id) on delete cascade;
alter table role_held add column group_id text references round_group (id);
alter table role_held add column id uuid not null default gen_random_uuid() primary key;
alter table role_held add column given_at timestamptz not null default now();
alter table role_held add column given_by text references person (id);
alter table role_held drop constraint role_held_person_id_role_organisation_code_round_slug_key;
alter table role_held add unique nulls not distinct (person_id, role, organisation_code, round_slug, unit_id, group_id);
create index role_in_organisation on role_held (organisation_code);

create table invitation (
  id uuid primary key,
  secret_sha256 text not null unique,
  name text not null check (name <> ''),
  email text not null check (email = lower(email)),
  language text not null check (language in ('sv', 'en')),
  role text not null,
  organisation_code text references organisation (code),
  round_slug text references round (slug),
  unit_id uuid references unit (id) on delete cascade,
  group_id text references round_group (id),
  invited_by text references person (id),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text references person (id),
  withdrawn_at timestamptz
);
create index invitation_of_organisation on invitation (organisation_code);

-- An organisation lets the coordinator's support look at it, read only and for a time.
create table support_consent (
  id uuid primary key,
  organisation_code text not null references organisation (code),
  reason text not null check (reason <> ''),
  given_by text not null references person (id),
  given_at timestamptz not null,
  until timestamptz not null check (until > given_at),
  ended_at timestamptz
);
create index support_consent_of_organisation on support_consent (organisation_code);

-- How long an organisation keeps what, in months. What is not named here is kept.
create table retention (
  organisation_code text not null references organisation (code),
  what text not null,
  months integer not null check (months between 1 and 1200),
  -- The decision that says so (gallringsbeslut).
  decided_by text not null check (decided_by <> ''),
  saved_at timestamptz not null,
  person_id text references person (id),
  primary key (organisation_code, what)
);

-- Letters on their way, sent by the worker; in the same transaction as what they are about.
create table letter (
  id uuid primary key,
  organisation_code text references organisation (code),
  person_id text references person (id),
  to_address text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  problem text
);
create index letter_unsent on letter (written_at) where sent_at is null;
