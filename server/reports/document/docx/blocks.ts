import { ExternalHyperlink, Paragraph, type ParagraphChild, type Table } from 'docx'
import type { Language } from '#domain/language/language.ts'
import type { Block, OwnText, ReportDocument, SourceList } from '../document.ts'
import { formatSource } from '../format-source.ts'
import { beginsRightToLeft, paragraphsOf } from '../text-direction.ts'
import { chartBlocks } from './chart.ts'
import { runsOf } from './runs.ts'
import { locales } from './styles.ts'
import { tableBlocks } from './table.ts'

/** The list of the numbering part that bullets belong to. */
export const bullets = 'report-bullets'

/** One part of a report as paragraphs and tables of Word. `rest` is what follows it in its section. */
export function wordBlocks(
  block: Block,
  rest: readonly Block[],
  document: Pick<ReportDocument, 'language' | 'kind'>,
): readonly (Paragraph | Table)[] {
  const { language } = document
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({ ...(leadsToDrawing(rest) ? { keepNext: true } : {}), children: runsOf(block.text) }),
      ]
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: runsOf(block.text) })]
    case 'heading':
      return [new Paragraph({ style: 'Heading2', children: runsOf(block.text) })]
    case 'list':
      return block.items.map((item) => bullet(runsOf(item)))
    case 'own-text':
      return ownTextParagraphs(block)
    case 'table':
      return tableBlocks(block, rest[0], language)
    case 'chart':
      return chartBlocks(block, document)
    case 'source-list':
      return sourceParagraphs(block, language)
  }
}

/** Sentences that lead to a table or figure stay with it on its page. */
function leadsToDrawing(rest: readonly Block[]): boolean {
  const next = rest.find(({ kind }) => kind !== 'paragraph')
  return next?.kind === 'table' || next?.kind === 'chart'
}

function bullet(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'ListBullet', numbering: { reference: bullets, level: 0 }, children })
}

/** Own text in the language and direction it was written in. */
function ownTextParagraphs({ body, language }: OwnText): readonly Paragraph[] {
  return paragraphsOf(body).map((text) => {
    const bidirectional = beginsRightToLeft(text)
    return new Paragraph({
      style: 'OwnText',
      ...(bidirectional ? { bidirectional } : {}),
      children: runsOf(text, { language: { value: locales[language] } }),
    })
  })
}

function sourceParagraphs({ sources }: SourceList, language: Language): readonly Paragraph[] {
  return sources.map((source) => {
    const { text, url } = formatSource(language, source)
    if (url === null) return bullet(runsOf(text))
    const link = new ExternalHyperlink({ link: url, children: runsOf(url, { style: 'Hyperlink' }) })
    return bullet([...runsOf(`${text} `), link])
  })
}
