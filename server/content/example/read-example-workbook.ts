import { join } from 'node:path'
import { z } from 'zod'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import type { FormRecord } from '#domain/workbooks/lay-out-checklist.ts'
import { slug, text } from '../yaml/fields.ts'
import { ContentError, type ContentFile, readYaml } from '../yaml/read-yaml.ts'

/** The workbook that a newcomer reads in: whose it is, on which version, and what is filled in. */
export type ExampleWorkbook = Readonly<{
  organisationCode: string
  instrumentId: string
  records: readonly FormRecord[]
}>

const schema = z.strictObject({
  organisation: text,
  instrument: slug,
  occasions: z.array(
    z.strictObject({
      meeting: slug,
      date: z.iso.date().nullable(),
      scores: z.array(z.number()),
      comments: z.array(z.strictObject({ item: z.int(), comment: text })),
    }),
  ),
})

/**
 * Reads `example/workbook.yaml` and checks it against the example round.
 *
 * @throws ContentError where it names what is not there, or holds another number of scores than there are statements.
 */
export async function readExampleWorkbook(
  directory: string,
  known: Readonly<{ plan: RoundPlan; instruments: readonly Instrument[] }>,
): Promise<ExampleWorkbook> {
  const file = await readYaml(join(directory, 'example', 'workbook.yaml'), schema)
  check(file, known)
  const { organisation, instrument, occasions } = file.value
  const records = occasions.map(({ meeting, date, scores, comments }): FormRecord => {
    const reasons = new Map(comments.map(({ item, comment }) => [item, comment]))
    const consensus = scores.map((score, i): FormRecord['consensus'][number] => ({
      item: i + 1,
      answer: score === 0 ? { kind: 'unrated', written: null } : { kind: 'rated', value: score },
      reason: reasons.get(i + 1) ?? '',
      evidence: '',
    }))
    return { meetingId: meeting, date, consensus }
  })
  return { organisationCode: organisation, instrumentId: instrument, records }
}

function check(
  { file, value, lineOf }: ContentFile<z.infer<typeof schema>>,
  { plan, instruments }: Readonly<{ plan: RoundPlan; instruments: readonly Instrument[] }>,
): void {
  const refuse = (path: readonly PropertyKey[], reason: string): never => {
    throw new ContentError(file, lineOf(path), reason)
  }
  if (!plan.participations.some(({ organisationCode }) => organisationCode === value.organisation))
    refuse(['organisation'], `"${value.organisation}" does not take part in the example round`)
  const instrument = instruments.find(({ id }) => id === value.instrument)
  if (!instrument?.workbook) return refuse(['instrument'], `"${value.instrument}" has no workbook form`)
  const accepted = [0, ...instrument.scale.steps.map((step) => step.value)]
  for (const [i, { meeting, scores, comments }] of value.occasions.entries()) {
    if (!plan.meetings.some(({ id }) => id === meeting))
      refuse(['occasions', i, 'meeting'], `the example round has no meeting "${meeting}"`)
    if (scores.length !== instrument.items.length)
      refuse(['occasions', i, 'scores'], `must be ${instrument.items.length} scores, one for each statement`)
    const wrong = scores.findIndex((score) => !accepted.includes(score))
    if (wrong >= 0) refuse(['occasions', i, 'scores', wrong], `${scores[wrong]} is no step of the scale`)
    const strange = comments.findIndex(({ item }) => !instrument.items.some(({ number }) => number === item))
    if (strange >= 0) refuse(['occasions', i, 'comments', strange, 'item'], 'there is no such statement')
  }
}
