import type { NamedThing } from '#domain/sharing/shared-thing.ts'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { CircleTag } from './circle-tag.tsx'
import { thingAddress } from './thing-address.ts'
import { useThingTitle } from './use-thing-title.ts'

type Props = Readonly<{
  caption: string
  things: readonly NamedThing[]
  /** Whether the caption says with whom all of them are shared. */
  byCircle?: boolean
  mayChange: boolean
}>

/** What is shared, each leading to its page and, for who may change it, to the choice of circle. */
export function ThingsTable({ caption, things, byCircle = false, mayChange }: Props) {
  const { list: t, kinds } = useTexts().sharing
  const language = useLanguage()
  const to = useAddress()
  const titleOf = useThingTitle()
  const kindOf = ({ kind, report }: NamedThing) =>
    report === null ? kinds[kind] : `${kinds[kind]}, ${t.state[report.state]}`
  return (
    <DataTable
      caption={caption}
      rows={things}
      rowKey={({ kind, id }) => `${kind}:${id}`}
      columns={[
        {
          header: t.what,
          cell: (thing) => (
            <a className="ds-link" href={thingAddress(language, thing)}>
              {titleOf(thing)}
            </a>
          ),
        },
        { header: t.kind, cell: kindOf },
        ...(byCircle
          ? []
          : [{ header: t.with, cell: ({ circle }: NamedThing) => <CircleTag circle={circle} /> }]),
        ...(mayChange
          ? [
              {
                header: t.change,
                cell: (thing: NamedThing) => (
                  <a
                    className="ds-link"
                    href={to('sharing', { kind: thing.kind, id: thing.id })}
                    aria-label={t.changeThis(titleOf(thing))}
                  >
                    {t.change}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
