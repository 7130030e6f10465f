import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import '#app/theme/instruments.css'
import { CertaintyNote } from '#app/ui/instruments/certainty-note.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { SourceList } from '#app/ui/source-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CrosswalkKind } from '#domain/instruments/crosswalk.ts'
import type { loader } from './crosswalk.server.ts'

export { loader } from './crosswalk.server.ts'

type Data = PageOf<typeof loader>
type Link = Data['crosswalk']['links'][number]

const colours = {
  same: 'success',
  reframed: 'info',
  split: 'warning',
  merged: 'warning',
  new: 'info',
  ended: 'neutral',
} as const

export default function Crosswalk() {
  const { crosswalk, from, to } = usePageData<typeof loader>()
  const { instruments: t, common } = useTexts()
  const localized = useLocalized()
  const address = useAddress()
  const changed = crosswalk.links.filter(({ kind }) => kind !== 'same').length
  const title = t.crosswalkTitle(localized(from.title), localized(to.title))
  return (
    <Page
      title={title}
      lead={t.crosswalkLead(changed, crosswalk.links.length)}
      breadcrumbs={[{ href: address('instruments'), label: t.title }]}
    >
      <CertaintyNote certainty={crosswalk.certainty} note={crosswalk.note} />
      <DataTable
        caption={t.crosswalkCaption}
        columns={[
          {
            header: localized(from.title),
            cell: (link: Link) => <Items side={from} numbers={link.from} none={t.nothingBefore} />,
          },
          { header: t.what, cell: ({ kind }: Link) => <Tag kind={colours[kind]}>{t.kinds[kind].name}</Tag> },
          {
            header: localized(to.title),
            cell: (link: Link) => <Items side={to} numbers={link.to} none={t.nothingAfter} />,
          },
          {
            header: t.comment,
            cell: ({ note }: Link) => note && <p className="crosswalk__note">{localized(note)}</p>,
          },
        ]}
        rows={crosswalk.links}
        rowKey={({ kind, from, to }) => `${kind}${from.join()}-${to.join()}`}
      />
      <Section title={t.kindsTitle}>
        <Kinds />
      </Section>
      <Section title={common.sources}>
        <SourceList sources={crosswalk.sources} />
      </Section>
    </Page>
  )
}

function Items({ side, numbers, none }: { side: Data['from']; numbers: readonly number[]; none: string }) {
  const localized = useLocalized()
  const to = useAddress()
  if (numbers.length === 0) return <span className="note">{none}</span>
  return (
    <ul className="crosswalk__items">
      {numbers.map((number) => (
        <li key={number}>
          <a className="ds-link" href={`${to('instrument', { instrument: side.id })}#p${number}`}>
            {number}. {localized(side.items[number]!)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Kinds() {
  const { kinds } = useTexts().instruments
  return (
    <dl className="which">
      {Object.entries(kinds).map(([kind, { name, meaning }]) => (
        <div key={kind}>
          <dt>
            <Tag kind={colours[kind as CrosswalkKind]}>{name}</Tag>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
