import { type ExampleContent, exampleTexts } from './example.ts'
import { findPersonalMarks, type MarkKind } from './find-personal-marks.ts'

/** A sign of a person in an example: where, what kind, the words themselves, and why it may stand if anybody has said. */
export type ExampleMark = Readonly<{ field: string; kind: MarkKind; text: string; because: string | null }>

/** Units that count people, so that a small number may be somebody. */
const ofPeople =
  /person|antal|anställd|medarbetare|chef|elev|barn|deltag|besökare|brukare|klient|patient|sökande|kvinn|män|flick|pojk|people|employee|staff|manager|pupil|student|child|participant|visitor|client|applicant|\b(wo)?men|girl|boy|^st\.?$/i
const fewest = 5

/** What a mark is called in a form; the same words in the same field are one mark, however often they stand there. */
export function markKey({ field, text }: Pick<ExampleMark, 'field' | 'text'>): string {
  return `${field}:${text}`
}

/**
 * Every sign of a person in an example, each once: in its texts, in what its figures are called, and figures that count
 * fewer than five of one sex. Fields are those of the form; `figures` is what is copied from the improvement.
 *
 * @param known names of organisations, places and units, which are nobody's.
 */
export function marksOf(content: ExampleContent, known: readonly string[]): readonly ExampleMark[] {
  const { texts, translation, figures, kept } = content
  const fields = exampleTexts.flatMap((text): { field: string; says: string }[] => [
    { field: text, says: texts[text] },
    { field: `other-${text}`, says: translation?.[text] ?? '' },
  ])
  const named = figures.map(({ change: { measure, unit, source } }) => ({
    field: 'figures',
    says: [measure, unit, source].join('. '),
  }))
  const found = [...fields, ...named].flatMap(({ field, says }) =>
    findPersonalMarks(says, known).map(({ kind, text }) => ({ field, kind, text })),
  )
  const small = figures
    .filter(({ change }) => countsFew(change))
    .map(({ change: { measure } }) => ({
      field: 'figures',
      kind: 'few-people' as const,
      text: measure,
    }))
  const marks = new Map([...found, ...small].map((mark) => [markKey(mark), mark]))
  return [...marks.values()].map((mark) => ({
    ...mark,
    because: kept.find(({ field, text }) => field === mark.field && text === mark.text)?.because ?? null,
  }))
}

function countsFew({ unit, before, after }: ExampleContent['figures'][number]['change']): boolean {
  const values = [before.women, before.men, after.women, after.men]
  return ofPeople.test(unit) && values.some((value) => value > 0 && value < fewest)
}
