import type { AccountTexts } from '../sv/accounts.ts'

const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const accounts: AccountTexts = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: {
    title: 'My account',
    lead: (name) => `You are signed in as ${name}.`,
    leadTrial: (name) => `You have stepped in as ${name} in trial mode, where there are no real accounts.`,
    addHeading: 'Add a way to sign in',
    addNow:
      'The link that brought you here held once. Without another way to sign in you cannot come back when you have been signed out.',
  },
  signingIn: {
    title: 'Sign in',
    lead: 'Jämsides has no passwords of its own. You sign in with what you already have.',
    signedOut:
      'You are signed out of Jämsides. If you share the computer, also sign out where you signed in, or close the browser.',
    already: (name) => `You are signed in as ${name}. If you sign in again, the new sign-in holds instead.`,
    providers: 'With your employer’s sign-in',
    providersLead: 'Choose the organisation that you sign in with at work.',
    byEmailLead: 'Write your e-mail address at work, and we find the sign-in of your organisation.',
    email: 'E-mail address at work',
    unknownDomain:
      'No sign-in here belongs to that address. Check it, or choose your organisation in the list below.',
    goOn: 'Continue',
    with: (provider) => `Sign in with ${provider}`,
    all: (n) => `Show all ${n} sign-ins`,
    noProviders: 'No employer’s sign-in has been connected here yet.',
    leadingTitle: (provider) => `On to ${provider}`,
    leadingLead: 'You get there automatically. If nothing happens, press the button.',
    leadingOn: (provider) => `Continue to ${provider}`,
    cookies:
      'Jämsides keeps only what is needed for you to be signed in, in a cookie that goes when you sign out or close the browser.',
  },
  link: {
    title: 'Sign in with a one-time link',
    lead: 'The link holds once. When you are in, you add a way to sign in that lasts.',
    firstTitle: 'Become the first administrator',
    firstLead:
      'Nobody administers this installation yet. Whoever opens the link from the start of the server becomes the first.',
    name: 'Name',
    email: 'E-mail address',
    emailWhy: 'Invitations and reminders go there. Others do not see it.',
    become: 'Become administrator',
    signIn: 'Sign in',
    once: 'The link is used up when you have pressed the button.',
  },
  identities: {
    heading: 'Ways to sign in',
    lead: 'Whoever can sign in in one of these ways is you.',
    none: 'You have no way to sign in that lasts. Add one now.',
    used: (moment) => `last used ${moment}`,
    remove: 'Remove',
    add: (provider) => `Add ${provider}`,
    added: 'You can now sign in that way.',
    removed: 'That way to sign in has been removed.',
  },
  dormant: {
    heading: 'Some of your roles are resting',
    banner: (roles) => `A role is resting here: ${roles}. It needs a surer sign-in.`,
    bannerLink: 'How to wake it',
    needs: (role, needs, level) =>
      `The role of ${role} needs level of assurance ${needs}, and you are signed in at level ${level}.`,
    reach: (providers) =>
      `Sign in again with ${providers.join(' or ')}, and choose the surest way there, such as an eID or a card.`,
    byLink: (provider) =>
      `${provider} does not know you here yet, and this sign-in is not sure enough to add a way in. Ask whoever runs Jämsides for a one-time link.`,
    unreachable: 'No sign-in here reaches that far. Whoever runs Jämsides can connect one that does.',
  },
  roles: {
    heading: 'Your roles',
    lead: 'Roles are given by the strategist of the organisation or by whoever runs Jämsides, and hold from the next page you open.',
    none: 'You have no role yet. Ask the strategist of your organisation for one.',
    in: (role, place) => `${role}, ${place}`,
  },
  sessions: {
    heading: 'Where you are signed in',
    lead: 'If you do not recognise one of them, end it, and then change your password where you sign in.',
    unknownBrowser: 'Unknown browser',
    current: 'this one',
    method: {
      provider: 'Your employer’s sign-in',
      passkey: 'Passkey',
      'email-link': 'Link in an e-mail',
      'first-link': 'One-time link',
      example: 'Stepped in, in trial mode',
    },
    how: (method, level) => `${method}, level of assurance ${level}`,
    when: (started, seen) => `Since ${started}, last used ${seen}`,
    end: 'End',
    endOthers: 'End all others',
    ended: 'That sign-in has been ended.',
    endedOthers: (n) => `${times(n, 'other sign-in was', 'other sign-ins were')} ended.`,
    limits: (idle, longest) =>
      `You are signed out after ${idle} without doing anything, and ${longest} after signing in at the latest.`,
    span: (minutes) =>
      minutes % 1440 === 0
        ? times(minutes / 1440, 'day', 'days')
        : minutes % 60 === 0
          ? times(minutes / 60, 'hour', 'hours')
          : times(minutes, 'minute', 'minutes'),
  },
}
