import type { Language } from '../language/language.ts'
import { type AimDraft, checkAim } from './check-aim.ts'
import { checkDecisions, type DecisionDraft } from './check-decisions.ts'
import type { Checked, FieldProblem } from './field-problem.ts'
import { subGoals, type Improvement, type RelatedItem, type SubGoal } from './improvement.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestLine, longestText } from './text-limits.ts'

/** What somebody typed about an improvement, as it came. */
export type ImprovementDraft = AimDraft &
  Readonly<{
    title: string
    area: string
    subGoals: readonly string[]
    /** As in `checklist-2018:7`. */
    relatedItems: readonly string[]
    challenge: string
    whatWasDone: string
    /** A person of the organisation; empty where the owner is written instead. */
    ownerId: string
    ownerName: string
    unitId: string
    dueOn: string
    keyFigures: readonly string[]
    sdgTargets: readonly string[]
    charterArticles: readonly string[]
    decisions: readonly DecisionDraft[]
  }>

export type ImprovementField = keyof ImprovementDraft

/** An improvement as far as a person writes it; how far the work has come is said by itself. */
export type ImprovementContent = Pick<
  Improvement,
  | 'title'
  | 'area'
  | 'subGoals'
  | 'relatedItems'
  | 'challenge'
  | 'whatWasDone'
  | 'ownerId'
  | 'ownerName'
  | 'unitId'
  | 'dueOn'
  | 'aim'
  | 'keyFigures'
  | 'sdgTargets'
  | 'charterArticles'
  | 'decisions'
>

/** What an improvement can point at. */
export type KnownLinks = Readonly<{
  language: Language
  areas: readonly Readonly<{ id: string }>[]
  instruments: readonly Readonly<{ id: string; items: readonly Readonly<{ number: number }>[] }>[]
  /** The units of the organisation. */
  units: readonly Readonly<{ id: string }>[]
  /** The people who can own an improvement there. */
  owners: readonly Readonly<{ id: string; name: string }>[]
  keyFigures: Readonly<{ has: (id: string) => boolean }>
  /** In their own order. */
  sdgTargets: readonly string[]
  charterArticles: readonly string[]
}>

type Problem = FieldProblem<ImprovementField>

/** Decides whether an improvement may be saved: it has a title and an area, and everything it points at exists. */
export function checkImprovement(
  draft: ImprovementDraft,
  known: KnownLinks,
): Checked<ImprovementContent, ImprovementField> {
  const { texts, problems: ofTexts } = checkTexts(draft)
  const { place, problems: ofPlace } = checkPlace(draft, known)
  const { links, problems: ofLinks } = checkLinks(draft, known)
  const aim = checkAim(draft, known.language)
  const decisions = checkDecisions(draft.decisions)
  const problems = [...ofTexts, ...ofPlace, ...aim.problems, ...ofLinks, ...decisions.problems]
  if (problems.length > 0 || decisions.value === null) return { value: null, problems }
  const owner = known.owners.find(({ id }) => id === draft.ownerId)
  const value: ImprovementContent = {
    ...texts,
    ...place,
    ownerName: owner?.name ?? texts.ownerName,
    ownerId: owner?.id ?? null,
    aim: aim.value,
    ...links,
    decisions: decisions.value,
  }
  return { value, problems: [] }
}

function checkTexts(draft: ImprovementDraft) {
  const problems: Problem[] = []
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
  const texts = {
    title,
    challenge: text('challenge'),
    whatWasDone: text('whatWasDone'),
    ownerName: line('ownerName'),
  }
  return { texts, problems }
}

/** Where it is done, by whom and until when. */
function checkPlace({ area, ownerId, unitId, dueOn }: ImprovementDraft, known: KnownLinks) {
  const problems: Problem[] = []
  if (area === '') problems.push({ field: 'area', code: 'missing' })
  else if (!known.areas.some(({ id }) => id === area))
    problems.push({ field: 'area', code: 'unknown-choice' })
  if (ownerId !== '' && !known.owners.some(({ id }) => id === ownerId))
    problems.push({ field: 'ownerId', code: 'unknown-choice' })
  if (unitId !== '' && !known.units.some(({ id }) => id === unitId))
    problems.push({ field: 'unitId', code: 'unknown-choice' })
  const due = dueOn.trim()
  if (due !== '' && !isCalendarDate(due)) problems.push({ field: 'dueOn', code: 'not-a-date' })
  return { place: { area, unitId: unitId || null, dueOn: due || null }, problems }
}

/** What it bears on; in the order of what is known, and each once. */
function checkLinks(draft: ImprovementDraft, known: KnownLinks) {
  const relatedItems = draft.relatedItems.map((key) => findItem(key, known))
  const wrong = [
    relatedItems.includes(null) && ('relatedItems' as const),
    !draft.subGoals.every(isSubGoal) && ('subGoals' as const),
    !draft.keyFigures.every((id) => known.keyFigures.has(id)) && ('keyFigures' as const),
    !draft.sdgTargets.every((id) => known.sdgTargets.includes(id)) && ('sdgTargets' as const),
    !draft.charterArticles.every((slug) => known.charterArticles.includes(slug)) &&
      ('charterArticles' as const),
  ]
  const problems = wrong.flatMap((field): Problem[] =>
    field === false ? [] : [{ field, code: 'unknown-choice' }],
  )
  const links = {
    subGoals: subGoals.filter((id) => draft.subGoals.includes(id)),
    relatedItems: relatedItems as RelatedItem[],
    keyFigures: [...new Set(draft.keyFigures)],
    sdgTargets: known.sdgTargets.filter((id) => draft.sdgTargets.includes(id)),
    charterArticles: known.charterArticles.filter((slug) => draft.charterArticles.includes(slug)),
  }
  return { links, problems }
}

function isSubGoal(id: string): id is SubGoal {
  return (subGoals as readonly string[]).includes(id)
}

function findItem(key: string, { instruments }: KnownLinks): RelatedItem | null {
  const [instrumentId, number] = key.split(':')
  const instrument = instruments.find(({ id }) => id === instrumentId)
  const item = instrument?.items.find((one) => String(one.number) === number)
  return instrument && item && key.split(':').length === 2
    ? { instrumentId: instrument.id, item: item.number }
    : null
}
