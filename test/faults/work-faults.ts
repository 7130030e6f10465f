import type { Fault } from './fault.ts'

/** In units, reports, orders, uploads, archives and rounds: whose they are. */
export const workFaults: readonly Fault[] = [
  {
    id: 'units-of-everybody',
    careless: 'Found a unit by its id, whoever’s it was.',
    file: 'server/store/organisations/list-units.ts',
    from: "    .where('organisation_code', '=', organisationCode)\n",
    to: '',
    caughtBy: [['server/services/organisations/units.test.ts', 'a unit of another organisation is not here']],
  },
  {
    id: 'report-file-by-id',
    careless: 'Handed the file of an adopted report to whoever has its id.',
    file: 'server/services/reports/get-report-file.ts',
    from: '  await requireReadableReport(ctx, id)\n',
    to: '',
    caughtBy: [['server/services/reports/report-life.test.ts', 'its files are for those who may read it']],
  },
  {
    id: 'report-by-one-of-its-places',
    careless: 'Took whoever belongs to the round for one who may write the report of its groups.',
    file: 'domain/access/may-with-report.ts',
    from: "return subject.kind === 'round' ? [...places, { roundSlug, circle }] : places",
    to: 'return [...places, { roundSlug, circle }]',
    caughtBy: [
      [
        'domain/access/may-with-report.test.ts',
        'the pack of a group is for its members and those who support it',
      ],
    ],
  },
  {
    id: 'order-of-another',
    careless: 'Handed the file of an order to whoever has its id.',
    file: 'server/services/jobs/require-own-job.ts',
    from: "job.personId === null || may(person, 'job.follow', { personId: job.personId })",
    to: 'job.personId === null || person !== undefined',
    caughtBy: [
      [
        'server/services/jobs/jobs.test.ts',
        'an order is carried out on behalf of whoever made it, and they alone see it',
      ],
    ],
  },
  {
    id: 'upload-of-another',
    careless: 'Read in a workbook that somebody else had uploaded.',
    file: 'server/services/workbooks/get-staged-workbook.ts',
    from: 'staged?.personId === ctx.person?.id && ',
    to: '',
    caughtBy: [
      ['server/services/workbooks/import-workbook.test.ts', 'must be read in by whoever uploaded it'],
    ],
  },
  {
    id: 'archive-of-another',
    careless: 'Read the archive of one organisation into another.',
    file: 'server/services/archive/require-importer.ts',
    from: 'expected.code !== undefined && manifest.subject.id !== expected.code',
    to: "expected.code === ''",
    caughtBy: [
      ['server/services/archive/orders.test.ts', 'an organisation reads in its own archive and no other'],
    ],
  },
  {
    id: 'round-closed-by-another',
    careless: 'Let the coordinator of any round close every round.',
    file: 'server/services/rounds/change-round-status.ts',
    from: "authorise(ctx, 'round.change', { roundSlug: slug })",
    to: "authorise(ctx, 'round.change', { roundSlug: ctx.person?.roles[0]?.roundSlug })",
    caughtBy: [
      ['server/services/rounds/get-round.test.ts', 'is the coordinator’s alone, and needs a reason'],
    ],
  },
  {
    id: 'arms-of-another',
    careless: 'Let whoever is signed in change the coat of arms of every organisation.',
    file: 'server/services/organisations/authorise-organisation.ts',
    from: 'allowed ?? { organisationCode })',
    to: 'allowed ?? { organisationCode: ctx.person?.roles[0]?.organisationCode })',
    caughtBy: [
      ['server/services/organisations/units.test.ts', 'whoever may not'],
      ['server/services/organisations/arms.test.ts', 'from whoever may not'],
    ],
  },
]
