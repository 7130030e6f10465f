import { readYears, type YearChoice } from '#domain/indicators/choose-years.ts'
import { type PeerKind, peerKinds } from '#domain/indicators/peer-group.ts'
import { UserError } from '#server/errors.ts'

/**
 * Which years and which group an address asks for: `?years=last10&compareWith=skr`.
 *
 * @throws UserError `years-not-read`.
 */
export function readKeyFigureQuery(
  url: string,
): Readonly<{ years: YearChoice; compareWith: PeerKind | null; written: string }> {
  const { searchParams } = new URL(url)
  const written = (searchParams.get('years') ?? '').slice(0, 40)
  const years = readYears(written)
  if (years === null) throw UserError.of('years-not-read', { written }, 400)
  return {
    years,
    compareWith: peerKinds.find((kind) => kind === searchParams.get('compareWith')) ?? null,
    written,
  }
}
