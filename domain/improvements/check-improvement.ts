import type { Checked, FieldProblem } from './field-problem.ts'
import { subGoals, type Improvement, type RelatedItem, type SubGoal } from './improvement.ts'
import { longestLine, longestText } from './text-limits.ts'

/** What somebody typed about an improvement, as it came. */
export type ImprovementDraft = Readonly<{
  title: string
  area: string
  subGoals: readonly string[]
  /** As in `checklist-2018:7`. */
  relatedItems: readonly string[]
  challenge: string
  whatWasDone: string
  ownerName: string
}>

export type ImprovementField = keyof ImprovementDraft

/** An improvement as far as a person writes it. */
export type ImprovementContent = Pick<
  Improvement,
  'title' | 'area' | 'subGoals' | 'relatedItems' | 'challenge' | 'whatWasDone' | 'ownerName'
>

type Known = Readonly<{
  areas: readonly Readonly<{ id: string }>[]
  instruments: readonly Readonly<{ id: string; items: readonly Readonly<{ number: number }>[] }>[]
}>

/** Decides whether an improvement may be saved: it has a title and an area, and everything it points at exists. */
export function checkImprovement(
  draft: ImprovementDraft,
  known: Known,
): Checked<ImprovementContent, ImprovementField> {
  const problems: FieldProblem<ImprovementField>[] = []
  const line = (field: 'title' | 'ownerName') => {
    const text = draft[field].replace(/\s+/g, ' ').trim()
    if (text.length > longestLine) problems.push({ field, code: 'too-long', limit: longestLine })
    return text
  }
  const text = (field: 'challenge' | 'whatWasDone') => {
    if (draft[field].length > longestText) problems.push({ field, code: 'too-long', limit: longestText })
    return draft[field].trim()
  }
  const title = line('title')
  if (title === '') problems.push({ field: 'title', code: 'missing' })
  if (draft.area === '') problems.push({ field: 'area', code: 'missing' })
  else if (!known.areas.some(({ id }) => id === draft.area))
    problems.push({ field: 'area', code: 'unknown-choice' })
  const challenge = text('challenge')
  const whatWasDone = text('whatWasDone')
  const ownerName = line('ownerName')
  const relatedItems = draft.relatedItems.map((key) => findItem(key, known))
  if (relatedItems.includes(null)) problems.push({ field: 'relatedItems', code: 'unknown-choice' })
  if (!draft.subGoals.every(isSubGoal)) problems.push({ field: 'subGoals', code: 'unknown-choice' })
  if (problems.length > 0) return { value: null, problems }
  const value: ImprovementContent = {
    title,
    area: draft.area,
    subGoals: subGoals.filter((id) => draft.subGoals.includes(id)),
    relatedItems: relatedItems as RelatedItem[],
    challenge,
    whatWasDone,
    ownerName,
  }
  return { value, problems: [] }
}

function isSubGoal(id: string): id is SubGoal {
  return (subGoals as readonly string[]).includes(id)
}

function findItem(key: string, { instruments }: Known): RelatedItem | null {
  const [instrumentId, number] = key.split(':')
  const instrument = instruments.find(({ id }) => id === instrumentId)
  const item = instrument?.items.find((one) => String(one.number) === number)
  return instrument && item && key.split(':').length === 2
    ? { instrumentId: instrument.id, item: item.number }
    : null
}
