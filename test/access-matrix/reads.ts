import type { AddressName } from '#app/addresses.ts'
import { invitationSecret } from './fill-access.ts'
import { anyone, closed, file, leads, only, type Read, signedIn, supporting } from './read.ts'
import { readsOfExamples } from './reads-of-examples.ts'
import { readsOfWork } from './reads-of-work.ts'
import { idOf, keyFigure, tenants } from './tenants.ts'
import { all, leading, readable } from './who.ts'

const sharable = {
  occasion: idOf('own', 'rating occasion'),
  improvement: idOf('own', 'improvement'),
  challenge: idOf('own', 'challenge'),
  goal: idOf('own', 'goal'),
  set: idOf('own', 'set'),
  coverage: tenants.own.code,
  report: idOf('own', 'organisation report'),
}

/** Every address that can be asked for, by its name in app/addresses.ts: who may read what of `own`. */
export const reads: Readonly<Partial<Record<AddressName, readonly Read[]>>> = {
  // The product itself, the register, and the national statistics.
  start: [anyone],
  about: [anyone],
  method: [anyone],
  accessibility: [anyone],
  privacy: [anyone],
  instruments: [anyone],
  instrument: [{ ...anyone, at: { instrument: 'checklist-2018' } }],
  crosswalk: [{ ...anyone, at: { from: 'checklist-2017', to: 'checklist-2018' } }],
  organisations: [anyone],
  organisation: [{ ...anyone, shows: ['unit.name'] }],
  armsImage: [anyone],
  library: [anyone],
  libraryData: [anyone],
  libraryFeedFile: [{ ...anyone, at: { feed: 'atom.xml' } }],
  libraryFile: [{ ...anyone, at: { file: 'library.json' } }],
  librarySources: [anyone],
  libraryStoryFile: [{ ...anyone, at: { slug: 'karlskoga-idrottsresurser', file: 'story.json' } }],
  sitemapFile: [anyone],
  libraryStory: [{ ...anyone, at: { slug: 'karlskoga-idrottsresurser' } }],
  rounds: [anyone],
  round: [anyone],
  participation: [anyone],
  statistics: [anyone],
  snapshots: [anyone],
  snapshot: [{ ...anyone, at: { snapshot: '000001' } }],
  nationalKeyFigure: [{ ...anyone, at: { keyFigure } }],
  nationalKeyFigureFile: [{ ...anyone, at: { keyFigure, file: 'table.csv' } }],
  keyFigure: [{ ...anyone, at: { keyFigure } }],
  keyFigureFile: [{ ...anyone, at: { keyFigure, file: 'table.csv' } }],
  gaps: [anyone],

  // Coming in, and what is one's own.
  stepIn: [closed(404)],
  signIn: [anyone],
  // Leads back to where one signs in, and is noted.
  signInAnswer: [{ ...closed(303, { provider: 'none' }), notes: 'refuse-sign-in' }],
  signInLink: [closed(403, { secret: 'none' })],
  invitation: [
    { ...anyone, at: { secret: invitationSecret('own') }, shows: ['invitation.name', 'person.name'] },
    closed(404, { secret: 'none' }),
  ],
  askLetter: [anyone],
  signInLetter: [closed(403, { secret: 'none' })],
  signInPasskey: [leads],
  newPasskey: [leads],
  signOut: [leads],
  stopLooking: [leads],
  home: [signedIn],
  account: [signedIn],
  ownData: [signedIn],
  accountFile: [signedIn],
  job: [
    { at: { job: idOf('own', 'job') }, who: { only: 'own-strategist' }, refused: 404, hidden: true },
    closed(404, { job: 'none' }),
  ],
  jobFile: [
    {
      at: { job: idOf('own', 'job'), file: 'x.txt' },
      who: { only: 'own-strategist' },
      refused: 404,
      hidden: true,
      shows: ['job_file.bytes'],
    },
  ],

  // The organisation, its people and its rights.
  arms: [
    {
      who: { own: leading, support: ['coordinator'], installation: ['administrator'] },
      refused: 403,
    },
  ],
  people: [{ who: { own: all, installation: ['administrator'] }, refused: 403, shows: ['person.name'] }],
  handover: [
    {
      who: { own: ['strategist'], installation: ['administrator'] },
      refused: 403,
      // What hangs on whoever leaves, by its name.
      shows: ['occasion.label', 'own_set.name', 'challenge.title', 'goal.title'],
    },
  ],
  newStrategist: [{ who: { support: ['coordinator'], installation: ['administrator'] }, refused: 403 }],
  shared: [{ ...only(...all), shows: ['goal.title', 'improvement.title', 'challenge.title'] }],
  sharing: Object.entries(sharable).map(([kind, id]) => ({
    at: { kind, id },
    who: { own: leading },
    refused: 404,
    known: kind === 'occasion' ? { ...readable, members: 'group', support: supporting } : readable,
    hidden: true,
  })),
  support: [
    {
      who: { own: all, support: ['coordinator'] },
      refused: 403,
      shows: ['support_consent.reason', 'person.name'],
    },
  ],
  retention: [{ ...only(...leading), shows: ['retention.decided_by'] }],
  audit: [{ ...only('strategist', 'auditor'), shows: ['person.name'] }],
  auditFile: [{ ...only('strategist', 'auditor'), shows: ['audit_entry.subject', 'audit_entry.detail'] }],
  organisationArchive: [only(...leading)],
  organisationArchiveFile: [
    { ...only(...leading), at: { file: `jamsides-${tenants.own.code}.zip` }, answers: 303, orders: true },
  ],

  // The installation.
  installation: [{ who: { installation: ['administrator'] }, refused: 403 }],
  installationAudit: [{ who: { installation: ['administrator', 'auditor'] }, refused: 403 }],
  installationAuditFile: [{ who: { installation: ['administrator', 'auditor'] }, refused: 403 }],
  privacyDocument: [
    { at: { kind: 'record' }, who: { installation: ['administrator', 'auditor'] }, refused: 403 },
    { at: { kind: 'dpia' }, who: { installation: ['administrator', 'auditor'] }, refused: 403 },
  ],

  // A round.
  roundArchive: [{ who: { support: ['coordinator'] }, refused: 403 }],
  roundArchiveFile: [
    {
      at: { file: `jamsides-${tenants.own.round}.zip` },
      who: { support: ['coordinator'] },
      refused: 403,
      answers: 303,
      orders: true,
    },
  ],
  roundReport: [{ who: { members: 'round', follows: supporting, shared: true }, refused: 403 }],
  roundReportFile: [
    {
      at: { file: file.sv },
      who: { members: 'round', follows: supporting, shared: true },
      refused: 403,
      answers: 303,
      orders: true,
    },
  ],
  meetingPack: [
    {
      at: { group: tenants.own.group, meeting: 'bm2' },
      who: { members: 'group', support: supporting, shared: true },
      refused: 403,
    },
  ],
  meetingPackFile: [
    {
      at: { group: tenants.own.group, meeting: 'bm2', file: file.sv },
      who: { members: 'group', support: supporting, shared: true },
      refused: 403,
      answers: 303,
      orders: true,
    },
  ],

  ...readsOfWork,
  ...readsOfExamples,
}
