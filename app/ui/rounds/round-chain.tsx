import { ChainReach } from '#charts/chain-reach.tsx'
import { chainReachTable } from '#charts/chain-reach-words.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ChainSummary } from '#domain/improvements/summarise-chain.ts'
import { formatDate } from '#texts/formats.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  day: string
  summary: ChainSummary
  sharing: number
  participants: number
  chain: readonly ChainStepGuide[]
}>

/** How far the improvements of a round have come that whoever reads may see, and how many organisations they are of. */
export function RoundChainSection({ day, summary, sharing, participants, chain }: Props) {
  const t = useTexts().resultsChain
  const language = useLanguage()
  const localized = useLocalized()
  const { improvements, withoutResult, steps } = summary
  const silent = participants - sharing
  const rows = [
    ...steps.map(({ step, reachNoHigher }, i) => ({
      key: step as string,
      label: `${i + 1}. ${localized(chain.find((guide) => guide.step === step)!.name)}`,
      values: [reachNoHigher],
      said: null,
    })),
    { key: 'none', label: t.withoutResult, values: [withoutResult], said: null },
  ]
  return (
    <Section
      id="chain"
      title={t.title}
      lead={t.lead({ improvements, withResult: improvements - withoutResult, sharing, of: participants })}
    >
      {silent > 0 && <p>{t.silent(silent)}</p>}
      {improvements > 0 && (
        <Figure
          id="reached"
          title={t.liveTitle}
          facts={{
            n: t.n(improvements, sharing),
            date: t.dates(formatDate(language, day)),
            source: t.source,
            note: t.note,
          }}
          drawing={ChainReach}
          rows={{ series: [{ label: t.series, of: null }], rows }}
          table={chainReachTable}
        />
      )}
    </Section>
  )
}
