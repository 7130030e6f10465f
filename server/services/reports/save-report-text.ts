import type { Language } from '#domain/language/language.ts'
import { cleanText } from '#domain/reports/clean-text.ts'
import { editableSections, type EditableSection, maximumTextLength } from '#domain/reports/report-text.ts'
import { mayChangeRound } from '#domain/access/may-change-round.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { writeReportText } from '#server/store/reports/write-report-text.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireEditor } from '../people/require-editor.ts'
import { getParticipation } from '../rounds/get-participation.ts'

export type ReportTextInput = Readonly<{
  roundSlug: string
  /** Null: the text belongs to the report of the whole round. */
  code: string | null
  section: string
  language: Language
  body: string
  /** The version the text builds on; 0 where nothing was saved. */
  version: number
}>

/**
 * Saves own text of a report section in one language. An empty text takes the section out of the report again.
 *
 * @throws UserError step-in-first, forbidden, bad-form (no such section), report-text-too-long, unknown-round,
 * unknown-organisation, not-in-round, or report-text-changed when somebody saved in between.
 */
export async function saveReportText(ctx: Context, input: ReportTextInput): Promise<{ savedAt: Date }> {
  const person = requireWriter(ctx, input)
  const section = editableSection(input.section)
  const body = cleanText(input.body)
  if (body.length > maximumTextLength) {
    throw UserError.of('report-text-too-long', { length: body.length, most: maximumTextLength }, 413)
  }
  const savedAt = ctx.now()
  const { roundSlug, code, language, version } = input
  await ctx.db.transaction().execute(async (tx) => {
    if (code !== null) await getParticipation({ ...ctx, db: tx }, { roundSlug, code })
    else if (!(await findRound(tx, roundSlug))) throw UserError.of('unknown-round', { slug: roundSlug }, 404)
    const key = { roundSlug, organisationCode: code, section, language }
    const written = await writeReportText(tx, { ...key, body, version, savedAt, personId: person.id })
    if (!written) throw UserError.of('report-text-changed', undefined, 409)
    await writeAudit(tx, {
      at: savedAt,
      personId: person.id,
      action: 'save-report-text',
      subject: `${roundSlug}/${code ?? ''}`,
      detail: { section, language, body, version: version + 1 },
    })
  })
  return { savedAt }
}

function editableSection(name: string): EditableSection {
  const section = editableSections.find((one) => one === name)
  if (!section) throw UserError.of('bad-form', { field: 'section' })
  return section
}

function requireWriter(ctx: Context, { roundSlug, code }: ReportTextInput): Person {
  if (code !== null) return requireEditor(ctx, code)
  const person = requirePerson(ctx)
  if (!mayChangeRound(person, roundSlug)) throw UserError.of('forbidden', undefined, 403)
  return person
}
