import type { accountsErrors as swedish } from '../../sv/errors/accounts.ts'

export const accountsErrors: typeof swedish = {
  'account-closed': () =>
    'There is no account to sign in with. It may have been closed. Ask the strategist of your organisation or whoever runs Jämsides.',
  'no-such-session': () => 'That sign-in is over already. Nothing else has changed.',
  'no-such-provider': () =>
    'That way of signing in does not exist. Choose one of those listed here, or ask whoever runs Jämsides.',
  'provider-away': ({ provider }) =>
    `${provider.en} does not answer just now, so that way of signing in does not work. Nothing has changed. Try again in a while; if that does not help, ask your IT support.`,
  'provider-declined': ({ provider }) =>
    `The sign-in at ${provider.en} was broken off, or you were not allowed on from there. Nothing has changed. Try again, or ask your IT support.`,
  'provider-answer': ({ provider }) =>
    `The answer from ${provider.en} could not be trusted, so you are not signed in. Nothing has changed. Try again; if that does not help, ask whoever runs Jämsides to look in the log.`,
  'sign-in-step': () =>
    'The sign-in took too long, was made in another browser or had been used already. Nothing has changed. Begin again here.',
  'sign-in-stranger': ({ provider }) =>
    `${provider.en} knows you, but you have no account in Jämsides. Ask the strategist of your organisation for an invitation. If you have one already, open the link in it first.`,
  'sign-in-domain': ({ provider }) =>
    `${provider.en} cannot answer for which organisation you belong to, so no account has been made. Use the sign-in of your own organisation, or ask its strategist for an invitation.`,
  'sign-in-email-taken': () =>
    'There is already an account with your e-mail address, and it is not tied to this way of signing in. Sign in as you usually do and add this one under My account.',
  'identity-taken': () =>
    'That way of signing in belongs to another account. Nothing has changed. If both are yours, ask whoever runs Jämsides.',
  'no-such-identity': () => 'That way of signing in has been removed already. Nothing else has changed.',
  'last-way-in': () => 'It is your only way of signing in, so it stays. Add another one first.',
  'sign-in-again': () =>
    'Only somebody who has just signed in may do this. Nothing has changed. Sign out, sign in again and try once more.',
  'sign-in-resting': () =>
    'Some of your roles rest until you sign in more surely, and until then no way of signing in can be added. Nothing has changed. Sign in more surely, or ask whoever runs Jämsides for a one-time link.',
  'first-link': () =>
    'The link no longer holds: it has been used or is too old. Whoever runs Jämsides makes a new one on the server with “jamsides user link” or, before there is an administrator, by starting it again.',
  'passkeys-off': () =>
    'Passkeys cannot be used here. Nothing has changed. Sign in in another way, or ask whoever runs Jämsides.',
  'passkey-step': () =>
    'It took too long, was made in another browser or had been used already. Nothing has changed. Try again.',
  'passkey-answer': () =>
    'The answer from the passkey could not be trusted. Nothing has changed. Try again; if that does not help, ask whoever runs Jämsides to look in the log.',
  'passkey-unknown': () =>
    'That passkey is not valid here. It may have been removed. Sign in in another way, or choose another passkey.',
  'passkey-copied': () =>
    'Somebody else may have a copy of that passkey, so you are not signed in. Sign in in another way, remove it under My account and add a new one.',
  'passkey-taken': () => 'That passkey is in use here already. Nothing has been saved.',
  'passkey-name': ({ longest }) =>
    `Give the passkey a name of at most ${longest} characters, so that you recognise it. Nothing has been saved.`,
  'too-many-passkeys': ({ most }) =>
    `You have ${most} passkeys already. Nothing has been saved. Remove one that you do not use first.`,
  'no-such-passkey': () => 'That passkey has been removed already. Nothing else has changed.',
  'sign-in-letter': () =>
    'The link no longer holds: it has been used, is more than fifteen minutes old, or is not whole. You are not signed in. Ask for a new one where you sign in.',
  'sign-in-code': ({ most }) =>
    `The code is not right, so you are not signed in. Check it on the page where you asked for the link. After ${most} attempts the link holds in that browser only.`,
  'sign-in-surer': () =>
    'You are signed in by a link in an e-mail, and the account has surer ways to sign in. Nothing has changed. Sign in by one of them to change them.',
  'email-taken': () => 'There is already an account with that e-mail address. Nothing has been saved.',
  'email-wrong': () =>
    'That is not an e-mail address. Nothing has been saved. Write one such as name@municipality.se.',
  'no-such-account': () => 'There is no open account with that e-mail address. Nothing has changed.',
}
