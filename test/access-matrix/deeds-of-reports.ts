import type { AddressName } from '#app/addresses.ts'
import type { Deed } from './deed.ts'
import type { Who } from './expectation.ts'
import { idOf, tenants } from './tenants.ts'
import { all, leading, readable, working } from './who.ts'

const supporting = ['mentor', 'coordinator'] as const
const following = [...supporting, 'evaluator'] as const

/** A report in review, at an address of its own. */
type Living = Readonly<{
  name: AddressName
  at?: Readonly<Record<string, string>>
  kind: string
  section: string
  writes: Who
  /** Who comments on it. */
  speaks: Who
  /** Who reads the draft itself. */
  reads: Who
  of?: string | null
  /** What it is about is not there for all to see. */
  about?: Pick<Deed, 'refused' | 'known'>
}>

const ofOrganisation = {
  writes: { own: working },
  speaks: { own: all, supportWhenShared: supporting },
  reads: readable,
} as const

/** Where it belongs to no round, nobody from outside the organisation follows it. */
const outsideRounds = { ...ofOrganisation, speaks: { own: all } } as const

const living: readonly Living[] = [
  { ...ofOrganisation, name: 'report', kind: 'organisation', section: 'purpose' },
  { ...ofOrganisation, name: 'brief', kind: 'brief', section: 'standing' },
  { ...outsideRounds, name: 'yearReport', at: { year: '2025' }, kind: 'review year', section: 'purpose' },
  {
    ...outsideRounds,
    name: 'setReport',
    at: { set: idOf('own', 'set') },
    kind: 'set',
    section: 'about-set',
    about: { refused: 404, known: readable },
  },
  {
    name: 'roundReport',
    kind: 'round',
    section: 'purpose',
    writes: { follows: ['coordinator'] },
    speaks: { follows: supporting },
    reads: { follows: following },
    of: null,
  },
  {
    name: 'meetingPack',
    at: { group: tenants.own.group, meeting: 'bm2' },
    kind: 'meeting',
    section: 'notes',
    writes: { group: working, support: supporting },
    speaks: { members: 'group', support: supporting },
    reads: { members: 'group', support: following },
    of: null,
  },
]

const adopted = { report: idOf('own', 'adopted year report') }

const ofLiving = living.flatMap(
  ({ name, at, kind, section, writes, speaks, reads, of, about }): readonly Deed[] => {
    const report = idOf('own', `${kind} report`)
    const live = { name, at, refused: 403, ...about, of } as const
    const there = { name, at, refused: 404, known: reads, of } as const
    return [
      {
        ...live,
        deed: 'write',
        // It has been written in Swedish.
        form: ({ language }) => ({
          intent: 'text',
          section,
          body: 'Nytt',
          version: language === 'sv' ? '1' : '0',
        }),
        who: writes,
        done: 'save-report-text',
      },
      {
        ...live,
        deed: 'send for review',
        before: ["update report set state = 'draft' where state = 'review'"],
        form: { intent: 'send', version: '1' },
        who: writes,
        done: 'send-report-for-review',
      },
      {
        ...there,
        deed: 'take back from review',
        form: { intent: 'return', report, version: '1', reason: 'Fel' },
        who: writes,
        done: 'return-report-to-draft',
      },
      {
        ...there,
        deed: 'comment',
        form: { intent: 'comment', report, section, body: 'Nytt', version: '1' },
        who: speaks,
        done: 'comment-on-report',
      },
      {
        ...there,
        deed: 'settle a comment',
        form: { intent: 'settle', report, section, comment: idOf('own', `${kind} comment`), version: '1' },
        // Whoever has made the comment, too.
        who: of === null ? writes : { ...writes, only: 'own-reader' },
        done: 'settle-report-comment',
      },
      {
        ...there,
        deed: 'begin a new version of another report',
        form: { intent: 'begin', ...adopted, version: '1' },
        who: { own: working },
        known: readable,
        of: tenants.own.code,
        done: 'begin-new-report-version',
      },
    ]
  },
)

/** What can be done with reports. */
export const deedsOfReports: readonly Deed[] = [
  ...ofLiving,
  {
    name: 'adoptedReport',
    deed: 'begin a new version',
    at: adopted,
    form: {},
    who: { own: working },
    refused: 404,
    known: readable,
    done: 'begin-new-report-version',
  },
  {
    name: 'adoptReport',
    deed: 'register the decision',
    at: { report: idOf('own', 'review year report') },
    form: { on: '2026-11-19', body: 'KS', diaryNumber: 'KS 1', version: '1' },
    who: { own: leading },
    refused: 404,
    known: readable,
    done: null,
    leaves: 'job',
  },
]
