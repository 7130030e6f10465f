import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'
import {
  type AdoptionDraft,
  type AdoptionInput,
  checkAdoption,
  type Decision,
} from '#domain/reports/check-adoption.ts'
import type { Circle } from '#domain/access/circle.ts'
import type { Language } from '#domain/language/language.ts'
import type { Person } from '#domain/people/person.ts'
import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { latestFigure } from '#server/reports/document/latest-figure.ts'
import { isAdoptedBy } from '#server/store/reports/is-adopted-by.ts'
import { dayOf } from '#texts/formats.ts'
import { offerReportCircles } from '../sharing/offer-report-circles.ts'
import { freezeReport } from './freeze-report.ts'
import { refuseMoved } from './refuse-moved.ts'
import { renderFiles } from './render-files.ts'
import { type ReportSnapshot, takeSnapshot } from './take-snapshot.ts'
import { writeSnapshot } from './write-snapshot.ts'

type Progress = (done: number, total: number) => Promise<void>

/**
 * Registers the decision by which a report under review was adopted, and freezes the report: its documents in both
 * languages, what they rest on, and every file. From then on it never changes. `progress` is told after each file. The
 * same decision registered again by the same person, as when a worker died before it could tell, is the one that stands.
 *
 * @throws UserError no-such-report, step-in-first, forbidden, adoption-incomplete, report-state-changed,
 * report-already-adopted, report-text-meanwhile, circle-not-offered, or as the renderers do; nothing has then been changed.
 */
export async function adoptReport(
  ctx: Context,
  input: AdoptionInput,
  progress: Progress = async () => {},
): Promise<void> {
  const { report, members } = await requireReadableReport(ctx, input.id)
  const person = authoriseReport(ctx, 'adopt', { subject: report.subject, members })
  try {
    await adopt(ctx, { report, person, ...input }, progress)
  } catch (error) {
    const isLate = error instanceof UserError && error.code === 'report-already-adopted'
    if (!isLate || !(await isOwnDecision(ctx, person, input))) throw error
  }
}

type Adoption = AdoptionInput & Readonly<{ report: Report; person: Person }>

async function adopt(
  ctx: Context,
  { report, person, version, draft, circle }: Adoption,
  progress: Progress,
): Promise<void> {
  refuseMoved(report, version)
  await requireOffered(ctx, report, circle)
  const snapshot = await takeSnapshot(ctx, report)
  const decision = checkAgainst(ctx, snapshot, draft)
  const adoption = { ...decision, by: person.name }
  const write = (language: Language) => writeSnapshot(snapshot, language, adoption)
  const frozen = await renderFiles(ctx, { sv: write('sv'), en: write('en') }, progress)
  await freezeReport(ctx, { report, version, decision, circle, personId: person.id, snapshot, ...frozen })
}

async function requireOffered(ctx: Context, { subject }: Report, circle: Circle | undefined): Promise<void> {
  if (circle !== undefined && !(await offerReportCircles(ctx, subject)).includes(circle))
    throw UserError.of('circle-not-offered', undefined)
}

/** Whether the report stands adopted by what the person typed; whether that may be a decision was seen to then. */
async function isOwnDecision(ctx: Context, person: Person, { id, draft }: AdoptionInput): Promise<boolean> {
  const { value } = checkAdoption(draft, { today: dayOf(ctx.now()), latestFigure: null })
  return value !== null && isAdoptedBy(ctx.db, { id, decision: value, personId: person.id })
}

function checkAgainst(ctx: Context, snapshot: ReportSnapshot, draft: AdoptionDraft): Decision {
  const { value } = checkAdoption(draft, circumstancesOf(ctx, snapshot))
  if (value === null) throw UserError.of('adoption-incomplete', undefined)
  return value
}

/** What a decision on what the snapshot holds is checked against. */
function circumstancesOf(ctx: Context, snapshot: ReportSnapshot) {
  return { today: dayOf(ctx.now()), latestFigure: latestFigure(writeSnapshot(snapshot, 'sv', null)) }
}

/**
 * Says what must be corrected in a decision before it is worth freezing the report, in the order of the form, with the
 * date of the latest figure and what the report is about.
 *
 * @throws UserError as `adoptReport` does.
 */
export async function findAdoptionProblems(ctx: Context, { id, version, draft, circle }: AdoptionInput) {
  const { report, members } = await requireReadableReport(ctx, id)
  authoriseReport(ctx, 'adopt', { subject: report.subject, members })
  refuseMoved(report, version)
  await requireOffered(ctx, report, circle)
  const circumstances = circumstancesOf(ctx, await takeSnapshot(ctx, report))
  const { problems } = checkAdoption(draft, circumstances)
  return { subject: report.subject, problems, latestFigure: circumstances.latestFigure }
}
