import type { AnswerFault, PageFault } from './fault.ts'

/** An answer before it is sent. `cutAt`: after so many bytes the connection is broken off. */
export type FakeAnswer = Readonly<{
  status: number
  headers: Readonly<Record<string, string>>
  body: string
  cutAt?: number
}>

/** Whole pages hold less than this many characters, so that an answer of that size is too large for whoever asks. */
const farTooLarge = 34 * 1024 * 1024

/** What becomes of an answer as text when something goes wrong on its way. */
export function spoilAnswer(answer: FakeAnswer, fault: AnswerFault): FakeAnswer {
  const { body } = answer
  switch (fault) {
    case 'too-many-requests':
      return { status: 429, headers: { 'retry-after': '3' }, body: 'Too Many Requests' }
    case 'server-error':
      return { ...answer, status: 502, body: '<html>Bad Gateway</html>' }
    case 'drop-connection':
      return { ...answer, cutAt: Math.floor(body.length / 2) }
    case 'cut-page':
      return { ...answer, body: body.slice(0, Math.floor(body.length * 0.6)) }
    case 'error-body':
      return { ...answer, body: JSON.stringify({ detail: 'Database timeout' }) }
    case 'redirect':
      return { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data' }, body: '' }
    case 'too-large':
      return { ...answer, body: body + ' '.repeat(farTooLarge) }
  }
}

type Envelope = { values: Record<string, unknown>[]; count: number; next_url: string | null }

/** What becomes of a page as data when something goes wrong where it is made. */
export function spoilPage(page: Envelope, fault: PageFault, here: string): unknown {
  const { values } = page
  const [first = {}] = values
  switch (fault) {
    case 'wrong-count':
      return { ...page, count: page.count + 1 }
    case 'renamed-key':
      return { ...page, values: values.map(({ kpi, ...rest }) => ({ ...rest, kpi_id: kpi })) }
    case 'number-as-text':
      return { ...page, values: values.map((record) => ({ ...record, values: withTexts(record.values) })) }
    case 'foreign-next':
      return {
        ...page,
        next_url: page.next_url?.replace(/^https?:\/\/[^/]+/, 'https://proxy.example') ?? null,
      }
    case 'endless-pages':
      return { ...page, next_url: here }
    case 'foreign-record':
      return pageOf(page, [...values, { ...first, kpi: 'N99999' }])
    case 'overlapping-page':
      return pageOf(page, [...values, first])
    case 'contradiction':
      return pageOf(page, [...values, { ...first, values: [] }])
  }
}

function pageOf(page: Envelope, values: Envelope['values']): Envelope {
  return { ...page, values, count: values.length }
}

function withTexts(values: unknown): unknown {
  const cells = values as readonly Readonly<{ value: number | null }>[]
  return cells.map((cell) => ({ ...cell, value: cell.value === null ? null : String(cell.value) }))
}
