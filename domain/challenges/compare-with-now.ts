import type { Classification } from '../indicators/key-figure.ts'
import type { Challenge } from './challenge.ts'
import type { SeenFigures, SeenYear } from './seen-figures.ts'

/** What the source says of the same key figure today. */
export type FiguresNow = Pick<SeenFigures, 'title' | 'kind' | 'unit' | 'years'> &
  Pick<Classification, 'carriedForward'>

/** Where the difference stands now against when it was seen. */
export type GapMove = 'closed' | 'smaller' | 'unchanged' | 'larger' | 'reversed'

/**
 * Whose change moved the difference, seen from the sex that the challenge is about: `about-better` that it got better
 * off while the other stood still, `other-worse` that only the other got worse off, `meet` both of these, `apart` the
 * opposite of both.
 */
export type Mover =
  | 'about-better'
  | 'other-worse'
  | 'meet'
  | 'both-better'
  | 'both-worse'
  | 'about-worse'
  | 'other-better'
  | 'apart'

/** Figures of a later year beside those that were seen. */
export type Compared = Readonly<{
  kind: 'compared'
  before: SeenYear
  after: SeenYear
  gap: GapMove
  /** After minus before; null where the source gives nothing but the difference. */
  women: number | null
  men: number | null
  /** Null where nobody has said which way is better, or where the two cannot move apart from each other. */
  mover: Mover | null
  /** The difference has moved no more than it usually did from one year to the next. */
  withinUsualSwing: boolean
  revised: SeenYear | null
}>

export type ComparedWithNow =
  | Compared
  /** `repeated`: later years repeat the same figures until the next election or the like. */
  | Readonly<{ kind: 'no-newer'; repeated: boolean; revised: SeenYear | null }>
  /** The source has taken it away, it may have another meaning now, or it no longer gives figures here. */
  | Readonly<{ kind: 'gone' }>
  | Readonly<{ kind: 'other-meaning'; titleNow: string }>
  | Readonly<{ kind: 'no-figures' }>

/** Less than this share of the difference that was seen counts as nothing. */
const negligible = 0.1

/** So many changes from year to year are needed before any of them can be called usual. */
const fewestChanges = 4

/**
 * Says whether the difference that a challenge was seen in has closed for the sex it was about. Nothing is compared
 * where the key figure has another title or is another kind than then, since it may mean something else.
 *
 * The difference is closed when less than a tenth of it is left, unchanged when it has moved by less than a tenth, and
 * reversed when it points the other way.
 */
export function compareWithNow(
  { keyFigure, about, seen }: Pick<Challenge, 'keyFigure' | 'about' | 'seen'>,
  now: FiguresNow,
): ComparedWithNow {
  const sameTitle = meaningOf(now.title) === meaningOf(seen.title) || seen.title === keyFigure
  if (!sameTitle || now.kind !== seen.kind || now.unit !== seen.unit)
    return { kind: 'other-meaning', titleNow: now.title }
  const before = seen.years.at(-1)!
  const after = now.years.at(-1)
  if (after === undefined) return { kind: 'no-figures' }
  const then = now.years.find(({ year }) => year === before.year)
  const revised = then !== undefined && !sameFigures(then, before) ? then : null
  const later = now.years.filter(({ year }) => year > before.year)
  const known = revised ?? before
  const repeated =
    later.length > 0 && now.carriedForward !== false && later.every((year) => sameFigures(year, known))
  if (later.length === 0 || repeated) return { kind: 'no-newer', repeated, revised }
  return { kind: 'compared', ...compareYears(about, seen, after), revised }
}

function compareYears(
  about: Challenge['about'],
  seen: SeenFigures,
  after: SeenYear,
): Omit<Compared, 'kind' | 'revised'> {
  const before = seen.years.at(-1)!
  const change = (sex: 'women' | 'men') => {
    const [from, to] = [before[sex], after[sex]]
    return from === null || to === null ? null : Number((to - from).toPrecision(12)) + 0
  }
  const women = change('women')
  const men = change('men')
  const least = negligible * Math.abs(before.difference)
  const moved = Math.abs(after.difference - before.difference)
  return {
    before,
    after,
    gap: moveOf(before.difference, after.difference),
    women,
    men,
    mover: women === null || men === null ? null : moverOf(about, seen, { women, men }, least),
    withinUsualSwing: moved > 0 && moved <= usualSwing(seen.years),
  }
}

function moveOf(before: number, after: number): GapMove {
  const [was, is] = [Math.abs(before), Math.abs(after)]
  if (is <= was * negligible) return was === 0 ? 'unchanged' : 'closed'
  if (before * after < 0) return 'reversed'
  if (Math.abs(is - was) < was * negligible) return 'unchanged'
  return is < was ? 'smaller' : 'larger'
}

const movers: Readonly<Record<string, Mover>> = {
  '1,0': 'about-better',
  '0,-1': 'other-worse',
  '1,-1': 'meet',
  '1,1': 'both-better',
  '-1,-1': 'both-worse',
  '-1,0': 'about-worse',
  '0,1': 'other-better',
  '-1,1': 'apart',
}

function moverOf(
  about: Challenge['about'],
  { kind, better }: SeenFigures,
  change: Readonly<{ women: number; men: number }>,
  least: number,
): Mover | null {
  // One sex's share rises exactly as much as the other's falls.
  if (kind === 'share' || about === 'both' || (better !== 'high' && better !== 'low')) return null
  const gained = (moved: number) =>
    Math.abs(moved) < least ? 0 : Math.sign(better === 'high' ? moved : -moved)
  const other = about === 'women' ? 'men' : 'women'
  return movers[`${gained(change[about])},${gained(change[other])}`] ?? null
}

/** The median change of the difference from one year to the next; nothing where too few years are known. */
function usualSwing(years: readonly SeenYear[]): number {
  const changes = years
    .slice(1)
    .flatMap((one, i) =>
      one.year - years[i]!.year === 1 ? [Math.abs(one.difference - years[i]!.difference)] : [],
    )
    .sort((a, b) => a - b)
  if (changes.length < fewestChanges) return 0
  const middle = changes.length / 2
  return (changes[Math.floor(middle)]! + changes[Math.ceil(middle) - 1]!) / 2
}

function sameFigures(a: SeenYear, b: SeenYear): boolean {
  return a.women === b.women && a.men === b.men && a.difference === b.difference
}

/** A title as far as it says what is measured: not how it is spaced, nor that its series has been closed, as in "(-2021)". */
function meaningOf(title: string): string {
  return title
    .replace(/\(\s*[-–]\s*\d{4}\s*\)/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
