import { chainSteps, subGoals } from '#domain/improvements/improvement.ts'
import type { LibraryEntry } from '#domain/library/library-entry.ts'
import type { Content } from '#server/content/content.ts'
import type { WordSource } from './make-words.ts'

/** Examples that nobody has written, as long as real ones, spread over areas, steps and the whole register. */
export function makeExamples(
  content: Content,
  count: number,
  words: WordSource,
  random: () => number,
): readonly LibraryEntry[] {
  const owners = content.organisations.filter(({ fictional }) => !fictional)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const say = (length: number) => Array.from({ length }, words.draw).join(' ')
  const both = (length: number) => {
    const text = say(length)
    return { sv: text, en: text }
  }
  return Array.from({ length: count }, (_, i): LibraryEntry => {
    const owner = pick(owners)
    const year = 2015 + Math.floor(random() * 12)
    return {
      card: {
        key: `example/00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
        slug: `exempel-${i}`,
        kind: 'example',
        title: both(7),
        summary: both(22),
        languages: ['sv'],
        area: pick(content.areas).id,
        step: pick(chainSteps),
        stepBasis: 'stated',
        subGoals: [pick(subGoals)],
        items: [`checklist-2023:${1 + Math.floor(random() * 10)}`],
        methods: [],
        organisations: [owner.code],
        organisationKind: owner.kind,
        owner: { sv: owner.name, en: owner.name },
        years: { from: year, to: year, basis: 'stated' },
        figure: null,
        adoptions: 0,
      } as LibraryEntry['card'],
      organisationCode: owner.code,
      publishedOn: `${year}-06-01`,
      hasChanged: random() < 0.1,
      keywords: {
        sv: Array.from({ length: 6 }, () => (random() < 0.5 ? words.rare() : words.draw())),
        en: [],
      },
      body: [both(25), both(35), both(25)],
    }
  })
}
