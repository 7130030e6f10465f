import type { AccountTexts } from '../sv/accounts.ts'

const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const accounts: AccountTexts = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  myAccount: 'My account',
  account: {
    title: 'My account',
    lead: (name) => `You are signed in as ${name}.`,
    leadTrial: (name) => `You have stepped in as ${name} in trial mode, where there are no real accounts.`,
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
    caption: 'Browsers in which you are signed in, the one used last first',
    browser: 'Browser',
    unknownBrowser: 'Unknown browser',
    current: 'this one',
    how: 'Way of signing in',
    method: {
      provider: 'your employer’s sign-in',
      passkey: 'passkey',
      'email-link': 'link in an e-mail',
      'first-link': 'one-time link',
      example: 'stepped in, in trial mode',
    },
    level: (level) => `level of assurance ${level}`,
    started: 'Signed in since',
    seen: 'Last used',
    end: 'End',
    endThis: (browser) => `End ${browser}`,
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
