import type { Spread } from '#domain/assessments/compute-spread.ts'
import type { Item } from '#domain/instruments/instrument.ts'
import { useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  items: readonly Item[]
  spreads: readonly Readonly<{ item: number; spread: Spread }>[]
}>

const shown = 3

/** The statements where the answers lie furthest apart, widest first: where the conversation is. */
export function MostSpread({ items, spreads }: Props) {
  const t = useTexts().assessments.agree
  const localized = useLocalized()
  const width = ({ min, max }: Spread) => (min === null || max === null ? 0 : max - min)
  const widest = spreads
    .filter(({ spread }) => width(spread) > 0)
    .sort((a, b) => width(b.spread) - width(a.spread) || a.item - b.item)
    .slice(0, shown)
  if (widest.length === 0) return null
  return (
    <Section title={t.mostSpread} lead={t.mostSpreadLead}>
      <ul>
        {widest.map(({ item, spread }) => (
          <li key={item}>
            <a className="ds-link" href={`#statement-${item}`}>
              {t.spreadLink(
                item,
                localized(items.find(({ number }) => number === item)!.title),
                spread.min!,
                spread.max!,
              )}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
