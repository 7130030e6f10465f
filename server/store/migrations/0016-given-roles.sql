-- The identity provider that gave a role, which it gives and takes anew at every sign-in; null where a person gave it.
alter table role_held add column provider text;
