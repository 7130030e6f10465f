import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Meeting } from '#domain/rounds/round.ts'

const same = (text: string) => ({ sv: text, en: text })

/** A version with so many statements on the scale 1–3, and nothing else that matters to a workbook. */
export function instrumentOf(id: string, items: number, changes: Partial<Instrument> = {}): Instrument {
  return {
    id,
    family: 'checklist',
    version: id,
    title: same(id),
    summary: same(id),
    validFrom: '2017',
    validTo: null,
    scale: {
      allowsHalfSteps: false,
      steps: ['Ej påbörjat/finns inte', 'Behöver utvecklas', 'Genomfört, det finns'].map((label, i) => ({
        value: i + 1,
        label: same(label),
      })),
    },
    levels: [{ id: 'overall', title: same('overall'), for: same('') }],
    parts: [],
    items: Array.from({ length: items }, (_, i) => ({
      number: i + 1,
      slug: `item-${i + 1}`,
      part: '',
      title: same(`Påstående ${i + 1}`),
      statements: {
        overall: {
          text: same(`Påstående ${i + 1}`),
          steps: [],
          guidance: { politician: same(''), manager: same(''), keyPerson: same('') },
        },
      },
      sources: [],
      certainty: 'inferred' as const,
      certaintyNote: null,
    })),
    sources: [],
    certainty: 'inferred',
    certaintyNote: null,
    workbook: { title: 'Checklista', occasionLabels: ['Uppstart', 'BM1'] },
    ...changes,
  }
}

/** Assessed meetings with these headings; the id is the heading in small letters. */
export function meetingsOf(...headings: readonly string[]): readonly Meeting[] {
  return headings.map((heading, position) => ({
    roundSlug: 'round',
    id: heading.toLowerCase(),
    position,
    name: same(heading),
    theme: same(''),
    date: null,
    host: null,
    assessed: true,
    workbookLabels: heading === 'Avslut' ? ['Avslutningskonferens', 'Slutkonferens'] : [heading],
  }))
}
