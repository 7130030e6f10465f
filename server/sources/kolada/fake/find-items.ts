import { mostIds } from '../chunk.ts'
import type { FakeData, FakeRecord } from './fake-data.ts'

/** What a question asks for: items of a list, or why it is refused. Unknown ids give nothing and no error. */
export type Found = readonly unknown[] | Readonly<{ status: 400 | 404; said: string }>

const lists = { kpi: 'keyFigures', municipality: 'areas', municipality_groups: 'groups' } as const

/** Finds what path and query ask for, in the ways of the interface. */
export function findItems(data: FakeData, path: string, query: URLSearchParams): Found {
  const [what = '', ...rest] = path.split('/').filter(Boolean).map(decodeURIComponent)
  if (what === 'data') return findRecords(data, rest, query)
  if (!Object.hasOwn(lists, what) || rest.length > 1) return { status: 404, said: 'Not Found' }
  const ids = rest[0]?.split(',') ?? null
  if (ids !== null && ids.length > mostIds) return tooMany(what)
  const title = query.get('title')?.toLowerCase() ?? ''
  const type = query.get('region_type')
  return data[lists[what as keyof typeof lists]].filter(
    (item) =>
      (ids === null || ids.includes(item.id)) &&
      item.title.toLowerCase().includes(title) &&
      (type === null || !('type' in item) || item.type === type),
  )
}

const parts = ['kpi', 'municipality', 'year'] as const

function findRecords(data: FakeData, path: readonly string[], query: URLSearchParams): Found {
  const asked = new Map<string, readonly string[]>()
  for (let i = 0; i < path.length; i += 2) {
    const [part = '', ids = ''] = path.slice(i, i + 2)
    if (!parts.some((each) => each === part)) return { status: 404, said: 'Not Found' }
    asked.set(part, ids.split(','))
    if (asked.get(part)!.length > mostIds) return tooMany(part)
  }
  if (asked.size < 2) return { status: 400, said: 'At least two of kpi, municipality and year are needed.' }
  const from = query.get('from_date')
  return data.records
    .filter(
      (record) =>
        isAsked(record, asked) &&
        (from === null ? !record.values.every(({ isdeleted }) => isdeleted) : record.changedOn >= from),
    )
    .map(shuffle)
}

function isAsked(record: FakeRecord, asked: ReadonlyMap<string, readonly string[]>): boolean {
  const is = (part: (typeof parts)[number], id: string) => asked.get(part)?.includes(id) ?? true
  return is('kpi', record.kpi) && is('municipality', record.municipality) && is('year', String(record.period))
}

/** The order of the sexes differs from record to record, so that nobody trusts it. */
function shuffle({ values, kpi, municipality, period }: FakeRecord, i: number): unknown {
  const start = i % values.length
  return { values: [...values.slice(start), ...values.slice(0, start)], kpi, municipality, period }
}

function tooMany(part: string): Found {
  return { status: 400, said: `At most ${mostIds} ids are taken in ${part}.` }
}
