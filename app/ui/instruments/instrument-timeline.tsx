import type { Localized } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'

type Version = Readonly<{ id: string; title: Localized; validFrom: string; validTo: string | null }>

/** The period in which a version was in use, in words. */
export function usePeriod(): (version: Pick<Version, 'validFrom' | 'validTo'>) => string {
  const t = useTexts().instruments
  const language = useLanguage()
  return ({ validFrom, validTo }) => {
    const from = formatDate(language, validFrom)
    return validTo === null ? t.since(from) : t.until(from, formatDate(language, validTo))
  }
}

/** The versions under each other along the years; the bar shows what the words beside it say. */
export function InstrumentTimeline({ versions, year }: { versions: readonly Version[]; year: number }) {
  const localized = useLocalized()
  const to = useAddress()
  const period = usePeriod()
  const first = Math.floor(Math.min(...versions.map(({ validFrom }) => startOf(validFrom))))
  const width = year + 1 - first
  return (
    <ol className="timeline">
      {versions.map((version) => {
        const start = startOf(version.validFrom) - first
        const end = version.validTo === null ? width : endOf(version.validTo) - first
        return (
          <li key={version.id}>
            <a className="ds-link" href={to('instrument', { instrument: version.id })}>
              {localized(version.title)}
            </a>
            <span>{period(version)}</span>
            <svg viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="timeline__track" width={width} height="1" />
              <rect x={start} width={end - start} height="1" />
            </svg>
          </li>
        )
      })}
      <li className="timeline__years" aria-hidden="true">
        {Array.from({ length: width }, (_, i) => (
          <span key={i}>{first + i}</span>
        ))}
      </li>
    </ol>
  )
}

/** Years and parts of years; a date known only to the year begins with it and ends with it. */
function startOf(date: string): number {
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 1) - 1) / 12
}

function endOf(date: string): number {
  return Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 12) / 12
}
