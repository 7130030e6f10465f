import { useAddress, useTexts } from '../language.tsx'
import type { GapsData } from './gaps-data.ts'

/** What a q of 0.05 promises: of those that are called sure, on average at most one in twenty is not. */
const falseShare = 0.05

/** How many of the differences are surer than chance, in words, and what the order says and does not say. */
export function Chance({ data: { weighed, judged, sure } }: { data: GapsData }) {
  const t = useTexts().gaps
  const to = useAddress()
  return (
    <>
      <p>
        {sure === 0
          ? t.chanceNone({ all: weighed, judged })
          : t.chance({ all: weighed, judged, sure, falseFinds: Math.ceil(falseShare * sure) })}
      </p>
      <p className="note">
        {t.order}{' '}
        <a className="ds-link" href={`${to('method')}#gaps`}>
          {t.orderMore}
        </a>
      </p>
    </>
  )
}
