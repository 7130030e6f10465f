type Detail = Readonly<Record<string, unknown>>

/** How one answered while answering alone is nobody's to read in a log. */
const withheld: Readonly<Record<string, readonly string[]>> = { rate: ['answer', 'value'] }

/**
 * Texts written in conversation, and names: what was written may be gone where it was written, while a line of the log
 * stays.
 */
const measured: Readonly<Record<string, readonly string[]>> = {
  agree: ['reason', 'evidence'],
  'explain-shift': ['before', 'after', 'note'],
  'comment-on-report': ['body'],
  'save-report-text': ['body'],
  'import-workbook': ['comment', 'evidence'],
  'improvement-added': ['ownerName'],
  'improvement-changed': ['ownerName', 'endedBecause'],
  'improvement-removed': ['ownerName', 'endedBecause'],
  'improvement-moved': ['endedBecause'],
  'follow-up-answered': ['witness', 'said'],
  'follow-up-corrected': ['witness', 'said'],
  // What people said may have been told in confidence, and be erased where it stands.
  'cycle-added': ['women', 'men'],
  'cycle-changed': ['women', 'men'],
  'cycle-removed': ['women', 'men'],
}

/**
 * What a line of the audit trail keeps of its detail: without the answers of a sheet, and with the length of texts that
 * people write about their work and each other in place of the texts. What has been so treated is left as it is.
 */
export function withholdTexts(action: string, detail: Detail): Detail {
  const hidden = withheld[action] ?? []
  const kept = Object.fromEntries(Object.entries(detail).filter(([name]) => !hidden.includes(name)))
  const names = measured[action]
  return names === undefined ? kept : (measure(kept, names) as Detail)
}

/** Texts under these names anywhere below. */
function measure(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => measure(one, names))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'string' && names.includes(name)
        ? { characters: Array.from(one).length }
        : measure(one, names),
    ]),
  )
}
