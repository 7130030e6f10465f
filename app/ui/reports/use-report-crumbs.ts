import type { ReportSubject } from '#domain/reports/report.ts'
import { useAddress, useTexts } from '../language.tsx'

type Where = Readonly<{
  about: ReportSubject
  round: Readonly<{ slug: string; name: string }> | null
  organisation: Readonly<{ code: string; name: string }> | null
}>

/** The way to a report: through its round, or through its organisation where it belongs to no round. */
export function useReportCrumbs({ about, round, organisation }: Where) {
  const to = useAddress()
  const { common, sets } = useTexts()
  const { nav } = common
  if (about.kind === 'year' || about.kind === 'set') {
    const { organisationCode: code } = about
    return [
      { href: to('organisations'), label: nav.organisations },
      { href: to('organisation', { code }), label: organisation?.name ?? code },
      ...(about.kind === 'set' ? [{ href: to('sets', { code }), label: sets.title }] : []),
    ]
  }
  const { roundSlug } = about
  const crumbs = [
    { href: to('rounds'), label: nav.rounds },
    { href: to('round', { round: roundSlug }), label: round?.name ?? roundSlug },
  ]
  if (!organisation) return crumbs
  const { code, name } = organisation
  return [...crumbs, { href: to('participation', { round: roundSlug, code }), label: name }]
}
