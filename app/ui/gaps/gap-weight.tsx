import { Details } from '../details.tsx'
import { describeParity } from './describe-gap.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { ShownGap } from '#domain/gaps/gap-page.ts'

const parts = ['size', 'persistence', 'certainty', 'freshness', 'bearing'] as const

/** Why a difference stands where it stands: its five parts, how sure it is, and what is to be kept in mind. */
export function GapWeight({ gap }: { gap: ShownGap['lead'] }) {
  const { gaps } = useTexts()
  const t = gaps.why
  const language = useLanguage()
  const parity = describeParity(language, gap)
  return (
    <Details summary={t.summary}>
      <ul className="gap__notes">
        {gap.notes.map((note) => (
          <li key={note}>{gaps.notes[note]}</li>
        ))}
        {parity !== '' && <li>{parity}</li>}
        {gap.qValue !== null && <li>{t.q(percentOf(language, gap.qValue))}</li>}
      </ul>
      <p>{t.lead(formatNumber(language, gap.attention))}</p>
      <dl className="gap__parts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t.parts[part]}</dt>
            <dd>
              <strong>{formatNumber(language, gap.parts[part], 2)}</strong> {t.meanings[part]}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}

/** Below a tenth of a percent nobody asks for more. */
function percentOf(language: 'sv' | 'en', q: number): string {
  const t = textsIn(language).gaps.why
  const percent = 100 * q
  if (percent < 0.1) return t.less(formatNumber(language, 0.1, 1))
  return t.about(formatNumber(language, percent, percent < 1 ? 1 : 0))
}
