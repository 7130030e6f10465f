import { peerGroupName } from '#charts/peer-group-name.ts'
import type { PeerFigures } from '#domain/gaps/gap-row.ts'
import type { Language } from '#domain/language/language.ts'
import { capitalise, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Column, Table } from '../../document/document.ts'
import { fetchedText } from '../../figures/figure-origin.ts'
import type { SetPart } from '../data.ts'
import type { SetRows } from '../rows.ts'
import type { SetEntry } from '../set-cells.ts'
import { nameOf, sourcesOf } from './own-table.ts'

type About = Readonly<{ rows: SetRows; name: string }>
type Compared = SetEntry & Readonly<{ peers: PeerFigures | null }>

/** The nation, weighted by the source, and the group, unweighted with its n; null where nothing can be compared with. */
export function comparedTable(
  { section, entries }: SetPart,
  { rows, name }: About,
  language: Language,
): Table | null {
  const t = textsIn(language).sets.document
  const { columns: c } = t
  const compared = entries
    .map((entry): Compared => ({ ...entry, peers: entry.gap?.row.peers ?? null }))
    .filter(({ nation, peers }) => nation.difference !== '.' || peers !== null)
  if (compared.length === 0) return null
  const { kind } = rows.organisation
  return table({
    id: `compared-${section.id}`,
    caption: kind === 'region' ? t.comparedRegions(name) : t.compared(name),
    columns: [
      { header: c.keyFigure },
      ...[c.nationWomen, c.nationMen, c.nationDifference].map(numeric),
      ...[c.groupWomen, c.groupMen, c.groupDifference, c.n].map(numeric),
    ],
    rows: compared.map((entry) => {
      const { nation, group } = entry
      const ofGroup = [group.women, group.men, group.difference, group.n]
      return { header: nameOf(entry), cells: [nation.women, nation.men, nation.difference, ...ofGroup] }
    }),
    notes: [
      ...groupNotes(compared, language),
      ...sourcesOf(compared, language).map(({ raw, computed }) =>
        t.comparedSource(raw, computed, fetchedText(rows.snapshot, language)),
      ),
    ],
  })
}

function numeric(header: string): Column {
  return { header, numeric: true }
}

/** With whom most are compared, and which have another group since too few of the first have figures. */
function groupNotes(compared: readonly Compared[], language: Language) {
  const t = textsIn(language).sets
  const named = compared.flatMap(({ keyFigure, peers, figure }) =>
    peers === null
      ? []
      : [{ id: keyFigure.id, group: peerGroupName(language, { ...peers, name: figure.groupName }) }],
  )
  const groups = [...Map.groupBy(named, ({ group }) => group)].toSorted(([, a], [, b]) => b.length - a.length)
  return groups.map(([group, members], i) =>
    i === 0
      ? t.document.comparedNote(capitalise(group))
      : t.document.otherGroup({
          group,
          ids: formatList(
            language,
            members.map(({ id }) => id),
          ),
        }),
  )
}
