type Kind = 'organisation' | 'round' | 'meeting' | 'brief' | 'year' | 'set'
type Format = 'pdf' | 'archive-pdf' | 'docx' | 'xlsx' | 'html' | 'json'
type State = 'queued' | 'running' | 'done' | 'failed'

const formats: Record<Format, string> = {
  pdf: 'som PDF',
  'archive-pdf': 'som PDF för arkivet',
  docx: 'som Worddokument',
  xlsx: 'som Excelbok',
  html: 'som webbsida i en fil',
  json: 'som data',
}

const reports: Record<Kind, (name: string) => string> = {
  organisation: (name) => `Resultatrapport för ${name}`,
  round: (name) => `Rapport om ${name}`,
  meeting: (name) => `Mötesunderlag i ${name}`,
  brief: (name) => `En sida för förtroendevalda i ${name}`,
  year: (name) => `Årsrapport för ${name}`,
  set: (name) => `Uppsättningsrapport för ${name}`,
}

/** Words of the page that shows how far ordered work has come. */
export const jobs = {
  document: (d: { kind: Kind; format: Format; name: string }) =>
    `${reports[d.kind](d.name)} ${formats[d.format]}`,
  adoption: (d: { kind: Kind; name: string }) => `${reports[d.kind](d.name)} antas och fryses`,
  lead: {
    queued: 'Väntar på sin tur.',
    running: 'Görs just nu.',
    done: 'Klart.',
    failed: 'Det blev inte klart.',
  } satisfies Record<State, string>,
  before: (n: number) =>
    n === 0 ? 'Inget annat är före.' : n === 1 ? 'Ett annat arbete är före.' : `${n} andra arbeten är före.`,
  progress: 'Så långt har det kommit',
  part: (percent: number) => `${percent} procent`,
  mayLeave: 'Du kan lämna sidan och komma tillbaka till samma adress. Arbetet fortsätter under tiden.',
  readsAnew: (seconds: number) => `Sidan läses om av sig själv med ${seconds} sekunders mellanrum.`,
  stop: 'Sluta läsa om sidan',
  standsStill: 'Sidan står stilla.',
  again: 'Se hur långt det har kommit',
  fetch: 'Hämta filen',
  kept: (time: string) => `Filen finns kvar här till ${time}.`,
  failedHeading: 'Det gick inte',
  programFault:
    'Felet ligger i programmet och inte hos dig. Inget halvfärdigt har sparats. Försök igen; händer det på nytt, säg till den som sköter Jämsides.',
  toReport: 'Till rapporten',
}
