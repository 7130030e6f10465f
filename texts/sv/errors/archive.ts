import { formatList } from '../../formats.ts'
import { archive } from '../archive.ts'

export const archiveErrors = {
  'archive-too-large': (d: { megabytes: number }) =>
    `Arkivet är större än ${d.megabytes} MB. Inget har lästs in. Större arkiv läses in från kommandoraden: jamsides import.`,
  'archive-not-chosen': () => 'Välj ett arkiv först. Inget har lästs in.',
  'archive-unreadable': (d: { path: string }) =>
    `Filen ”${d.path}” går inte att läsa. Inget har lästs in. Kontrollera namnet och att du får läsa den.`,
  'archive-foreign': () =>
    'Filen är inget arkiv från Jämsides. Inget har lästs in. Välj zip-filen som Jämsides skrev, utan att packa upp den.',
  'archive-newer': (d: { version: number; known: number }) =>
    `Arkivet är skrivet av ett nyare Jämsides (format ${d.version}; här läses format 1–${d.known}). Inget har lästs in. Uppdatera Jämsides och läs in det igen.`,
  'archive-damaged': (d: {
    file: string
    at: string | null
    fault: keyof typeof archive.faults
    about: string
  }) =>
    `Arkivet är skadat eller ändrat: ${[d.file, d.at].filter(Boolean).join(', ')}: ${archive.faults[d.fault]}${d.about === '' ? '' : ` (${d.about})`}. Inget har lästs in. Använd en annan kopia av arkivet, eller gör ett nytt där historien finns.`,
  'archive-other-kind': (d: { kind: 'organisation' | 'programme' }): string =>
    d.kind === 'organisation'
      ? 'Arkivet gäller en organisation och inte en runda. Inget har lästs in. Använd jamsides import organisation.'
      : 'Arkivet gäller en runda och inte en organisation. Inget har lästs in. En runda läses in av den som driver installationen: jamsides import programme.',
  'archive-other-organisation': (d: { found: string; expected: string }) =>
    `Arkivet gäller ${d.found}, och här läses bara arkiv för ${d.expected} in. Inget har lästs in. Välj ett annat arkiv, eller läs in det på rätt organisations sida.`,
  'archive-differs': (d: { rows: readonly string[]; more: number }) =>
    `Samma saker finns redan här men säger något annat: ${formatList('sv', d.rows)}${d.more > 0 ? ` och ${d.more} till` : ''}. Inget har lästs in och inget har ändrats. Det som finns här gäller. Behöver arkivets innehåll läsas, öppna dess filer, eller läs in det i en tom installation.`,
  'archive-round-elsewhere': (d: { table: keyof typeof archive.tables; rows: readonly string[] }) =>
    `Arkivet har ${archive.tables[d.table]} som inte finns här: ${formatList('sv', d.rows)}. Inget har lästs in. De hör till en runda, och den kan bara den som driver installationen läsa in: jamsides import organisation.`,
  'archive-rating-open': () =>
    'Arkivet har svar på egna blad i en självskattning som pågår här, och dem ser ingen förrän alla är klara. Inget har lästs in. Läs in det när gruppen har börjat enas.',
  'archive-not-kept': (d: { reason: string }) =>
    `Databasen kan inte hålla det som står i arkivet (${d.reason}). Inget har lästs in. Gör ett nytt arkiv där historien finns.`,
  'archive-source-broken': (d: { path: string }) =>
    `Filen ${d.path} i databasen är inte längre den som antogs. Arkivet har inte skrivits. Återställ databasen från en säkerhetskopia.`,
  'archive-too-large-to-order': (d: { megabytes: number }) =>
    `Arkivet blir större än ${d.megabytes} MB och går inte att beställa här. Inget är förlorat. Den som driver installationen kan skriva det från kommandoraden: jamsides export.`,
}
