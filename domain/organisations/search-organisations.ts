import { editDistance } from '#stats/edit-distance.ts'
import { foldLetters, foldName, type FoldedName, spellName } from './fold-name.ts'
import { namesOf } from './names-of.ts'
import { type Organisation, organisationKinds } from './organisation.ts'
import { readCode } from './read-code.ts'

/** How an organisation answers a search, the closest first. `similar` allows for a slip of the keyboard. */
export const closeness = ['code', 'spelled', 'named', 'begins', 'word-begins', 'contains', 'similar'] as const
export type Closeness = (typeof closeness)[number]

/** An organisation that answers a search, and how closely. */
export type Match = Readonly<{ organisation: Organisation; closeness: Closeness }>

const collator = new Intl.Collator('sv')

type Query = FoldedName & Readonly<{ spelled: string; letters: string; code: string }>

/**
 * Organisations that answer what somebody typed, the closest first. Names of old and short names count like names.
 *
 * Where two are equally close, the one with the very letters that were typed goes first (`å` is Åmål before Ale), then
 * the kind that was named (`Region Uppsala`), else municipalities before regions before others; what exists before
 * what is made up; then by name in Swedish order. Slips of the keyboard are
 * only looked for when nothing matches. An empty search matches nothing.
 */
export function searchOrganisations(
  organisations: readonly Organisation[],
  written: string,
): readonly Match[] {
  const query = readQuery(written)
  if (query.key === '') return []
  const direct = organisations.flatMap((organisation) => matchOf(organisation, query) ?? [])
  const matches =
    direct.length > 0 ? direct : organisations.filter((each) => isSimilar(each, query)).map(similar)
  return matches.toSorted(
    (a, b) =>
      closeness.indexOf(a.closeness) - closeness.indexOf(b.closeness) ||
      asTyped(a.organisation, query) - asTyped(b.organisation, query) ||
      kindRank(a.organisation, query) - kindRank(b.organisation, query) ||
      Number(a.organisation.fictional) - Number(b.organisation.fictional) ||
      collator.compare(a.organisation.name, b.organisation.name),
  )
}

function readQuery(written: string): Query {
  return {
    ...foldName(written),
    spelled: spellName(written),
    letters: foldLetters(written),
    code: readCode(written),
  }
}

const similar = (organisation: Organisation): Match => ({ organisation, closeness: 'similar' })

function asTyped({ name }: Organisation, { spelled }: Query): number {
  return spellName(name).startsWith(spelled) ? 0 : 1
}

function kindRank({ kind }: Organisation, query: Query): number {
  return kind === query.kind ? -1 : organisationKinds.indexOf(kind)
}

function matchOf(organisation: Organisation, query: Query): Match | null {
  const found = closenessOf(organisation, query)
  return found && { organisation, closeness: found }
}

function closenessOf(organisation: Organisation, query: Query): Closeness | null {
  if (organisation.code === query.code) return 'code'
  // A number is a code and nothing else: 14 is Västra Götalandsregionen, and all codes that begin so.
  if (/^\d+$/.test(query.letters)) return organisation.code.startsWith(query.letters) ? 'begins' : null
  if (
    spellName(organisation.name) === query.spelled ||
    spellName(organisation.officialName) === query.spelled
  )
    return 'spelled'
  const names = namesOf(organisation)
  const folded = names.map(foldName)
  if (folded.some(({ key }) => key === query.key)) return 'named'
  const begins = (text: string) => text.startsWith(query.key) || text.startsWith(query.letters)
  const whole = names.map(foldLetters)
  if (whole.some((text) => begins(text) || begins(text.replaceAll(' ', '')))) return 'begins'
  if (folded.some(({ key, words }) => key.startsWith(query.key) || words.some(begins))) return 'word-begins'
  return query.key.length > 2 && folded.some(({ key }) => key.includes(query.key)) ? 'contains' : null
}

/** One slip in a short name, two in a long one; names of three letters or fewer allow none. */
function isSimilar(organisation: Organisation, { key }: Query): boolean {
  const limit = key.length < 4 ? 0 : key.length < 8 ? 1 : 2
  return (
    limit > 0 && namesOf(organisation).some((name) => editDistance(foldName(name).key, key, limit) <= limit)
  )
}
