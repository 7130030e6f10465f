import type { Deed, Given } from './deed.ts'
import { deedsOfAssessments } from './deeds-of-assessments.ts'
import { deedsOfExamples } from './deeds-of-examples.ts'
import { deedsOfImprovements } from './deeds-of-improvements.ts'
import { deedsOfMeasures } from './deeds-of-measures.ts'
import { deedsOfOrganisations } from './deeds-of-organisations.ts'
import { deedsOfReports } from './deeds-of-reports.ts'
import { deedsOfStatistics } from './deeds-of-statistics.ts'
import { deedsOfTrials } from './deeds-of-trials.ts'
import { invitationSecret } from './fill-access.ts'
import { idOf, tenants } from './tenants.ts'
import { all, leading, readable } from './who.ts'

const { code } = tenants.own

/** Answers that are the same for everybody, since there is nothing to come in by. */
const closed = { who: { anyone: true }, done: null } as const

const comingIn: readonly Deed[] = [
  {
    ...closed,
    name: 'stepIn',
    deed: 'step in outside trial mode',
    form: { person: 'own-reader' },
    answers: 404,
  },
  { ...closed, name: 'signIn', deed: 'sign in by no provider', form: { provider: 'none' }, answers: 404 },
  {
    ...closed,
    name: 'askLetter',
    deed: 'ask for a link by letter',
    form: { email: 'without-role@prov.example', to: '' },
    leaves: 'letter',
  },
  {
    ...closed,
    name: 'askLetter',
    deed: 'ask for a link where there is no account',
    form: { email: 'nobody@prov.example', to: '' },
  },
  {
    ...closed,
    name: 'signInLetter',
    deed: 'use a link that is none',
    at: { secret: 'none' },
    form: { code: '' },
    answers: 403,
  },
  {
    ...closed,
    name: 'signInLink',
    deed: 'use a link that is none',
    at: { secret: 'none' },
    form: { name: 'x', email: 'x@prov.example' },
    answers: 403,
  },
  {
    name: 'invitation',
    deed: 'accept',
    at: { secret: invitationSecret('own') },
    form: {},
    who: { anyone: true },
    done: 'invitation-accepted',
    // Whoever is not signed in has a session afterwards, and those who hold the role already are told so.
    askedBy: ['nobody', 'without-role', 'group-reader', 'administrator'],
  },
  { name: 'signOut', deed: 'sign out', form: {}, who: { anyone: true }, done: 'sign-out', of: null },
  {
    name: 'stopLooking',
    deed: 'stop without having begun',
    form: {},
    who: { signedIn: true },
    done: null,
  },
  {
    name: 'stopLooking',
    deed: 'stop',
    before: [`update session set looking_at = '${code}'`],
    form: {},
    who: { support: ['coordinator'] },
    refused: 403,
    done: 'support-look-ended',
    askedBy: ['coordinator-of-matrisrundan', 'coordinator-of-all'],
  },
  {
    name: 'account',
    deed: 'end other sessions',
    form: { others: '1' },
    who: { signedIn: true },
    done: 'end-sessions',
    of: null,
  },
  {
    name: 'account',
    deed: 'end somebody else’s session',
    form: { session: idOf('alien', 'session') },
    who: {},
    refused: 404,
    done: null,
  },
  {
    name: 'account',
    deed: 'remove somebody else’s passkey',
    form: { passkey: 'k4n-alien-passkey-id-reader' },
    // It is theirs.
    who: { only: 'alien-reader' },
    refused: 404,
    done: 'remove-passkey',
    of: null,
  },
  {
    name: 'newPasskey',
    deed: 'ask for a question',
    form: {},
    json: true,
    who: { signedIn: true },
    done: null,
  },
  {
    name: 'signInPasskey',
    deed: 'ask for a question',
    form: {},
    json: true,
    who: { anyone: true },
    done: null,
  },
  {
    name: 'ownData',
    deed: 'erase oneself',
    form: ({ language }) => ({ confirm: language === 'sv' ? 'RADERA' : 'ERASE' }),
    who: { signedIn: true },
    done: 'erase-person',
    of: null,
    askedBy: ['nobody', 'own-reader', 'group-politician', 'without-role'],
  },
]

const sharable = {
  occasion: idOf('own', 'rating occasion'),
  improvement: idOf('own', 'improvement'),
  challenge: idOf('own', 'challenge'),
  goal: idOf('own', 'goal'),
  set: idOf('own', 'set'),
  coverage: code,
  report: idOf('own', 'organisation report'),
}

const ofSharing: readonly Deed[] = Object.entries(sharable).map(([kind, id]) => ({
  name: 'sharing',
  deed: `share ${kind}`,
  at: { kind, id },
  form: ({ circle }: Given) => ({ from: circle, circle: circle === 'round' ? 'organisation' : 'round' }),
  who: { own: leading },
  refused: 404,
  known:
    kind === 'occasion'
      ? { own: all, shared: true, members: 'group', support: ['mentor', 'coordinator', 'evaluator'] }
      : readable,
  hidden: true,
  done: 'sharing-changed',
}))

/** Everything that can be done by sending a form. */
export const deeds: readonly Deed[] = [
  ...comingIn,
  ...deedsOfOrganisations,
  ...ofSharing,
  ...deedsOfAssessments,
  ...deedsOfImprovements,
  ...deedsOfTrials,
  ...deedsOfExamples,
  ...deedsOfMeasures,
  ...deedsOfStatistics,
  ...deedsOfReports,
]
