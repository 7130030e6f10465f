import { auditActions } from './audit/actions.ts'
import { auditRefusals } from './audit/refusals.ts'
import { auditValues } from './audit/values.ts'

const many = (n: number, one: string, more: string) => `${n.toLocaleString('sv-SE')} ${n === 1 ? one : more}`

/** Words of the audit trail: what has been done, by whom, and what stood there before. */
export const audit = {
  titleOf: (name: string) => `Logg för ${name}`,
  titleInstallation: 'Logg för installationen',
  lead: 'Vem som gjort vad, när, och vad som stod där förut. Ingen kan ändra eller ta bort en rad utan att det märks.',
  leadInstallation:
    'Inloggningar, rundor och statistik: det som inte hör till någon enskild organisation. Varje organisation har sin egen logg.',
  link: 'Loggen: vem som gjort vad',
  empty: 'Här finns inga rader än.',
  emptyFilter: 'Inga rader passar det du söker efter.',
  list: 'Rader i loggen, den senaste först',
  program: 'Jämsides självt',
  erased: 'En person vars konto är raderat',
  unknown: (id: string) => `Någon som inte finns här (${id})`,
  position: (n: number) => `Rad ${n.toLocaleString('sv-SE')}`,
  refusedWas: (what: string) => `nekades: ${what}`,
  imported: 'Kom med ett arkiv: gjordes någon annanstans',
  unknownAction: (name: string) => `Något som den här versionen inte känner till (${name})`,
  nothing: 'tomt',
  yes: 'ja',
  no: 'nej',
  characters: (n: number) => `text, ${many(n, 'tecken', 'tecken')}`,
  more: (n: number) => `och ${n.toLocaleString('sv-SE')} till`,
  change: (before: string, after: string) => `${before} → ${after}`,
  fields: (n: number) => many(n, 'uppgift', 'uppgifter'),
  removed: (value: string) => `var: ${value}`,
  older: 'Äldre rader',
  latest: 'Till de senaste',
  filter: {
    heading: 'Sök i loggen',
    who: 'Vem',
    anyone: 'Alla',
    what: 'Vad',
    anything: 'Allt',
    from: 'Från och med',
    to: 'Till och med',
    show: 'Visa',
    clear: 'Visa allt',
  },
  chain: {
    heading: 'Att lita på loggen',
    about:
      'Varje rad bär ett kontrolltal som räknas fram ur raden själv och raden före. Ändras, försvinner eller byter någon rad plats stämmer talen inte längre, och det syns vilken rad det gäller.',
    check: 'Kontrollera kedjan nu',
    whole: (lines: number) => `Kedjan är hel: ${many(lines, 'rad', 'rader')}, ingen ändrad.`,
    head: (position: number, hash: string) => `Den slutar med rad ${position}, kontrolltal ${hash}.`,
    note: 'Skriv av rad och kontrolltal och spara dem någon annanstans. Då går det också att visa att ingen har kortat loggen eller skrivit om den från början.',
    broken: (position: number) => `Kedjan är bruten vid rad ${position.toLocaleString('sv-SE')}.`,
    kinds: {
      changed: 'Raden säger något annat än när den skrevs.',
      missing: 'Raden finns inte.',
      'out-of-order': 'Raden är inte den som följde efter raden före.',
      'cut-short': 'Loggen slutar före den här raden, som den har nått förut.',
      rewritten: 'Raden är en annan än den som är känd.',
    },
    ask: 'Säg till den som sköter installationen, och spara en kopia av loggen som den är nu.',
    take: 'Ta ut loggen (JSON-rader)',
    takeHint: 'Filen går att kontrollera utan Jämsides databas: jamsides audit verify FIL.',
  },
  actions: auditActions,
  values: auditValues,
  refusals: auditRefusals,
}

export type AuditTexts = typeof audit
