import type { Language } from '#domain/language/language.ts'
import type { ChangedUse } from '#server/services/snapshots/list-changed-uses.ts'
import type { SyncOutcome } from '#server/services/fetching/sync-figures.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { describeCatalogueChange } from './describe-catalogue-change.ts'

/** More ids than this are counted, not named. */
const mostNamed = 20

/** What came of a sync, as lines. */
export function describeOutcome(outcome: SyncOutcome, language: Language): string {
  const t = textsIn(language).kolada
  const { snapshot, keyFigures, records, empty, retired, shrunk, inUse } = outcome
  const lines = [
    snapshot === null ? t.unchanged : t.written(String(Number(snapshot.id)), records, keyFigures),
    empty.length > 0 && t.empty(nameSome(empty, language)),
    retired.length > 0 && t.retiredInSet(nameSome(retired, language)),
    shrunk !== null && t.shrunk(shrunk.left, shrunk.of),
    inUse.length > 0 && t.inUse.heading,
    ...inUse.map((each) => `  ${describeUse(each, language)}`),
  ]
  return `${lines.filter((line) => line !== false).join('\n')}\n`
}

function nameSome(ids: readonly string[], language: Language): string {
  const { andMore } = textsIn(language).kolada
  return ids.length <= mostNamed
    ? formatList(language, ids)
    : `${ids.slice(0, mostNamed).join(', ')} ${andMore(ids.length - mostNamed)}`
}

function describeUse({ change, uses, sets, reviewed }: ChangedUse, language: Language): string {
  const t = textsIn(language).kolada.inUse
  const by = [
    ...uses.map((use) => t[use.kind](use.title, use.organisationCode)),
    ...sets.map((name) => t.contentSet(name[language])),
    ...(reviewed ? [t.rule] : []),
  ]
  return `${describeCatalogueChange(change, language)} (${formatList(language, by)})`
}
