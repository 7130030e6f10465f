/** The names under which a report can be fetched, in the language of the address. */
export const reportFiles = {
  sv: { pdf: 'rapport.pdf', json: 'rapport.json' },
  en: { pdf: 'report.pdf', json: 'report.json' },
} as const

/** Which format a file name asks for; either language's names lead there. */
export function formatOf(file: string): 'pdf' | 'json' | null {
  return (/^(?:rapport|report)\.(pdf|json)$/.exec(file)?.[1] as 'pdf' | 'json' | undefined) ?? null
}
