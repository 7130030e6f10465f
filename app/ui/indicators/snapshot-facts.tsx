import { Fragment } from 'react'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import { formatMoment } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { useOriginWords } from './use-origin-words.ts'

/** Where a snapshot came from, what it holds, and the checksums by which it can be known again. */
export function SnapshotFacts({ snapshot }: { snapshot: Snapshot }) {
  const { page: t } = useTexts().snapshots
  const language = useLanguage()
  const originOf = useOriginWords()
  const { origin, createdAt, keyFigures, observations, firstYear, lastYear } = snapshot
  const moment = (iso: string) => formatMoment(language, new Date(iso))
  const years = firstYear === null || lastYear === null ? '' : `, ${t.yearsOf(firstYear, lastYear)}`
  const facts = [
    [t.origin, originOf(origin)],
    [t.fetched, moment(origin.fetchedAt)],
    [t.written, moment(createdAt)],
    [t.contents, t.contentsOf(keyFigures, observations) + years],
  ] as const
  return (
    <Section title={t.facts}>
      <dl className="facts facts--rows">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <Details summary={t.checksums}>
        <DataTable
          caption={t.checksums}
          rows={[
            ...Object.entries(snapshot.files),
            ...(origin.sha256 === null ? [] : [[t.fileChecksum, origin.sha256] as const]),
          ]}
          rowKey={([file]) => file}
          columns={[
            { header: t.file, cell: ([file]) => file },
            { header: t.checksum, cell: ([, sum]) => <code className="checksum">{sum}</code> },
          ]}
        />
      </Details>
    </Section>
  )
}
