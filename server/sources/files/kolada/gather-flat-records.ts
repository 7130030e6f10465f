import { isObject, type JsonObject } from '../json/read-json.ts'

/**
 * Figures with one sex a line, as rKolada saves them, put together to records of Kolada's own shape: a list of lines, or
 * lists by key figure. Null where a document is something else.
 */
export function gatherFlatRecords(document: unknown): { record: JsonObject; at: string }[] | null {
  const lists = Array.isArray(document)
    ? [{ lines: document as unknown[], at: '' }]
    : isObject(document)
      ? Object.entries(document).map(([name, lines]) => ({ lines, at: name }))
      : []
  const lines: { line: JsonObject; at: string }[] = []
  for (const list of lists) {
    if (!Array.isArray(list.lines) || list.lines.length === 0) return null
    for (const [i, line] of list.lines.entries()) {
      if (!isFlat(line)) return null
      lines.push({ line, at: `${list.at}[${i}]` })
    }
  }
  return lines.length === 0 ? null : gather(lines)
}

function isFlat(line: unknown): line is JsonObject {
  return isObject(line) && 'gender' in line && 'value' in line && 'kpi' in line && 'municipality_id' in line
}

/** Lines of one observation need not stand together. */
function gather(lines: readonly { line: JsonObject; at: string }[]): { record: JsonObject; at: string }[] {
  const records = new Map<string, { record: JsonObject & { values: JsonObject[] }; at: string }>()
  for (const { line, at } of lines) {
    const { kpi, municipality_id: municipality, year: period } = line
    const key = JSON.stringify([kpi, municipality, period])
    const known = records.get(key)
    if (known === undefined) records.set(key, { record: { kpi, municipality, period, values: [line] }, at })
    else known.record.values.push(line)
  }
  return [...records.values()]
}
