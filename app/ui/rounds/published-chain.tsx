import { ChainReach } from '#charts/chain-reach.tsx'
import { chainReachTable } from '#charts/chain-reach-words.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import { formatList } from '#texts/formats.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ outcomes: RoundOutcomes; period: string; chain: readonly ChainStepGuide[] }>

/** How far a round came as its published report says, in numbers where it gives numbers and in words where it gives words. */
export function PublishedChainSection({ outcomes, period, chain }: Props) {
  const t = useTexts().resultsChain
  const language = useLanguage()
  const localized = useLocalized()
  const { participants, mentors } = outcomes.chainOf
  const nameOf = (step: string) => localized(chain.find((guide) => guide.step === step)!.name)
  const series = [
    { label: t.participants, of: participants },
    // A report that does not say how many mentors there were has no numbers of them either.
    ...(mentors === null ? [] : [{ label: t.mentors, of: mentors }]),
  ]
  const rows = outcomes.chain.map((reached, i) => ({
    key: reached.step,
    label: `${i + 1}. ${nameOf(reached.step)}`,
    values: mentors === null ? [reached.participants] : [reached.participants, reached.mentors],
    said: localized(reached.said),
    inferred: reached.certainty === 'inferred',
  }))
  const inferred = outcomes.chain.filter(({ certainty }) => certainty === 'inferred')
  const inferredNames = inferred.map(({ step }) => nameOf(step).toLowerCase())
  return (
    <Section id="published-chain" title={t.publishedTitle} lead={t.publishedLead}>
      <Figure
        id="published-reached"
        title={t.publishedFigure}
        facts={{
          n: t.publishedN(participants, mentors),
          date: t.publishedDates(period),
          source: outcomes.sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('. '),
          note: t.publishedNote,
        }}
        drawing={ChainReach}
        rows={{ series, rows }}
        table={chainReachTable}
      />
      <ul className="notes">
        {inferred.length > 0 && <li>{t.inferred(formatList(language, inferredNames))}</li>}
        {outcomes.chainNotes.map((note) => (
          <li key={note.sv}>{localized(note)}</li>
        ))}
        <li>{t.publishedBeside}</li>
      </ul>
    </Section>
  )
}
