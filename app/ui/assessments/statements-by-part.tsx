import type { ReactNode } from 'react'
import type { Instrument, Item } from '#domain/instruments/instrument.ts'
import { useLocalized } from '../language.tsx'

type Props = Readonly<{
  instrument: Pick<Instrument, 'parts' | 'items'>
  children: (item: Item) => ReactNode
}>

/** All statements of a checklist, each part under its heading; `children` shows one of them. */
export function StatementsByPart({ instrument, children }: Props) {
  const localized = useLocalized()
  return instrument.parts.map((part) => (
    <div key={part.id} className="sheet__part">
      <h2 className="ds-heading" data-size="sm">
        {localized(part.title)}
      </h2>
      {instrument.items.filter((item) => item.part === part.id).map(children)}
    </div>
  ))
}
