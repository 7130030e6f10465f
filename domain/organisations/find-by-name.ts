import { foldName, spellName } from './fold-name.ts'
import { namesOf } from './names-of.ts'
import type { Organisation } from './organisation.ts'
import { readCode } from './read-code.ts'
import { searchOrganisations } from './search-organisations.ts'

/** Which organisation a name stands for: one, some that it may be, or none. */
export type Found =
  | Readonly<{ kind: 'one'; organisation: Organisation }>
  | Readonly<{ kind: 'several'; candidates: readonly Organisation[] }>
  | Readonly<{ kind: 'none' }>

const mostCandidates = 5

/**
 * Finds the organisation that is meant by a name or code out of a workbook or a command.
 *
 * Only what is certain gives one: its code, a name spelled as in the register, or a name that is the same but for
 * marks, case, genitive and the word for its kind. A name without such a word is the municipality where there is one
 * ("jonkoping"). Whatever is merely close comes back as candidates, at most five, for a person to choose from.
 */
export function findByName(organisations: readonly Organisation[], written: string): Found {
  const code = readCode(written)
  const spelled = spellName(written)
  const exact = [
    organisations.filter((each) => each.code === code),
    organisations.filter((each) => [each.name, each.officialName].some((own) => spellName(own) === spelled)),
    organisations.filter((each) => each.alsoKnownAs.some((other) => spellName(other) === spelled)),
  ].find((found) => found.length > 0)
  if (exact) return answer(exact)
  const { key, kind } = foldName(written)
  const named = organisations.filter((each) => namesOf(each).some((own) => foldName(own).key === key))
  const meant = named.filter((each) => each.kind === (kind ?? 'municipality'))
  if (meant.length > 0) return answer(meant)
  // "Halland kommun" is nobody: the region of that name is a candidate, not the answer.
  if (kind === null && named.length > 0) return answer(named)
  return candidates(searchOrganisations(organisations, written).map(({ organisation }) => organisation))
}

function answer(found: readonly Organisation[]): Found {
  const [only, ...others] = found
  return only && others.length === 0 ? { kind: 'one', organisation: only } : candidates(found)
}

function candidates(found: readonly Organisation[]): Found {
  return found.length === 0
    ? { kind: 'none' }
    : { kind: 'several', candidates: found.slice(0, mostCandidates) }
}
