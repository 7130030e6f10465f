import { usePageData } from '#app/entry/page-data.ts'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { CatalogueChanges } from '#app/ui/indicators/catalogue-changes.tsx'
import { ChangesInUse } from '#app/ui/indicators/changes-in-use.tsx'
import { ChooseOrganisation } from '#app/ui/indicators/choose-organisation.tsx'
import { OwnRevisions } from '#app/ui/indicators/own-revisions.tsx'
import { SnapshotFacts } from '#app/ui/indicators/snapshot-facts.tsx'
import { SourceNote } from '#app/ui/indicators/source-note.tsx'
import { useCountedChanges } from '#app/ui/indicators/use-counted-changes.ts'
import { RevisedValues } from '#app/ui/indicators/value-changes.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './snapshot.server.ts'

export { loader } from './snapshot.server.ts'

export default function Snapshot() {
  const { snapshot, previous, catalogue, most, revised, revisedInAll, code } = usePageData<typeof loader>()
  const { snapshots: t } = useTexts()
  const to = useAddress()
  const id = String(Number(snapshot.id))
  const here = to('snapshot', { snapshot: id })
  return (
    <Page title={t.name(id)} lead={useLead()} breadcrumbs={[{ href: to('snapshots'), label: t.title }]}>
      {previous !== null && (
        <>
          <OneOrganisation here={here} />
          <CatalogueChanges changes={catalogue} most={most} />
          <RevisedValues
            values={revised}
            inAll={revisedInAll}
            allHref={`${here}?all=1${code ? `&organisation=${code}` : ''}#values`}
          />
        </>
      )}
      <SnapshotFacts snapshot={snapshot} />
      {previous !== null && <SourceNote source={snapshot.origin.source} computed snapshot={snapshot} />}
    </Page>
  )
}

function useLead(): string {
  const { previous, counted } = usePageData<typeof loader>()
  const { page: t } = useTexts().snapshots
  const changes = useCountedChanges()(counted)
  if (previous === null) return t.leadFirst
  const before = String(Number(previous.id))
  return changes.length === 0 ? t.leadNothing(before) : t.leadChanged(before, changes.join(', '))
}

function OneOrganisation({ here }: { here: string }) {
  const { ours, organisations, code } = usePageData<typeof loader>()
  const { page: t } = useTexts().snapshots
  return (
    <Section title={ours === null ? t.oursAny : t.ours(ours.organisation.name)}>
      {ours !== null && (
        <>
          <BorrowedNotice organisation={ours.organisation} borrowedFrom={ours.borrowedFrom} />
          <ChangesInUse name={ours.organisation.name} changes={ours.inUse ?? []} />
          <OwnRevisions revisions={ours.revisions} name={ours.organisation.name} />
        </>
      )}
      <ChooseOrganisation here={here} organisations={organisations} chosen={code} />
    </Section>
  )
}
