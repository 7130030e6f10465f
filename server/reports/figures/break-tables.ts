import { explainBreak, type ExplainedLink } from '#domain/comparison/explain-break.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../document/blocks.ts'
import type { Content } from '#server/content/content.ts'
import type { Table } from '../document/document.ts'

/** Where the statements of one version went in the next, for every change between versions used one after the other. */
export function breakTables(
  versions: readonly string[],
  { instruments, crosswalks }: Pick<Content, 'instruments' | 'crosswalks'>,
  language: Language,
): readonly Table[] {
  const t = textsIn(language).reports.assessment
  return versions.slice(1).flatMap((to, i) =>
    explainBreak(instruments, crosswalks, { from: versions[i]!, to }).map((step) => {
      const [before, after] = [step.from.title[language], step.to.title[language]]
      return table({
        id: `break-${step.from.id}-${step.to.id}`,
        caption: t.breakCaption(before, after),
        columns: [{ header: before }, { header: t.breakKind }, { header: after }],
        rows: step.links.map((link) => rowOf(link, language)),
        notes: [step.note[language], ...(step.certainty === 'source' ? [] : [t.breakInferred])],
      })
    }),
  )
}

function rowOf({ kind, from, to, note }: ExplainedLink, language: Language) {
  const t = textsIn(language).reports.assessment
  const named = (items: ExplainedLink['from']) =>
    items.map(({ number, title }) => `${number}. ${title[language]}`).join('\n') || '–'
  const said = note === null ? t.breakKinds[kind] : `${t.breakKinds[kind]}. ${note[language]}`
  return { header: named(from), cells: [said, named(to)] }
}
