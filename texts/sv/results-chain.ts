import { many } from '../formats.ts'

/** Ord om hur långt en hel runda har kommit i resultatkedjan. */
export const resultsChain = {
  title: 'Hur långt förbättringarna har kommit',
  liveTitle: 'Förbättringar efter det högsta steg de har nått',
  lead: (d: { improvements: number; withResult: number; sharing: number; of: number }) =>
    d.improvements === 0
      ? 'Ingen förbättring i rundan är delad med dig än.'
      : `${many(d.sharing, 'organisation', 'organisationer')} av ${d.of} delar ${many(d.improvements, 'förbättring', 'förbättringar')} med dig. ${d.withResult} av dem har gett resultat.`,
  silent: (n: number) =>
    `${many(n, 'organisation visar', 'organisationer visar')} ingen förbättring för dig. Det kan bero på att de inte delar eller inte har skrivit in någon, och de räknas inte i figuren, varken som noll eller på något annat sätt.`,
  n: (improvements: number, organisations: number) =>
    `${many(improvements, 'förbättring', 'förbättringar')} i ${many(organisations, 'organisation', 'organisationer')}`,
  dates: (day: string) => `som det står ${day}`,
  source: 'Organisationernas egna uppgifter i Jämsides',
  note: 'Varje förbättring räknas en gång, på det högsta steg där den har ett resultat. Figuren säger inget om vilken organisation som är bäst, och långa staplar på de lägre stegen är inget mål i sig.',
  withoutResult: 'Inget resultat än',
  series: 'Förbättringar',

  publishedTitle: 'Så långt kom rundan, enligt den publicerade rapporten',
  publishedFigure: 'Organisationer som nådde varje steg, som det är publicerat',
  publishedLead:
    'Rapporten räknar organisationer som nådde ett steg, inte förbättringar. En organisation som nådde ett högre steg räknas också på de lägre.',
  publishedBeside: 'Siffrorna är rapportens. De räknas inte ihop med det som är inskrivet i Jämsides.',
  participants: 'Deltagare',
  mentors: 'Mentorer',
  publishedN: (participants: number | null, mentors: number | null) =>
    [
      participants === null
        ? 'antalet deltagare är inte publicerat'
        : many(participants, 'deltagare', 'deltagare'),
      ...(mentors === null ? [] : [many(mentors, 'mentor', 'mentorer')]),
    ].join(' och '),
  publishedDates: (period: string) => `rundan ${period}`,
  publishedNote:
    'Där rapporten bara säger hur många med ord står orden i stället för en stapel. Vi gör inga tal av dem.',
  inferred: (steps: string) =>
    `Antalet på ${steps} är vår slutsats av rapportens ord, inte ett publicerat tal.`,

  chart: {
    step: 'Steg',
    said: 'Med ord',
    of: (value: string, of: string, what: string) => `${value} av ${of} ${what}`,
    among: (what: string, of: string) => `${what} (av ${of})`,
    inferred: (said: string, told: string) => `${said}, räknat som ${told}`,
    noNumber: 'inget tal',
    describe: (rows: string) => `Så många på varje steg i resultatkedjan: ${rows}.`,
    row: (label: string, values: string) => `${label}: ${values}`,
  },
}

export type ResultsChainTexts = typeof resultsChain
