import { longestNote } from '#domain/assessments/text-limits.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Problem } from '#domain/workbooks/problem.ts'
import { readChecklist } from '#domain/workbooks/read-checklist.ts'
import type { ChecklistReading } from '#domain/workbooks/reading.ts'
import type { Context } from '#server/context.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { readWorkbook } from '#server/workbooks/read-workbook.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { judgeOrganisation } from './judge-organisation.ts'

/** A workbook, where it is to be read in, and what the user has chosen so far. */
export type WorkbookInput = Readonly<{
  roundSlug: string
  code: string
  fileName: string
  content: Uint8Array
  /** Ids of meetings whose column is not read in. */
  leaveOut: readonly string[]
  /** The user has seen which organisation the workbook names and reads it in all the same. */
  organisationChosen: boolean
}>

/** What a workbook says, before it is compared with what is stored. Without a reading, the problems say why. */
export type Interpretation = Readonly<{
  view: ParticipationView
  sha256: string
  found: Readonly<{ reading: ChecklistReading; instrument: Instrument }> | null
  problems: readonly Problem[]
}>

/**
 * Opens a workbook and reads its checklist against the round it is to be read into. Stores nothing.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, or workbook-… where the file cannot be opened.
 */
export async function interpretWorkbook(ctx: Context, input: WorkbookInput): Promise<Interpretation> {
  const view = await getParticipation(ctx, input)
  const sheets = await readWorkbook(input.content)
  const sha256 = sha256Of(input.content)
  const reading = readChecklist(sheets, {
    instruments: ctx.content.instruments,
    meetings: view.meetings,
    longestComment: longestNote,
  })
  if (reading.instrumentId === null) return { view, sha256, found: null, problems: reading.problems }
  const instrument = findInstrument(ctx.content.instruments, reading.instrumentId)!
  const register = await listOrganisations(ctx.db)
  return {
    view,
    sha256,
    found: { reading, instrument },
    problems: [
      ...judgeOrganisation(reading, view.organisation, register, input.organisationChosen),
      ...otherInstrument(ctx, view, reading, instrument),
      ...reading.problems,
    ],
  }
}

function otherInstrument(
  { content, language }: Context,
  { round }: ParticipationView,
  { sheet }: ChecklistReading,
  found: Instrument,
): readonly Problem[] {
  const main = findInstrument(content.instruments, round.instruments[0] ?? '')
  if (!main || main.id === found.id) return []
  const details = { found: found.title[language], expected: main.title[language] }
  return [{ sheet, cell: null, severity: 'notice', code: 'other-instrument', details }]
}
